#pragma once
// One quality of the desk: shape, name, figure, and below them what to do.

#include "setup/DeskCheck.h"
#include "ui/style/Tones.h"

#include <QWidget>

class QLabel;

namespace licencedesk {

class StateMark;

class CheckRow : public QWidget
{
    Q_OBJECT

public:
    explicit CheckRow(DeskQuality quality, QWidget *parent = nullptr);

    void display(const DeskFinding &finding);
    void clear(); ///< nothing measured
    QString advice() const;

private:
    DeskQuality m_quality;
    StateMark *m_mark;
    QLabel *m_name;
    QLabel *m_figure;
    QLabel *m_advice;
};

Tone toneOf(DeskVerdict verdict);
QString verdictWord(DeskVerdict verdict); ///< "Good", "Could be better", …

} // namespace licencedesk
