// Built where Qt's speech module is not installed.

#include "ui/speech/Speaker.h"

namespace licencedesk {

std::unique_ptr<Speaker> makeSpeaker()
{
    return std::make_unique<SilentSpeaker>();
}

} // namespace licencedesk
