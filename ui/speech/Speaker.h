#pragma once
// A voice, as a port: the system's where Qt's speech libraries and an engine are installed; silence
// otherwise; a notebook in tests. The system's is in a module of its own, so that the program
// starts where those libraries are missing.

#include <QString>

#include <memory>

namespace licencedesk {

class Speaker
{
public:
    virtual ~Speaker() = default;
    /// There is a voice. Asking may load the engine.
    virtual bool isAvailable() = 0;
    /// Breaks off what is being said.
    virtual void say(const QString &sentence) = 0;
    virtual void stop() = 0;
};

class SilentSpeaker final : public Speaker
{
public:
    bool isAvailable() override { return false; }
    void say(const QString &) override {}
    void stop() override {}
};

/// The best there is. The engine is loaded with the first word, so that nobody waits for it at the
/// start.
std::unique_ptr<Speaker> makeSpeaker();

/// What the module gives.
using MakeSpeaker = Speaker *(*)();
constexpr char MakeSpeakerName[] = "licencedeskMakeSpeaker";

} // namespace licencedesk
