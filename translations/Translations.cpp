#include "translations/Translations.h"

#include "translations/AddedLanguages.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace licencedesk {

namespace {

/// All that there ever were translators for. One that is not built in is not offered.
std::vector<Language> builtIn()
{
    std::vector<Language> all = {
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
        {QStringLiteral("zh_TW"), QStringLiteral("繁體中文")},
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("id"), QStringLiteral("Bahasa Indonesia")},
        {QStringLiteral("ms"), QStringLiteral("Bahasa Melayu")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("pt"), QStringLiteral("Português")},
        {QStringLiteral("vi"), QStringLiteral("Tiếng Việt")},
        {QStringLiteral("mn"), QStringLiteral("Монгол")},
        {QStringLiteral("ru"), QStringLiteral("Русский")},
        {QStringLiteral("ar"), QStringLiteral("العربية")},
        {QStringLiteral("th"), QStringLiteral("ไทย")},
        {QStringLiteral("ko"), QStringLiteral("한국어")},
        {QStringLiteral("ja"), QStringLiteral("日本語")},
    };
    const auto missing = [](const Language &language) {
        return !QFile::exists(
            QStringLiteral("%1/licencedesk_%2.qm").arg(translationsFolder(), language.code));
    };
    all.erase(std::remove_if(all.begin(), all.end(), missing), all.end());
    return all;
}

bool isAmong(const std::vector<Language> &languages, const QString &code)
{
    return std::any_of(languages.begin(), languages.end(),
                       [&code](const Language &each) { return each.code == code; });
}

/// "eo" of ".../licencedesk_eo.qm".
QString codeOf(const QFileInfo &file)
{
    return file.completeBaseName().section(u'_', 1);
}

QFileInfoList addedFiles()
{
    QFileInfoList files;
    for (const QString &folder : QStandardPaths::locateAll(
             QStandardPaths::GenericDataLocation, QStringLiteral("licencedesk/translations"),
             QStandardPaths::LocateDirectory)) {
        files += QDir(folder).entryInfoList({QStringLiteral("licencedesk_*.qm")}, QDir::Files,
                                            QDir::Name);
    }
    return files;
}

std::vector<Language> builtInAndAdded()
{
    std::vector<Language> all = builtIn();
    for (const QFileInfo &file : addedFiles()) {
        const QString code = codeOf(file);
        const QString name = QLocale(code).nativeLanguageName();
        if (!isAmong(all, code)) {
            all.push_back({code, name.isEmpty() ? code : name});
        }
    }
    return all;
}

/// Script matters as much as language: Hong Kong and Macao write as Taiwan does; Mongolian of Inner
/// Mongolia is not Cyrillic.
bool speaks(const Language &language, const QLocale &wanted)
{
    const QLocale own(language.code);
    return own.language() == wanted.language() && own.script() == wanted.script();
}

} // namespace

const std::vector<Language> &languages()
{
    static const std::vector<Language> all = builtInAndAdded();
    return all;
}

QString languageFor(const QStringList &wanted)
{
    for (const QString &name : wanted) {
        const QLocale locale(name);
        const auto found =
            std::find_if(languages().begin(), languages().end(),
                         [&locale](const Language &language) { return speaks(language, locale); });
        if (found != languages().end()) {
            return found->code;
        }
    }
    return QStringLiteral("en");
}

QString systemLanguage()
{
    return languageFor(QLocale::system().uiLanguages());
}

QLocale localeFor(const QString &code)
{
    // Arabic without a country is Egypt's, with digits of its own.
    return code == QLatin1String("ar") ? QLocale(QStringLiteral("ar_AE")) : QLocale(code);
}

QString translationsFolder()
{
    return QStringLiteral(":/licencedesk/translations");
}

QString folderOfLanguage(const QString &code)
{
    for (const QFileInfo &file : addedFiles()) {
        if (codeOf(file) == code && !isAmong(builtIn(), code)) {
            return file.path();
        }
    }
    return translationsFolder();
}

} // namespace licencedesk
