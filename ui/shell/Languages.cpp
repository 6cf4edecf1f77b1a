#include "ui/shell/Languages.h"

#include "translations/AddedLanguages.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>

#include <algorithm>

namespace licencedesk {

namespace {

/// Qt's words, but for the names of keys: those stay as they are printed on the keyboards of China,
/// as the texts name them ("Ctrl+Enter", never "Strg+Eingabe").
class QtWords final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int count) const override
    {
        return qstrcmp(context, "QShortcut") == 0
                   ? QString::fromLatin1(source)
                   : QTranslator::translate(context, source, disambiguation, count);
    }
};

/// Qt's name for a language that it has for countries only.
QString nameInQt(const QString &code)
{
    return code == QLatin1String("pt") ? QStringLiteral("pt_BR") : code;
}

} // namespace

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

bool LanguageSwitch::install(std::unique_ptr<QTranslator> words, const QString &name,
                             const QString &folder)
{
    if (!words->load(name, folder)) {
        return false;
    }
    QCoreApplication::installTranslator(words.get());
    m_installed.push_back(std::move(words));
    return true;
}

void LanguageSwitch::use(const QString &code)
{
    clear();
    const QString wanted = code.isEmpty() ? systemLanguage() : code;
    const bool known = std::any_of(languages().begin(), languages().end(),
                                   [&wanted](const Language &each) { return each.code == wanted; });
    m_current = known ? wanted : QStringLiteral("en");
    const QLocale locale = localeFor(m_current);
    QLocale::setDefault(locale);
    // Qt's words first: what is installed last is asked first.
    const QString qtName = QStringLiteral("qtbase_%1").arg(nameInQt(m_current));
    if (!install(std::make_unique<QtWords>(), qtName,
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        install(std::make_unique<QtWords>(), qtName, translationsFolder());
    }
    install(std::make_unique<QTranslator>(), QStringLiteral("licencedesk_%1").arg(m_current),
            folderOfLanguage(m_current));
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace licencedesk
