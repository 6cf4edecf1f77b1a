#pragma once
// One Tesseract instance for one language, owned by one thread. Enters: the grey picture of a line.
// Leaves: its characters with alternatives. Keeps nothing from one line to the next.

#include "recognition/LineReading.h"

#include <QImage>
#include <QString>

#include <memory>

namespace tesseract {
class TessBaseAPI;
class ResultIterator;
} // namespace tesseract

namespace licencedesk {

enum class EngineLanguage { English, SimplifiedChinese };

/// Line: the line is searched for in the picture, best for most. Raw: the picture is the line;
/// finds characters where Line finds none, and some where there are none.
enum class LineMode { Line, Raw };

QByteArray languageCode(EngineLanguage language); ///< "eng", "chi_sim"

/// True when Tesseract finds the language's data where it would load it from. Loads nothing.
bool isLanguageInstalled(EngineLanguage language);

class TesseractEngine
{
public:
    /// Null when the language cannot be loaded. Construct it in the thread that will use it: the
    /// constructor keeps OpenMP from spawning threads of its own there.
    static std::unique_ptr<TesseractEngine> make(EngineLanguage language);
    ~TesseractEngine();

    /// \p line: Format_Grayscale8, dark on light. Empty when nothing was seen. Boxes in pixels.
    LineReading read(const QImage &line, LineMode mode = LineMode::Line);

private:
    TesseractEngine(EngineLanguage language, std::unique_ptr<tesseract::TessBaseAPI> api);
    CharacterReading readSymbol(const tesseract::ResultIterator &symbol) const;

    EngineLanguage m_language;
    std::unique_ptr<tesseract::TessBaseAPI> m_api;
};

} // namespace licencedesk
