#pragma once
// Enters: a rectified card. Leaves: how far its colours lie apart, whatever the lamp: what a grey
// copy has lost. One tint over the whole picture is the lamp's or the paper's, no colour of print.

#include <QImage>

#include <optional>

namespace licencedesk {

/// 0 one colour everywhere … seal and photo of a licence: 0.18 and more (difference of the
/// logarithms of colour ratios). Empty where too much is burnt out or black.
std::optional<double> colourSpread(const QImage &card);

} // namespace licencedesk
