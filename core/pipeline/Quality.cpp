#include "pipeline/Quality.h"

#include "imaging/Measures.h"
#include "pipeline/PictureEvidence.h"

#include <algorithm>

namespace licencedesk {

namespace {

constexpr double CutOffSlack = 2; // px that a corner may lie outside before the card counts as cut

bool isCutOff(const CardQuad &quad, QSize frame)
{
    const QRectF inside = QRectF(QPointF(0, 0), QSizeF(frame))
                              .adjusted(-CutOffSlack, -CutOffSlack, CutOffSlack, CutOffSlack);
    return !std::all_of(quad.corners.begin(), quad.corners.end(),
                        [&inside](QPointF corner) { return inside.contains(corner); });
}

/// Glare that covers print, named by field, so that only that place is asked for again.
void judgeFields(PageReading &page, const QualityLimits &limits)
{
    for (const FieldReading &reading : page.readings) {
        page.evidence.glare = std::max(page.evidence.glare, reading.glare);
        const QString key = fieldKey(reading.field);
        if (reading.glare > limits.glareOfField) {
            page.quality.warnings.append(QStringLiteral("glare:") + key);
        } else if (!reading.lines.empty() && reading.legibility < limits.legibility) {
            page.quality.warnings.append(QStringLiteral("faint:") + key);
        }
    }
}

void judgePicture(PageReading &page, const QualityLimits &limits)
{
    QStringList &warnings = page.quality.warnings;
    if (page.evidence.blurred) {
        warnings.append(QStringLiteral("blur"));
    }
    if (page.card.sourcePixelsPerMm < limits.pixelsPerMm) {
        warnings.append(QStringLiteral("low_resolution"));
    }
    if (page.evidence.cutOff) {
        warnings.append(QStringLiteral("cut_off"));
    }
    warnings += evidenceWarnings(page.evidence);
}

} // namespace

void judgeQuality(PageReading &page, const CardLayout &layout, QSize frameSize,
                  const QualityLimits &limits)
{
    const Measures card = measure(page.card.image);
    page.quality.sharpness = card.sharpness;
    page.quality.exposure = card.exposure;
    page.quality.glare = card.glare;
    page.evidence.blurred = card.sharpness < limits.sharpness;
    page.evidence.cutOff = isCutOff(page.quad, frameSize);
    page.evidence.shortSidePixels = std::min(frameSize.width(), frameSize.height());
    lookForEvidence(page, layout, limits);
    judgePicture(page, limits);
    judgeFields(page, limits);
}

} // namespace licencedesk
