#pragma once
// The desk's set-up check: measures the newest frames while the page is shown and says what to
// change, most useful first.

#include "setup/DeskCheck.h"
#include "support/TaskRunner.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QAction;
class QBoxLayout;
class QLabel;
class QPushButton;

namespace licencedesk {

class CheckRow;
class FilePort;
class LiveDesk;
class Panel;
class StateMark;
class TargetPicture;
struct Frame;

class SetupPage : public QWidget
{
    Q_OBJECT

public:
    SetupPage(LiveDesk &live, FilePort &files, QAction *camera, QWidget *parent = nullptr);

    QString verdict() const; ///< the sentence at the top
    CheckRow *row(DeskQuality quality) const;
    QPushButton *save() const { return m_save; }

Q_SIGNALS:
    void closed(); ///< back to the desk

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *leftSide(QAction *camera);
    QWidget *verdictPanel();
    QWidget *rightSide();
    void saveTarget();
    void check(const Frame &frame);
    void display(const QImage &frame, const DeskCheckResult &result);
    void sayVerdict(bool picture, const DeskCheckResult &result);

    LiveDesk &m_live;
    FilePort &m_files;
    TargetPicture *m_picture;
    QLabel *m_saved;
    QPushButton *m_save;
    Panel *m_panel;
    StateMark *m_mark;
    QLabel *m_verdict;
    QBoxLayout *m_sides = nullptr;
    std::vector<CheckRow *> m_rows;
    QTimer m_timer;
    TaskRunner m_runner;
};

} // namespace licencedesk
