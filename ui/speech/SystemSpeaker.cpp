// The module licencedesk-speech; built where Qt's speech library is installed.

#include "ui/speech/Speaker.h"

#include <QLocale>
#include <QTextToSpeech>
#include <QtCore/qglobal.h>

namespace licencedesk {

namespace {

class SystemSpeaker final : public Speaker
{
public:
    bool isAvailable() override { return engine() != nullptr; }

    void say(const QString &sentence) override
    {
        if (QTextToSpeech *voice = engine()) {
            useLanguage(*voice);
            voice->say(sentence); // stops what went before
        }
    }

    void stop() override
    {
        if (m_engine) {
            m_engine->stop();
        }
    }

private:
    QTextToSpeech *engine()
    {
        if (!m_engine && !m_tried) {
            m_tried = true;
            QStringList engines = QTextToSpeech::availableEngines();
            engines.removeAll(QStringLiteral("mock")); // Qt's own, for tests: says nothing
            if (!engines.isEmpty()) {
                m_engine = std::make_unique<QTextToSpeech>(engines.constFirst());
            }
        }
        const bool broken = m_engine && m_engine->state() == QTextToSpeech::Error;
        return broken ? nullptr : m_engine.get();
    }

    static void useLanguage(QTextToSpeech &voice)
    {
        const QLocale wanted;
        if (voice.locale().language() == wanted.language()) {
            return;
        }
        for (const QLocale &each : voice.availableLocales()) {
            if (each.language() == wanted.language()) {
                voice.setLocale(each);
                return;
            }
        }
    }

    std::unique_ptr<QTextToSpeech> m_engine;
    bool m_tried = false;
};

} // namespace

} // namespace licencedesk

extern "C" Q_DECL_EXPORT licencedesk::Speaker *licencedeskMakeSpeaker()
{
    return new licencedesk::SystemSpeaker; // the caller owns it
}
