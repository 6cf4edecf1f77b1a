#pragma once
// A rounded ground for what belongs together.

#include "ui/style/Tones.h"

#include <QWidget>

namespace licencedesk {

class Panel : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(QWidget *parent = nullptr);

    /// Neutral: the plain ground; any other tone washes it.
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
};

} // namespace licencedesk
