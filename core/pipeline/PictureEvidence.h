#pragma once
// What the picture of a card shows beyond its text: copies, screens, seal, codes. Precision before
// recall: what is not plainly seen stays unknown, never a reproach.

#include "pipeline/Quality.h"

namespace licencedesk {

/// Fills the evidence of \p page from its card; blur, glare and size are judged elsewhere.
void lookForEvidence(PageReading &page, const CardLayout &layout, const QualityLimits &limits);

/// The warnings that go with it: "grey_copy", "screen_recapture", "no_seal", "edited:name", …
QStringList evidenceWarnings(const PageEvidence &evidence);

} // namespace licencedesk
