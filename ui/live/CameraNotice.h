#pragma once
// What stands in the place of the live picture when there is none: what happened and what to do.

#include "camera/FrameSource.h"
#include "ui/style/Tones.h"

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace licencedesk {

struct NoticeText
{
    QString title;
    QString advice;
    Tone tone = Tone::Warning;
};

/// For every state that is not Running.
NoticeText noticeFor(const SourceStatus &status);

class CameraNotice : public QWidget
{
    Q_OBJECT

public:
    /// \p actions: what can be done without a camera.
    explicit CameraNotice(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void display(const SourceStatus &status);
    QString title() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
    QLabel *m_title;
    QLabel *m_advice;
    QWidget *m_icon;
};

} // namespace licencedesk
