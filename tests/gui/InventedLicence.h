#pragma once
// One invented licence as a reader would have read it: values, boxes of the real layout, a drawn
// card. Nobody has this number: it is made here, with its check digit.

#include "pipeline/LicenceReader.h"

namespace licencedesk::test {

QString inventedNumber();

/// Everything sure.
PageReading inventedMainPage();
/// The name not sure in its last character, with two other readings.
PageReading inventedMainPageWithDoubtfulName();
PageReading inventedDuplicatePage();

Frame inventedPhotograph();

} // namespace licencedesk::test
