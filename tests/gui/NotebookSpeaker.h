#pragma once
// A voice that writes down what it would say.

#include "ui/speech/Speaker.h"

#include <QStringList>

namespace licencedesk::test {

class NotebookSpeaker final : public Speaker
{
public:
    QStringList said;
    int stops = 0;

    bool isAvailable() override { return true; }
    void say(const QString &sentence) override { said << sentence; }
    void stop() override { ++stops; }
};

} // namespace licencedesk::test
