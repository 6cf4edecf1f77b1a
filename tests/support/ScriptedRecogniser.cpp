#include "tests/support/ScriptedRecogniser.h"

namespace licencedesk::test {

LineReading ScriptedRecogniser::readLine(const QImage &line, ZoneKind kind,
                                         const CancelToken &cancel)
{
    LineReading reading;
    if (cancel.isCancelled()) {
        return reading;
    }
    ++linesRead;
    const QString text = script[kind];
    const double width = text.isEmpty() ? 0 : double(line.width()) / double(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        CharacterReading character;
        character.candidates.push_back({QString(text[i]), confidence});
        character.box = QRectF(double(i) * width, 0, width, line.height());
        reading.characters.push_back(character);
    }
    return reading;
}

} // namespace licencedesk::test
