#pragma once
// How far the folder is read and what in it needs a look; hidden while no folder is open.

#include "ui/style/Panel.h"

class QAction;
class QLabel;
class QProgressBar;

namespace licencedesk {

class FolderBatch;

class BatchBar : public Panel
{
    Q_OBJECT

public:
    BatchBar(FolderBatch &batch, QAction *previous, QAction *next, QAction *nextDoubtful,
             QWidget *parent = nullptr);

    QString summary() const;

private:
    void refresh();

    FolderBatch &m_batch;
    QLabel *m_place;
    QLabel *m_counts;
    QProgressBar *m_progress;
};

} // namespace licencedesk
