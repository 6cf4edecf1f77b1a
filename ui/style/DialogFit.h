#pragma once

class QDialog;

namespace licencedesk {

/// Wrapped words need more height than a dialog gives them by itself: as high as they are at the
/// dialog's width, and never lower.
void fitToWords(QDialog &dialog);

} // namespace licencedesk
