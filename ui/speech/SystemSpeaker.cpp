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
    bool isAvailable() override { return voice() != nullptr; }

    void say(const QString &sentence) override
    {
        if (QTextToSpeech *engine = voice()) {
            engine->say(sentence); // stops what went before
        }
    }

    void stop() override
    {
        if (m_engine) {
            m_engine->stop();
        }
    }

private:
    /// Of the language in force: a voice of another one would say nothing that is understood.
    QTextToSpeech *voice()
    {
        const QLocale wanted;
        if (!m_tried || m_language != wanted.language()) {
            m_tried = true;
            m_language = wanted.language();
            m_engine = find(wanted.language());
        }
        const bool broken = m_engine && m_engine->state() == QTextToSpeech::Error;
        return broken ? nullptr : m_engine.get();
    }

    static std::unique_ptr<QTextToSpeech> find(QLocale::Language language)
    {
        for (const QString &name : QTextToSpeech::availableEngines()) {
            if (name == QLatin1String("mock")) {
                continue; // Qt's own, for tests: says nothing
            }
            auto engine = std::make_unique<QTextToSpeech>(name);
            for (const QLocale &locale : engine->availableLocales()) {
                if (locale.language() == language) {
                    engine->setLocale(locale);
                    return engine;
                }
            }
        }
        return nullptr;
    }

    std::unique_ptr<QTextToSpeech> m_engine;
    QLocale::Language m_language = QLocale::AnyLanguage;
    bool m_tried = false;
};

} // namespace

} // namespace licencedesk

extern "C" Q_DECL_EXPORT licencedesk::Speaker *licencedeskMakeSpeaker()
{
    return new licencedesk::SystemSpeaker; // the caller owns it
}
