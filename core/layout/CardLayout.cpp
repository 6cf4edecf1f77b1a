#include "layout/CardLayout.h"

#include "layout/LayoutJson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace licencedesk {

namespace {

QByteArray compiledIn(const QString &name)
{
    QFile file(QStringLiteral(":/licencedesk/layouts/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("Layout \"%s\" is named in the catalogue but not compiled in.", qPrintable(name));
    }
    return file.readAll();
}

CardLayout loadCompiledIn(const QString &id)
{
    auto layout = parseLayout(compiledIn(id));
    if (!layout || layout->id != id) {
        qFatal("Layout \"%s\" is wrong: %s", qPrintable(id),
               layout ? "another id" : qPrintable(layout.error().detail));
    }
    return std::move(*layout);
}

std::vector<CardLayout> loadCatalog()
{
    std::vector<CardLayout> layouts;
    const QByteArray catalog = compiledIn(QStringLiteral("catalog"));
    for (const QJsonValue &id : QJsonDocument::fromJson(catalog).array()) {
        layouts.push_back(loadCompiledIn(id.toString()));
    }
    return layouts;
}

} // namespace

const FieldZone *CardLayout::zone(FieldId field) const
{
    const auto it = std::find_if(zones.begin(), zones.end(),
                                 [field](const FieldZone &each) { return each.field == field; });
    return it == zones.end() ? nullptr : &*it;
}

QString pageKey(DocumentPage page)
{
    switch (page) {
    case DocumentPage::Main:
        return QStringLiteral("main");
    case DocumentPage::Duplicate:
        return QStringLiteral("duplicate");
    case DocumentPage::Electronic:
        return QStringLiteral("electronic");
    }
    Q_UNREACHABLE();
}

const std::vector<CardLayout> &layoutCatalog()
{
    static const std::vector<CardLayout> layouts = loadCatalog();
    return layouts;
}

const CardLayout *findLayout(QStringView id)
{
    const auto &layouts = layoutCatalog();
    const auto it = std::find_if(layouts.begin(), layouts.end(),
                                 [id](const CardLayout &each) { return each.id == id; });
    return it == layouts.end() ? nullptr : &*it;
}

} // namespace licencedesk
