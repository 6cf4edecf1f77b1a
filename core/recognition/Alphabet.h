#pragma once
// What characters a zone can hold at all. Tesseract's own whitelist deletes whole words, so the
// alphabet is applied afterwards: candidates outside it stand back behind those inside.

#include "layout/CardLayout.h"
#include "recognition/LineReading.h"

namespace licencedesk {

/// Empty: any character.
QString alphabetOf(ZoneKind kind);

/// The character of \p alphabet that \p text is, or is printed like (l like 1, O like 0, full-width
/// like half-width); empty when there is none.
QString insideAlphabet(const QString &text, const QString &alphabet);

/// Puts the likeliest candidate inside the alphabet first. A character that is printed like one
/// inside (l like 1, O like 0, full-width like half-width) counts as that one. A character with no
/// candidate inside keeps what was seen, at a confidence that nobody trusts. A number too short for
/// an identity number is left alone: it may be a passport's. Marks at the ends of a value are
/// specks beside it and go, and a mark inside a Chinese name is its dot.
LineReading restrictedTo(LineReading reading, ZoneKind kind);

} // namespace licencedesk
