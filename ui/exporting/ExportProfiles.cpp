#include "ui/exporting/ExportProfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

#include <algorithm>

namespace licencedesk {

namespace {
constexpr char Key[] = "exporting/profiles";
}

std::vector<ExportProfile> ExportProfiles::all() const
{
    const QByteArray json = m_settings.value(QLatin1String(Key)).toString().toUtf8();
    std::vector<ExportProfile> profiles;
    for (const QJsonValue each : QJsonDocument::fromJson(json).array()) {
        if (auto profile = profileFromJson(each.toObject())) {
            profiles.push_back(*std::move(profile));
        }
    }
    return profiles;
}

void ExportProfiles::save(const ExportProfile &profile)
{
    auto profiles = all();
    std::erase_if(profiles, [&](const auto &each) { return each.name == profile.name; });
    profiles.push_back(profile);
    std::sort(profiles.begin(), profiles.end(), [](const auto &one, const auto &other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
    write(profiles);
}

void ExportProfiles::remove(const QString &name)
{
    auto profiles = all();
    std::erase_if(profiles, [&](const auto &each) { return each.name == name; });
    write(profiles);
}

void ExportProfiles::write(const std::vector<ExportProfile> &profiles)
{
    QJsonArray array;
    for (const ExportProfile &profile : profiles) {
        array.append(toJson(profile));
    }
    m_settings.setValue(QLatin1String(Key),
                        QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

} // namespace licencedesk
