#pragma once
// The manual as HTML: for the window, and as one file to read in a browser or to print.

#include "help/Manual.h"

#include <QLocale>

namespace licencedesk {

/// Headings, lists and paragraphs; chapters are named anchors. Bold, key caps and links are the
/// only marks inside a block.
QString manualBody(const std::vector<ManualBlock> &blocks);

/// A whole page with a list of contents, in the language of \p locale. Needs nothing else.
QString manualPage(const std::vector<ManualBlock> &blocks, const QLocale &locale);

/// Words without their marks, for lists and for screen readers.
QString plainManualText(const QString &marked);

} // namespace licencedesk
