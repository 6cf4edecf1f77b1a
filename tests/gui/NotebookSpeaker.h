#pragma once
// A voice that writes down what it would say.

#include "ui/speech/Speaker.h"

#include <QElapsedTimer>
#include <QStringList>

namespace licencedesk::test {

class NotebookSpeaker final : public Speaker
{
public:
    QStringList said;
    QList<qint64> at; ///< ms, of each
    int stops = 0;

    bool available = true;

    bool isAvailable() override { return available; }
    void say(const QString &sentence) override
    {
        if (!m_clock.isValid()) {
            m_clock.start();
        }
        said << sentence;
        at << m_clock.elapsed();
    }
    void stop() override { ++stops; }

private:
    QElapsedTimer m_clock;
};

} // namespace licencedesk::test
