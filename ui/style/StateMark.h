#pragma once
// A state as shape, word and colour together.

#include "ui/style/Tones.h"

#include <QString>
#include <QWidget>

namespace licencedesk {

class StateMark : public QWidget
{
    Q_OBJECT

public:
    explicit StateMark(QWidget *parent = nullptr);

    void setState(Tone tone, const QString &icon, const QString &word);
    QString word() const { return m_word; }
    Tone tone() const { return m_tone; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int iconSide() const;
    QSize wordSize() const;

    Tone m_tone = Tone::Neutral;
    QString m_icon;
    QString m_word;
};

} // namespace licencedesk
