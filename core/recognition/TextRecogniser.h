#pragma once
// Enters: the picture of one line of print, dark on light, cut out of a rectified card. Leaves: its
// characters. One instance belongs to one thread; make one per worker.

#include "layout/CardLayout.h"
#include "recognition/LineReading.h"
#include "support/CancelToken.h"

#include <QImage>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace licencedesk {

/// Compared: the net decides, and what Tesseract surely reads otherwise is doubted.
enum class RecogniserKind { Neural, Tesseract, Compared };
inline constexpr RecogniserKind DefaultRecogniser = RecogniserKind::Neural;
inline constexpr std::array AllRecognisers = {RecogniserKind::Neural, RecogniserKind::Tesseract,
                                              RecogniserKind::Compared};

struct LineRequest
{
    QImage line; ///< as readLine() takes it
    ZoneKind kind = ZoneKind::FreeText;
};

class TextRecogniser
{
public:
    virtual ~TextRecogniser() = default;

    /// Whose confidences these are: each has a calibration of its own (fields/Calibration.h).
    virtual RecogniserKind kind() const = 0;

    /// \p line: Format_Grayscale8, one line, a margin of about a third of its height around the
    /// ink. \p kind tells what alphabet to expect; it may raise candidates, never invent them.
    /// Character boxes are pixels of \p line.
    virtual LineReading readLine(const QImage &line, ZoneKind kind, const CancelToken &cancel) = 0;

    /// All lines of a card at once, for recognisers that work them in parallel or as one batch.
    /// As many readings as requests, in their order; those not reached before \p cancel are empty.
    /// The readings do not depend on the order of the requests.
    virtual std::vector<LineReading> readLines(const std::vector<LineRequest> &requests,
                                               const CancelToken &cancel);
};

/// Our own net (resources/models), run by OpenCV in the calling thread: about 5 times as fast, and
/// surer on this print. Errors: Unavailable.
Result<std::unique_ptr<TextRecogniser>> makeNeuralRecogniser();

/// Tesseract with chi_sim and eng. Returns at once; the engines start up in threads of their own
/// and the first reading waits for them. Errors: Unavailable, naming the package to install.
Result<std::unique_ptr<TextRecogniser>> makeTesseractRecogniser();

/// The net, doubted where Tesseract is sure of something else. Errors: as both.
Result<std::unique_ptr<TextRecogniser>> makeComparedRecogniser();

QString recogniserKey(RecogniserKind kind); ///< "neural", "tesseract", "compared"
std::optional<RecogniserKind> recogniserFromKey(QStringView key);

Result<std::unique_ptr<TextRecogniser>> makeRecogniser(RecogniserKind kind = DefaultRecogniser);

} // namespace licencedesk
