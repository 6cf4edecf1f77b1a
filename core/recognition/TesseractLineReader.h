#pragma once
// Enters: a line and what kind of text it is. Leaves: its characters, read by the language that
// reads this kind best. Belongs to one thread, as its engines do.

#include "recognition/TesseractEngine.h"
#include "recognition/TextRecogniser.h"

namespace licencedesk {

class TesseractLineReader
{
public:
    /// Null when a language cannot be loaded.
    static std::unique_ptr<TesseractLineReader> make();

    LineReading read(const LineRequest &request);

private:
    LineReading readDigits(const LineRequest &request);
    LineReading readChinese(const LineRequest &request);
    LineReading readPeriod(const LineRequest &request);
    LineReading readOneCharacter(const QImage &line);

    std::unique_ptr<TesseractEngine> m_english;
    std::unique_ptr<TesseractEngine> m_chinese;
};

} // namespace licencedesk
