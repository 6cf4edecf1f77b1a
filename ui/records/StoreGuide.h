#pragma once
// Leads from the start of the program to open records: makes the vault where there was none, and
// says what is wanted where something is. Reading licences goes on meanwhile.

#include "store/StoreSession.h"
#include "ui/desk/DeskMessage.h"
#include "ui/shell/FilePort.h"

#include <QPointer>

namespace licencedesk {

class DeskRecords;

class StoreGuide : public QObject
{
    Q_OBJECT

public:
    StoreGuide(StoreSession &session, DeskRecords &records, FilePort &files,
               QObject *parent = nullptr);

    /// Over which its dialogs open.
    void setWindow(QWidget *window);
    /// Says again what is open: a new window has no messages.
    void repeat() { follow(); }

    void choosePassphrase();
    void unlock();
    void useRecoveryKey();
    void printRecoveryKey();

Q_SIGNALS:
    void said(const licencedesk::DeskMessage &message);
    void unsaid(const QString &id);

private:
    void follow();
    void sayLocked();
    void sayNoRecoveryKey();
    void say(Tone tone, const QString &text, const QString &action = {},
             std::function<void()> act = {});

    StoreSession &m_session;
    DeskRecords &m_records;
    FilePort &m_files;
    QPointer<QWidget> m_window;
    bool m_settingUp = false;
};

} // namespace licencedesk
