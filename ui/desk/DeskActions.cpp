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
}

QKeySequence keys(QKeyCombination combination)
{
    return QKeySequence(combination);
}

} // namespace

DeskActions::DeskActions(QUndoStack &history, QObject *owner)
{
#define DESK_TEXT(source) QT_TRANSLATE_NOOP("DeskActions", source)
    open = make(owner, DESK_TEXT("Open a picture…"), QKeySequence::Open);
    openFolder = make(owner, DESK_TEXT("Open a folder…"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    paste = make(owner, DESK_TEXT("Paste a picture"), QKeySequence::Paste);
    specimen =
        make(owner, DESK_TEXT("Try a specimen licence"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    typeIn = make(owner, DESK_TEXT("Type in"), QKeySequence::New);
    setCorners = make(owner, DESK_TEXT("Set corners"), keys(Qt::CTRL | Qt::Key_K));
    wholeCard = make(owner, DESK_TEXT("Whole card"), keys(Qt::CTRL | Qt::Key_0));
    wholeCard->setCheckable(true);
    switchToBox = make(owner, DESK_TEXT("Move the box of this field"), keys(Qt::CTRL | Qt::Key_B));
    nextOpen = make(owner, DESK_TEXT("Next to check"), {});
    nextOpen->setProperty("keyHint", QKeySequence(Qt::Key_Tab).toString(QKeySequence::NativeText));
    accept = make(owner, DESK_TEXT("Accept"), keys(Qt::CTRL | Qt::Key_Return));
    startOver = make(owner, DESK_TEXT("Start over"), keys(QKeyCombination(Qt::Key_Escape)));
    undo = history.createUndoAction(owner, text(DESK_TEXT("Undo")));
    undo->setShortcut(QKeySequence::Undo);
    redo = history.createRedoAction(owner, text(DESK_TEXT("Redo")));
    redo->setShortcut(QKeySequence::Redo);
    previousPicture = make(owner, DESK_TEXT("Previous"), keys(Qt::SHIFT | Qt::Key_F9));
    nextPicture = make(owner, DESK_TEXT("Next"), keys(QKeyCombination(Qt::Key_F9)));
    nextDoubtful = make(owner, DESK_TEXT("Next doubtful"), keys(QKeyCombination(Qt::Key_F8)));
    exportRecords = make(owner, DESK_TEXT("Export…"), keys(Qt::CTRL | Qt::Key_E));
    showSession = make(owner, DESK_TEXT("Accepted licences"), keys(Qt::CTRL | Qt::Key_L));
    showSession->setCheckable(true);
    nextArea = make(owner, DESK_TEXT("Next area of the window"), keys(QKeyCombination(Qt::Key_F6)));
    shortcuts = make(owner, DESK_TEXT("Keyboard shortcuts"), QKeySequence::HelpContents);
    quit = make(owner, DESK_TEXT("Quit"), QKeySequence::Quit);
#undef DESK_TEXT
    accept->setShortcuts({keys(Qt::CTRL | Qt::Key_Enter), keys(Qt::CTRL | Qt::Key_Return)});
    quit->setShortcut(keys(Qt::CTRL | Qt::Key_Q));
    for (QAction *action : all()) {
        describeKeys(action);
    }
}

QList<QAction *> DeskActions::all() const
{
    return {open,      openFolder,      paste,       specimen,     typeIn,        setCorners,
            wholeCard, switchToBox,     nextOpen,    accept,       startOver,     undo,
            redo,      previousPicture, nextPicture, nextDoubtful, exportRecords, showSession,
            nextArea,  shortcuts,       quit};
}

} // namespace licencedesk
