#include "layout/CardLayout.h"

#include "layout/AddLayouts.h"
#include "layout/LayoutJson.h"

#include <QCoreApplication>
#include <QDir>
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

std::vector<CardLayout> loadCompiledInCatalog()
{
    std::vector<CardLayout> layouts;
    const QByteArray catalog = compiledIn(QStringLiteral("catalog"));
    for (const QJsonValue &id : QJsonDocument::fromJson(catalog).array()) {
        layouts.push_back(loadCompiledIn(id.toString()));
    }
    return layouts;
}

std::vector<CardLayout> &changeableCatalog()
{
    static std::vector<CardLayout> layouts = loadCompiledInCatalog();
    return layouts;
}

Result<CardLayout> loadLayout(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::NotReadable,
                       QCoreApplication::translate(
                           "CardLayout", "The layout file is damaged. Install the program again."),
                       file.errorString());
    }
    return parseLayout(file.readAll());
}

bool hasLayout(const std::vector<CardLayout> &layouts, const QString &id)
{
    return std::any_of(layouts.begin(), layouts.end(),
                       [&id](const CardLayout &each) { return each.id == id; });
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
    return changeableCatalog();
}

Result<int> addLayouts(const QString &folder)
{
    std::vector<CardLayout> added;
    for (const QFileInfo &file :
         QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        auto layout = loadLayout(file.filePath());
        if (layout && (hasLayout(added, layout->id) || hasLayout(layoutCatalog(), layout->id))) {
            layout = failure(
                ErrorKind::Conflict,
                QCoreApplication::translate(
                    "CardLayout", "The layout file has a wrong value. Install the program again."),
                QStringLiteral("id: taken"));
        }
        if (!layout) {
            Error error = layout.error();
            error.detail = QStringLiteral("%1: %2").arg(file.fileName(), error.detail);
            return tl::unexpected<Error>(std::move(error));
        }
        added.push_back(*std::move(layout));
    }
    auto &catalog = changeableCatalog();
    catalog.insert(catalog.end(), added.begin(), added.end());
    return static_cast<int>(added.size());
}

const CardLayout *findLayout(QStringView id)
{
    const auto &layouts = layoutCatalog();
    const auto it = std::find_if(layouts.begin(), layouts.end(),
                                 [id](const CardLayout &each) { return each.id == id; });
    return it == layouts.end() ? nullptr : &*it;
}

} // namespace licencedesk
