#pragma once
// What a page answers, beside what it is about: shape and colour of a tone with a sentence. Nothing
// is shown, and no room taken, while there is nothing to say.

#include "ui/style/Tones.h"

#include <QWidget>

class QLabel;

namespace licencedesk {

class StateMark;

class SaidLine : public QWidget
{
    Q_OBJECT

public:
    explicit SaidLine(QWidget *parent = nullptr);

    void say(Tone tone, const QString &text);
    void clear() { say(Tone::Neutral, {}); }
    QString text() const;
    Tone tone() const { return m_tone; }

private:
    StateMark *m_mark;
    QLabel *m_text;
    Tone m_tone = Tone::Neutral;
};

} // namespace licencedesk
