#include "ui/desk/DeskActions.h"

#include <QCoreApplication>
#include <QUndoStack>

namespace licencedesk {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("DeskActions", source);
}

QAction *make(QObject *owner, const char *source, const QKeySequence &keys)
{
    auto *action = new QAction(text(source), owner);
    action->setShortcut(keys);
    action->setIconText(text(source).remove(u'…').remove(u'&'));
    return action;
}

void describeKeys(QAction *action)
{
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? action->iconText()
                                      : QStringLiteral("%1 (%2)").arg(action->iconText(), keys));
    action->setProperty("ownToolTip", action->toolTip());
}

QKeySequence keys(QKeyCombination combination)
{
    return QKeySequence(combination);
}

} // namespace

DeskActions::DeskActions(QUndoStack &history, QObject *owner)
{
    capture = make(owner, QT_TRANSLATE_NOOP("DeskActions", "Capture now"),
                   keys(QKeyCombination(Qt::Key_F5)));
    camera =
        make(owner, QT_TRANSLATE_NOOP("DeskActions", "Camera"), keys(QKeyCombination(Qt::Key_F4)));
    camera->setCheckable(true);
    open = make(owner, QT_TRANSLATE_NOOP("DeskActions", "Open a picture…"), QKeySequence::Open);
    openFolder = make(owner, QT_TRANSLATE_NOOP("DeskActions", "Open a folder…"),
                      keys(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    paste = make(owner, QT_TRANSLATE_NOOP("DeskActions", "Paste a picture"), QKeySequence::Paste);
    specimen = make(owner, QT_TRANSLATE_NOOP("DeskActions", "Try a specimen licence"),
                    keys(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    typeIn = make(owner, QT_TRANSLATE_NOOP("DeskActions", "Type in"), QKeySequence::New);
    setCorners =
        make(owner, QT_TRANSLATE_NOOP("DeskActions", "Set corners"), keys(Qt::CTRL | Qt::Key_K));
    wholeCard =
        make(owner, QT_TRANSLATE_NOOP("DeskActions", "Whole card"), keys(Qt::CTRL | Qt::Key_0));
    wholeCard->setCheckable(true);
    switchToBox = make(owner, QT_TRANSLATE_NOOP("DeskActions", "Move the box of this field"),
                       keys(Qt::CTRL | Qt::Key_B));
    nextOpen = make(owner, QT_TRANSLATE_NOOP("DeskActions", "Next field to check"), {});
    nextOpen->setProperty("keyHint", QKeySequence(Qt::Key_Tab).toString(QKeySequence::NativeText));
    askRemote = make(owner, QT_TRANSLATE_NOOP("DeskActions", "Ask the service"),
                     keys(QKeyCombination(Qt::Key_F7)));
    accept =
        make(owner, QT_TRANSLATE_NOOP("DeskActions", "Accept"), keys(Qt::CTRL | Qt::Key_Return));
    startOver = make(owner, QT_TRANSLATE_NOOP("DeskActions", "Start over"),
                     keys(QKeyCombination(Qt::Key_Escape)));
    undo = history.createUndoAction(owner, text(QT_TRANSLATE_NOOP("DeskActions", "Undo")));
    undo->setShortcut(QKeySequence::Undo);
    redo = history.createRedoAction(owner, text(QT_TRANSLATE_NOOP("DeskActions", "Redo")));
    redo->setShortcut(QKeySequence::Redo);
    previousPicture =
        make(owner, QT_TRANSLATE_NOOP("DeskActions", "Previous"), keys(Qt::SHIFT | Qt::Key_F9));
    nextPicture =
        make(owner, QT_TRANSLATE_NOOP("DeskActions", "Next"), keys(QKeyCombination(Qt::Key_F9)));
    nextDoubtful = make(owner, QT_TRANSLATE_NOOP("DeskActions", "Next doubtful"),
                        keys(QKeyCombination(Qt::Key_F8)));
    exportRecords =
        make(owner, QT_TRANSLATE_NOOP("DeskActions", "Export…"), keys(Qt::CTRL | Qt::Key_E));
    importCorrections = make(owner, QT_TRANSLATE_NOOP("DeskActions", "Read corrections back…"), {});
    showSession = make(owner, QT_TRANSLATE_NOOP("DeskActions", "Accepted licences"),
                       keys(Qt::CTRL | Qt::Key_L));
    showSession->setCheckable(true);
    nextArea = make(owner, QT_TRANSLATE_NOOP("DeskActions", "Next area of the window"),
                    keys(QKeyCombination(Qt::Key_F6)));
    checkDesk = make(owner, QT_TRANSLATE_NOOP("DeskActions", "Check this desk…"),
                     keys(QKeyCombination(Qt::Key_F3)));
    checkDesk->setCheckable(true);
    outbox = make(owner, QT_TRANSLATE_NOOP("DeskActions", "Outbox"), keys(Qt::CTRL | Qt::Key_U));
    outbox->setCheckable(true);
    auditLog = make(owner, QT_TRANSLATE_NOOP("DeskActions", "Audit log"),
                    keys(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    auditLog->setCheckable(true);
    insights =
        make(owner, QT_TRANSLATE_NOOP("DeskActions", "Insights"), keys(Qt::CTRL | Qt::Key_I));
    insights->setCheckable(true);
    settings =
        make(owner, QT_TRANSLATE_NOOP("DeskActions", "Settings"), keys(Qt::CTRL | Qt::Key_Comma));
    settings->setCheckable(true);
    plainMode = make(owner, QT_TRANSLATE_NOOP("DeskActions", "Plain desk"),
                     keys(QKeyCombination(Qt::Key_F11)));
    plainMode->setCheckable(true);
    speak = make(owner, QT_TRANSLATE_NOOP("DeskActions", "Speak"), keys(Qt::CTRL | Qt::Key_J));
    speak->setCheckable(true);
    lock = make(owner, QT_TRANSLATE_NOOP("DeskActions", "Lock the desk"),
                keys(QKeyCombination(Qt::Key_F12)));
    operators = make(owner, QT_TRANSLATE_NOOP("DeskActions", "Operators…"), {});
    operators->setCheckable(true);
    why = make(owner, QT_TRANSLATE_NOOP("DeskActions", "Why is this flagged?"),
               keys(Qt::SHIFT | Qt::Key_F1));
    manual =
        make(owner, QT_TRANSLATE_NOOP("DeskActions", "Manual"), keys(QKeyCombination(Qt::Key_F1)));
    manual->setCheckable(true);
    tour = make(owner, QT_TRANSLATE_NOOP("DeskActions", "Show me round (1 minute)"), {});
    shortcuts = make(owner, QT_TRANSLATE_NOOP("DeskActions", "Keyboard shortcuts"),
                     keys(Qt::CTRL | Qt::Key_Slash));
    quit = make(owner, QT_TRANSLATE_NOOP("DeskActions", "Quit"), QKeySequence::Quit);
    accept->setShortcuts({keys(Qt::CTRL | Qt::Key_Enter), keys(Qt::CTRL | Qt::Key_Return)});
    quit->setShortcut(keys(Qt::CTRL | Qt::Key_Q));
    for (QAction *action : all()) {
        describeKeys(action);
    }
}

void setPermitted(QAction *action, bool possible, const QString &refusal)
{
    action->setEnabled(possible && refusal.isEmpty());
    action->setToolTip(refusal.isEmpty() ? action->property("ownToolTip").toString() : refusal);
}

QList<QAction *> DeskActions::all() const
{
    return {capture,
            camera,
            open,
            openFolder,
            paste,
            specimen,
            typeIn,
            setCorners,
            wholeCard,
            switchToBox,
            nextOpen,
            askRemote,
            accept,
            startOver,
            undo,
            redo,
            previousPicture,
            nextPicture,
            nextDoubtful,
            exportRecords,
            importCorrections,
            showSession,
            nextArea,
            checkDesk,
            outbox,
            auditLog,
            insights,
            settings,
            plainMode,
            speak,
            lock,
            operators,
            why,
            manual,
            tour,
            shortcuts,
            quit};
}

} // namespace licencedesk
