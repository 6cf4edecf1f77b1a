#include "ui/shell/Languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace licencedesk {

const std::vector<Language> &languages()
{
    static const std::vector<Language> all = {
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
        {QStringLiteral("en"), QStringLiteral("English")},
    };
    return all;
}

QString systemLanguage()
{
    const bool chinese = QLocale::system().language() == QLocale::Chinese;
    return chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

LanguageSwitch::~LanguageSwitch()
{
    clear();
}

void LanguageSwitch::clear()
{
    for (const auto &translator : m_installed) {
        QCoreApplication::removeTranslator(translator.get());
    }
    m_installed.clear();
}

void LanguageSwitch::use(const QString &code)
{
    clear();
    const QString wanted = code.isEmpty() ? systemLanguage() : code;
    const bool known = std::any_of(languages().begin(), languages().end(),
                                   [&wanted](const Language &each) { return each.code == wanted; });
    m_current = known ? wanted : QStringLiteral("en");
    QLocale::setDefault(QLocale(m_current));
    const auto install = [this](const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(name, folder)) {
            QCoreApplication::installTranslator(translator.get());
            m_installed.push_back(std::move(translator));
        }
    };
    // Qt's words first: what is installed last is asked first.
    install(QStringLiteral("qtbase_%1").arg(m_current),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("licencedesk_%1").arg(m_current),
            QStringLiteral(":/licencedesk/translations"));
}

} // namespace licencedesk
