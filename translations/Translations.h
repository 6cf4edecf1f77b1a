#pragma once
// The languages the program speaks, and which of them a system asks for. The window and the command
// line choose alike.

#include <QLocale>
#include <QString>
#include <QStringList>

#include <vector>

namespace licencedesk {

struct Language
{
    QString code; ///< "zh_CN", as in licencedesk_zh_CN.ts
    QString name; ///< in itself: "简体中文"
};

/// Those compiled in, in the order of the menu: the languages of the counter's country, English,
/// then by script and letter.
const std::vector<Language> &languages();

/// The first of \p wanted ("zh-Hant-HK", "nb", the dearest first) that the program speaks; else
/// English.
QString languageFor(const QStringList &wanted);

/// The best language for the system's locale.
QString systemLanguage();

/// How dates and numbers are written in it; always with the digits 0 to 9, which is what stands on
/// a licence, in files and on the keys.
QLocale localeFor(const QString &code);

/// Where the .qm files are, inside the program.
QString translationsFolder();

} // namespace licencedesk
