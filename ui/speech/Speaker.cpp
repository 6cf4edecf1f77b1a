#include "ui/speech/Speaker.h"

#include "ui/shell/OptionalModule.h"

#include <QString>

namespace licencedesk {

std::unique_ptr<Speaker> makeSpeaker()
{
    const auto make = reinterpret_cast<MakeSpeaker>(
        resolveOptional(QStringLiteral("licencedesk-speech"), MakeSpeakerName));
    return make ? std::unique_ptr<Speaker>(make()) : std::make_unique<SilentSpeaker>();
}

} // namespace licencedesk
