#pragma once
// Enters: the picture of one line of print, dark on light, cut out of a rectified card. Leaves: its
// characters. One instance belongs to one thread; make one per worker.

#include "layout/CardLayout.h"
#include "recognition/LineReading.h"
#include "support/CancelToken.h"

#include <QImage>

#include <memory>

namespace licencedesk {

class TextRecogniser
{
public:
    virtual ~TextRecogniser() = default;

    /// \p line: Format_Grayscale8, one line, a margin of about a third of its height around the ink.
    /// \p kind tells what alphabet to expect; it may raise candidates, never invent them.
    /// Character boxes are pixels of \p line.
    virtual LineReading readLine(const QImage &line, ZoneKind kind, const CancelToken &cancel) = 0;
};

/// Tesseract with chi_sim and eng. Errors: Unavailable, naming the package to install.
Result<std::unique_ptr<TextRecogniser>> makeTesseractRecogniser();

} // namespace licencedesk
