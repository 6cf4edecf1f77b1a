#pragma once
// The saved profiles, in the settings; the names are chosen by people, the rest holds no personal
// data.

#include "exporting/ExportProfile.h"

class QSettings;

namespace licencedesk {

class ExportProfiles
{
public:
    explicit ExportProfiles(QSettings &settings) : m_settings(settings) {}

    std::vector<ExportProfile> all() const;  ///< by name; what cannot be read is left out
    void save(const ExportProfile &profile); ///< in place of one of the same name
    void remove(const QString &name);

private:
    void write(const std::vector<ExportProfile> &profiles);

    QSettings &m_settings;
};

} // namespace licencedesk
