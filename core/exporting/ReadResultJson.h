#pragma once
// What `licencedesk-cli read` prints: the contract of docs in README, to the letter. One object per
// image, also for images that failed.

#include "pipeline/LicenceReader.h"
#include "verification/Verifier.h"

#include <QJsonObject>

#include <optional>

namespace licencedesk {

struct ReadResult
{
    QString file;                   ///< as given
    std::vector<PageReading> pages; ///< empty: no card, or unreadable
    std::optional<Error> error;     ///< set: the file could not be read as a picture
    VerificationReport report;
    StageTimes times;
};

QString statusKey(const ReadResult &result); ///< "ok", "no_card", "unreadable"
QJsonObject toJsonLine(const ReadResult &result);
/// The answer of the WeChat call for this image; \p camelCase: the cloud call's spelling.
QJsonObject toWechat(const ReadResult &result, bool camelCase);

} // namespace licencedesk
