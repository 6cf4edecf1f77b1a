#pragma once
// The way of a licence, in order: Frame -> find -> match (rectify) -> read -> interpret. One reader
// belongs to one thread.

#include "card/CardRectifier.h"
#include "fields/LicenceFields.h"
#include "imaging/Frame.h"
#include "layout/CardLayout.h"
#include "layout/LayoutMatcher.h"
#include "recognition/TextRecogniser.h"
#include "support/CancelToken.h"
#include "support/Result.h"
#include "verification/Verifier.h"

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace licencedesk {

struct StageTimes ///< milliseconds
{
    double load = 0, find = 0, rectify = 0, read = 0, interpret = 0, verify = 0;
    double total() const { return load + find + rectify + read + interpret + verify; }
    StageTimes &operator+=(const StageTimes &other);
};

struct ImageQuality
{
    double sharpness = 0; ///< 0…1 on the rectified card
    double exposure = 0;  ///< mean luminance 0…1
    double glare = 0;     ///< burnt-out share of the card
    QStringList warnings; ///< "glare:id_num", "blur", "low_resolution", "grey_copy", …
};

/// One page of a licence as read from one frame. Its fields remember their readings, so that one of
/// them can be read again without losing what the operator did to the others.
struct PageReading
{
    QString layoutId; ///< "cn-main-2012"
    DocumentPage page = DocumentPage::Main;
    CardQuad quad; ///< frame coordinates
    CardImage card;
    std::vector<FieldReading> readings; ///< what fields were made from
    LicenceFields fields;
    PageEvidence evidence;
    ImageQuality quality;
    QDateTime capturedAt;
    StageTimes times;
};

struct ReadOptions
{
    std::optional<DocumentPage> page; ///< empty: find out
    std::optional<CardQuad> quad;     ///< corners set by hand: searched for otherwise
    /// Where a live view tracks cards: looked at instead of searching, and refined; may be empty.
    std::vector<CardQuad> tracked;
    int maximumPages = 2; ///< cards read from one frame
    /// Called with a label and a picture after each step; empty: no debug images.
    std::function<void(const QString &label, const QImage &image)> debugImage;
};

/// The page as the verifier takes it.
VerifiedPage toVerifiedPage(const PageReading &page);
std::vector<VerifiedPage> toVerifiedPages(const std::vector<PageReading> &pages);

class LicenceReader
{
public:
    explicit LicenceReader(std::unique_ptr<TextRecogniser> recogniser);
    ~LicenceReader();

    /// Every licence page in the frame, main page first; empty when there is none.
    /// Errors: Cancelled.
    Result<std::vector<PageReading>> read(const Frame &frame, const ReadOptions &options = {},
                                          const CancelToken &cancel = {});

    /// One field of \p page again after its box was moved by hand; the other fields keep their
    /// values, and what the operator typed is never touched.
    PageReading rereadField(const PageReading &page, FieldId field, const QRectF &boxMm,
                            const CancelToken &cancel = {});

private:
    std::vector<LayoutMatch> locate(const Frame &frame, const ReadOptions &options,
                                    StageTimes &times, const CancelToken &cancel);
    PageReading readPage(const Frame &frame, const LayoutMatch &match, const ReadOptions &options,
                         const CancelToken &cancel);

    std::unique_ptr<TextRecogniser> m_recogniser;
};

} // namespace licencedesk
