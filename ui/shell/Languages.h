#pragma once
// Switches the running program to one of its languages: words, Qt's own words where there are any,
// dates and numbers, direction of the layout.

#include "translations/Translations.h"

#include <QTranslator>

#include <memory>
#include <vector>

namespace licencedesk {

class LanguageSwitch
{
public:
    ~LanguageSwitch();
    /// \p code empty: the system's. Unknown codes give English.
    void use(const QString &code);
    QString current() const { return m_current; }

private:
    void clear();
    bool install(std::unique_ptr<QTranslator> words, const QString &name, const QString &folder);

    std::vector<std::unique_ptr<QTranslator>> m_installed;
    QString m_current;
};

} // namespace licencedesk
