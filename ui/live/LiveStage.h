#pragma once
// The place of the live picture: the picture itself or why there is none, and below it the camera
// and the key that captures by hand.

#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace licencedesk {

class CameraNotice;
class DeskSettings;
class FilePort;
class LiveDesk;
class LivePictureView;
struct DeskActions;

class LiveStage : public QWidget
{
    Q_OBJECT

public:
    LiveStage(LiveDesk &live, DeskSettings &settings, FilePort &files, const DeskActions &actions,
              QWidget *parent = nullptr);

    CameraNotice *notice() const { return m_notice; }
    LivePictureView *picture() const { return m_picture; }
    bool showsPicture() const;

private:
    QWidget *bar(DeskSettings &settings, FilePort &files, const DeskActions &actions);
    void refresh();

    LiveDesk &m_live;
    LivePictureView *m_picture;
    CameraNotice *m_notice;
    QStackedWidget *m_stack;
    QToolButton *m_camera = nullptr;
    QAction *m_capture;
};

} // namespace licencedesk
