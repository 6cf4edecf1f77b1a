#pragma once
// What a recogniser saw in one line: characters with their alternatives. Nothing here knows what
// the text means.

#include <QRectF>
#include <QString>

#include <vector>

namespace licencedesk {

struct CharacterCandidate
{
    QString text;          ///< one character (maybe a surrogate pair); empty = "no character here"
    double confidence = 0; ///< 0…1, the recogniser's own, not calibrated

    bool operator==(const CharacterCandidate &) const = default;
};

struct CharacterReading
{
    std::vector<CharacterCandidate> candidates; ///< best first, never empty
    QRectF box; ///< in the coordinates of whoever returned it: pixels of the line, later card mm

    bool operator==(const CharacterReading &) const = default;
};

struct LineReading
{
    std::vector<CharacterReading> characters;

    QString text() const;      ///< the best candidate of each
    double confidence() const; ///< minimum over characters, 0 when empty

    bool operator==(const LineReading &) const = default;
};

} // namespace licencedesk
