#pragma once
// Which camera, how it stands, and when it captures by itself.

#include "camera/CameraSource.h"

#include <QMenu>

namespace licencedesk {

class DeskSettings;
class FilePort;
class LiveDesk;

class CameraMenu : public QMenu
{
    Q_OBJECT

public:
    CameraMenu(LiveDesk &live, DeskSettings &settings, FilePort &files, QWidget *parent = nullptr);

private:
    void rebuild();
    void addCameras();
    void addFiles();
    void addOrientation();
    void addCapture();
    void addControls();
    void turn();

    LiveDesk &m_live;
    DeskSettings &m_settings;
    FilePort &m_files;
    CameraControls m_controls;
};

} // namespace licencedesk
