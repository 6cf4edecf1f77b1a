#pragma once
// The languages the program speaks, compiled in; Qt's own words come along where installed.

#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace licencedesk {

struct Language
{
    QString code; ///< "zh_CN"
    QString name; ///< in itself: "简体中文"
};

const std::vector<Language> &languages();

/// The best language for the system's locale.
QString systemLanguage();

class LanguageSwitch
{
public:
    ~LanguageSwitch();
    /// \p code empty: the system's. Unknown codes give English.
    void use(const QString &code);
    QString current() const { return m_current; }

private:
    void clear();

    std::vector<std::unique_ptr<QTranslator>> m_installed;
    QString m_current;
};

} // namespace licencedesk
