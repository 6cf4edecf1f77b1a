#pragma once
// The cameras that can be opened, made from what Qt Multimedia lists. Qt 6.4 with GStreamer lists a
// camera twice when it was there at the start, and when it is unplugged only one of the two
// goes: the other stays as a ghost that never gives a picture again. Ids are counters of this
// process, so a camera is known by its name.

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace licencedesk {

struct ListedCamera
{
    QByteArray id;
    QString name;

    bool operator==(const ListedCamera &) const = default;
};

class CameraRoster
{
public:
    /// Takes the list as Qt gives it now. Ids that stay listed under the name of one that vanished
    /// are ghosts from then on.
    void update(const std::vector<ListedCamera> &listed);

    QStringList names() const; ///< each once, in the order listed
    bool has(const QByteArray &id) const;
    /// The camera of this name, or, when \p name is empty, the first.
    std::optional<ListedCamera> find(const QString &name) const;

private:
    std::vector<ListedCamera> m_listed;
    QSet<QByteArray> m_ghosts;
};

} // namespace licencedesk
