#pragma once
// The composition: settings, language, look, controller, window; and what survives a change of
// language.

#include "ui/desk/DeskController.h"
#include "ui/desk/FolderBatch.h"
#include "ui/live/CaptureIntake.h"
#include "ui/records/StoreGuide.h"
#include "ui/remote/RemoteDesk.h"
#include "ui/settings/DeskServer.h"
#include "ui/shell/DeskSettings.h"
#include "ui/shell/DialogFilePort.h"
#include "ui/shell/Languages.h"
#include "ui/shell/MainWindow.h"
#include "ui/speech/DeskSpeech.h"
#include "vault/SystemKeyStore.h"

#include <memory>

class QApplication;

namespace licencedesk {

struct DeskOptions
{
    QString language; ///< empty: as remembered, else the system's
    QString theme;    ///< empty: as remembered
    bool specimen = false;
    QStringList paths;
    QString play; ///< a video, picture or folder instead of the camera
    bool camera = true;
    QString grab; ///< render the window into this file once reading is done, and quit
    QSize size;   ///< of the window; empty: as remembered
};

class DeskApplication : public QObject
{
    Q_OBJECT

public:
    DeskApplication(QApplication &application, const DeskOptions &options,
                    const PageSourceFactory &pages = &makeLicencePageSource);

    void start();
    MainWindow &window() { return *m_window; }

private:
    void buildWindow();
    void switchLanguage(const QString &code);
    void openRecords();
    void grabWhenRead();

    QApplication &m_application;
    DeskOptions m_options;
    SystemClock m_clock;
    DeskSettings m_settings;
    LanguageSwitch m_language;
    SystemKeyStore m_keys;
    StoreSession m_session;
    DeskRecords m_records;
    DeskAccess m_access;
    DeskController m_desk;
    LiveDesk m_live;
    CaptureIntake m_intake;
    std::unique_ptr<Speaker> m_speaker;
    DeskSpeech m_speech;
    FolderBatch m_batch;
    DialogFilePort m_files;
    StoreGuide m_guide;
    DeskServer m_server;
    DeskRemote m_remote;
    RemoteDesk m_remoteDesk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace licencedesk
