#pragma once
// The many ways of writing the same character, brought to one: full-width to half-width, blanks
// away, the dots between parts of a minority name to ·. Shared by every parser of this folder.

#include <QString>

namespace licencedesk {

/// Full-width ASCII and the ideographic space in half-width; everything else as it is.
QString toHalfWidth(QStringView text);

/// Without any white space, in half-width.
QString withoutBlanks(QStringView text);

/// True for the dots that stand for · (U+00B7) between parts of a name: . • ・ ‧ ∙ ⋅ ．
bool isNameDot(QChar character);

/// True for a CJK ideograph of any block that names use, BMP or beyond, and 〇.
bool isIdeograph(char32_t character);

} // namespace licencedesk
