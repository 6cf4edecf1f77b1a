#pragma once
// What is worth knowing of the page in sight: edition, resolution, reading time.

#include "records/DraftPage.h"

#include <QString>

namespace licencedesk {

QString pageInfo(const DraftPage &page);

/// What spoils the picture and what to do about it; empty when nothing does.
QString pageWarning(const DraftPage &page);

} // namespace licencedesk
