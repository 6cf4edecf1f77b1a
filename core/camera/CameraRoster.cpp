#include "camera/CameraRoster.h"

#include <algorithm>

namespace licencedesk {

void CameraRoster::update(const std::vector<ListedCamera> &listed)
{
    for (const ListedCamera &before : m_listed) {
        if (std::find(listed.begin(), listed.end(), before) != listed.end()) {
            continue;
        }
        for (const ListedCamera &twin : m_listed) {
            if (twin.name == before.name) {
                m_ghosts.insert(twin.id);
            }
        }
    }
    m_listed = listed;
}

QStringList CameraRoster::names() const
{
    QStringList names;
    for (const ListedCamera &camera : m_listed) {
        if (!m_ghosts.contains(camera.id) && !names.contains(camera.name)) {
            names.append(camera.name);
        }
    }
    return names;
}

bool CameraRoster::has(const QByteArray &id) const
{
    return !m_ghosts.contains(id) &&
           std::any_of(m_listed.begin(), m_listed.end(),
                       [&id](const ListedCamera &camera) { return camera.id == id; });
}

std::optional<ListedCamera> CameraRoster::find(const QString &name) const
{
    for (const ListedCamera &camera : m_listed) {
        if (!m_ghosts.contains(camera.id) && (name.isEmpty() || camera.name == name)) {
            return camera;
        }
    }
    return std::nullopt;
}

} // namespace licencedesk
