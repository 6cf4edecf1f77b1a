#pragma once
// Pictures to send, as files.

#include "tests/specimens/Specimen.h"

#include <QTemporaryDir>

namespace licencedesk::test {

class Pictures
{
public:
    Pictures();

    /// "licence.jpg", "wall.png" (no licence on it), "noise.jpg", "empty.jpg", "cut.jpg",
    /// "3mb.jpg", "damaged.png", "wall.tif"
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    /// For curl: the file as part \p part.
    QString form(const char *name, const char *part = "img") const;

    const specimens::SpecimenCard &card() const { return m_licence.cards.front(); }

private:
    void write(const char *name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    specimens::Specimen m_licence;
};

} // namespace licencedesk::test
