#include "recognition/LineReading.h"

#include <algorithm>

namespace licencedesk {

QString LineReading::text() const
{
    QString text;
    for (const CharacterReading &character : characters) {
        text += character.candidates.front().text;
    }
    return text;
}

double LineReading::confidence() const
{
    if (characters.empty()) {
        return 0;
    }
    double lowest = 1;
    for (const CharacterReading &character : characters) {
        lowest = std::min(lowest, character.candidates.front().confidence);
    }
    return lowest;
}

} // namespace licencedesk
