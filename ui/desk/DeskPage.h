#pragma once
// The desk: picture left, record, rental and checks right, the way out at the bottom. Puts the
// views together and gives the actions their meaning.

#include "ui/desk/DeskController.h"
#include "ui/desk/FolderBatch.h"

#include <QWidget>

class QLabel;
class QMimeData;
class QSplitter;
class QVBoxLayout;

namespace licencedesk {

class ActionButton;
class BottomBar;
class ConsentBar;
class ElidedLabel;
class EmptyState;
class FindingsPanel;
class LiveDesk;
class LivePictureView;
class MessageStack;
class PageStrip;
class ReasonBar;
class RemoteDesk;
class RentalStrip;
class ReviewPanel;
class StageView;
struct DeskActions;
struct UploadImage;

class DeskPage : public QWidget
{
    Q_OBJECT

public:
    DeskPage(DeskController &desk, LiveDesk &live, FolderBatch &batch, FilePort &files,
             DeskSettings &settings, const DeskActions &actions, QWidget *parent = nullptr);

    StageView *stage() const { return m_stage; }
    ReviewPanel *review() const { return m_review; }
    FindingsPanel *findings() const { return m_findings; }
    RentalStrip *rental() const { return m_rental; }
    MessageStack *messages() const { return m_messages; }
    ReasonBar *reason() const { return m_reason; }
    BottomBar *bottom() const { return m_bottom; }
    ConsentBar *consent() const { return m_consent; } ///< null without a service

    /// A service elsewhere to ask; null: none.
    void setRemote(RemoteDesk *remote);
    void openPaths(const QStringList &paths); ///< pictures and folders
    void addBar(QWidget *bar);                ///< above everything else on the page
    /// The innermost thing that can be left: reading, corners, the reason, the licence.
    void escape();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSplit(const DeskActions &actions);
    QWidget *leftSide(const DeskActions &actions);
    QWidget *rightSide();
    void connectActions(const DeskActions &actions);
    void connectDesk();
    void showPreview(RemoteDesk &remote, const UploadImage &picture);
    void refresh();
    void placeParts();
    int stackedStageHeight() const;
    void choosePictures();
    void openFolder(const QString &folder);
    void openSpecimen();
    void paste();
    void take(const QMimeData &mime);
    void accept();
    void afterAccepted();
    void focusEmpty();
    void goToOpenField();
    void openItem(std::optional<int> index);
    void showPicturePage(int page);
    void goToNextArea();

    DeskController &m_desk;
    LiveDesk &m_live;
    FolderBatch &m_batch;
    FilePort &m_files;
    EmptyState *m_empty;
    StageView *m_stage;
    QSplitter *m_split;
    MessageStack *m_messages;
    PageStrip *m_strip;
    LivePictureView *m_thumbnail;
    ElidedLabel *m_info;
    ActionButton *m_corners = nullptr;
    QLabel *m_warning;
    ReviewPanel *m_review;
    RentalStrip *m_rental;
    FindingsPanel *m_findings;
    ReasonBar *m_reason;
    QVBoxLayout *m_bars = nullptr;
    BottomBar *m_bottom;
    const DeskActions &m_actions;
    ConsentBar *m_consent = nullptr;
};

} // namespace licencedesk
