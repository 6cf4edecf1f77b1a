#include "ui/speech/Speaker.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QStringList>

namespace licencedesk {

namespace {

/// Beside the program where it was built, in its library folder where it was installed.
QStringList modulePlaces()
{
    const QString folder = QCoreApplication::applicationDirPath();
    return {folder + QStringLiteral("/licencedesk-speech"),
            folder + QStringLiteral("/../lib/licencedesk/licencedesk-speech")};
}

} // namespace

std::unique_ptr<Speaker> makeSpeaker()
{
    for (const QString &place : modulePlaces()) {
        QLibrary module(place); // stays loaded when this goes out of scope
        const auto make = reinterpret_cast<MakeSpeaker>(module.resolve(MakeSpeakerName));
        if (make) {
            return std::unique_ptr<Speaker>(make());
        }
    }
    return std::make_unique<SilentSpeaker>();
}

} // namespace licencedesk
