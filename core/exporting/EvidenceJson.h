#pragma once
// What the picture showed <-> JSON. What is not known is absent.

#include "verification/Verifier.h"

#include <QJsonObject>

namespace licencedesk {

QJsonObject toJson(const PageEvidence &evidence);
/// Values of another type than expected are ignored.
PageEvidence evidenceFromJson(const QJsonObject &json);

} // namespace licencedesk
