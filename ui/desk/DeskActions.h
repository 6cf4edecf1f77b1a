#pragma once
// Every action of the desk with its shortcut, in one place; menus, buttons and tool tips take both
// from here.

#include <QAction>
#include <QList>
#include <QObject>

class QUndoStack;

namespace licencedesk {

struct DeskActions
{
    DeskActions(QUndoStack &history, QObject *owner);

    QAction *capture;
    QAction *camera; ///< checkable: on
    QAction *open;
    QAction *openFolder;
    QAction *paste;
    QAction *specimen;
    QAction *typeIn;
    QAction *setCorners;
    QAction *wholeCard; ///< checkable
    QAction *switchToBox;
    QAction *nextOpen;
    QAction *askRemote;
    QAction *accept;
    QAction *startOver;
    QAction *undo;
    QAction *redo;
    QAction *previousPicture;
    QAction *nextPicture;
    QAction *nextDoubtful;
    QAction *exportRecords;
    QAction *importCorrections;
    QAction *showSession; ///< checkable
    QAction *nextArea;
    QAction *checkDesk; ///< checkable
    QAction *outbox;    ///< checkable
    QAction *auditLog;  ///< checkable
    QAction *insights;  ///< checkable
    QAction *settings;  ///< checkable
    QAction *plainMode; ///< checkable
    QAction *speak;     ///< checkable
    QAction *lock;
    QAction *operators; ///< checkable
    QAction *why;       ///< explains what is flagged at the focus
    QAction *manual;    ///< checkable
    QAction *tour;
    QAction *shortcuts;
    QAction *quit;

    QList<QAction *> all() const;
};

/// Enabled if it is \p possible and not refused; the tool tip says why not.
void setPermitted(QAction *action, bool possible, const QString &refusal);

} // namespace licencedesk
