#include "ui/desk/DeskPage.h"

#include "imaging/LoadFrame.h"
#include "ui/desk/BatchBar.h"
#include "ui/desk/BottomBar.h"
#include "ui/desk/CardView.h"
#include "ui/desk/CornerEditor.h"
#include "ui/desk/DeskActions.h"
#include "ui/desk/EmptyState.h"
#include "ui/desk/FindingsPanel.h"
#include "ui/desk/MessageStack.h"
#include "ui/desk/PageInfo.h"
#include "ui/desk/PageStrip.h"
#include "ui/desk/ReasonBar.h"
#include "ui/desk/RentalStrip.h"
#include "ui/desk/ReviewPanel.h"
#include "ui/desk/StageView.h"
#include "ui/live/LiveDesk.h"
#include "ui/live/LivePictureView.h"
#include "ui/live/LiveStage.h"
#include "ui/remote/ConsentBar.h"
#include "ui/remote/RemoteDesk.h"
#include "ui/remote/SendPreview.h"
#include "ui/style/ActionButton.h"
#include "ui/style/ElidedLabel.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace licencedesk {

namespace {

constexpr int Gap = 12;              // px between the parts of the page
constexpr int SideBySideWidth = 980; // px at 100 % type; the rest too
constexpr int RecordWidth = 470;
constexpr int FocusMargin = 90; // around what has the focus: its reason, its candidates
constexpr int StackedReviewHeight = 330;
constexpr int StackedStageHeight = 220;
constexpr int StackedEmptyHeight = 440; // three buttons and what they are for
const QString SpecimenPath = QStringLiteral(":/licencedesk/specimen/main-2012.jpg");

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

} // namespace

DeskPage::DeskPage(DeskController &desk, LiveDesk &live, FolderBatch &batch, FilePort &files,
                   DeskSettings &settings, const DeskActions &actions, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_live(live), m_batch(batch), m_files(files),
      m_empty(new EmptyState(actions.open, actions.specimen, actions.typeIn)),
      m_stage(new StageView(desk, live, m_empty, new LiveStage(live, settings, files, actions))),
      m_split(new QSplitter(Qt::Horizontal)), m_messages(new MessageStack),
      m_strip(new PageStrip(desk)),
      m_thumbnail(new LivePictureView(live, LivePictureView::Size::Thumbnail)),
      m_info(new ElidedLabel), m_warning(new QLabel), m_review(new ReviewPanel(desk)),
      m_rental(new RentalStrip(desk.rental())), m_findings(new FindingsPanel),
      m_reason(new ReasonBar(desk)), m_bottom(new BottomBar(desk, actions)), m_actions(actions)
{
    setAcceptDrops(true);
    setFocusProxy(m_empty);
    auto *scrolled = makeSplit(actions);
    auto *bars = m_bars = new QVBoxLayout;
    bars->setContentsMargins(20, Gap, 20, Gap);
    bars->setSpacing(Gap);
    bars->addWidget(
        new BatchBar(batch, actions.previousPicture, actions.nextPicture, actions.nextDoubtful));
    bars->addWidget(scrolled, 1);
    bars->addWidget(m_reason);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bars, 1);
    layout->addWidget(m_bottom);
    connectActions(actions);
    connectDesk();
    refresh();
}

QWidget *DeskPage::makeSplit(const DeskActions &actions)
{
    m_split->addWidget(leftSide(actions));
    m_split->addWidget(rightSide());
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(Gap);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({1000, 1000}); // halves, whatever the hints say
    auto *area = new QScrollArea;
    area->setWidget(m_split);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    m_split->setObjectName(QStringLiteral("scrolled"));
    connect(qApp, &QApplication::focusChanged, area, [area](QWidget *, QWidget *now) {
        if (now && area->widget()->isAncestorOf(now)) {
            // Once the rows have their places.
            QTimer::singleShot(0, now, [area, now] {
                area->ensureWidgetVisible(now, 0, typeScaled(FocusMargin));
            });
        }
    });
    return area;
}

void DeskPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeParts();
}

/// With large type there is no room side by side: the record goes below the picture and scrolls.
void DeskPage::placeParts()
{
    const bool stacked = width() < typeScaled(SideBySideWidth);
    m_split->setOrientation(stacked ? Qt::Vertical : Qt::Horizontal);
    m_review->parentWidget()->setMinimumWidth(stacked ? 0 : typeScaled(RecordWidth));
    m_review->setMinimumHeight(stacked ? typeScaled(StackedReviewHeight) : 0);
    m_stage->setMinimumHeight(stacked ? stackedStageHeight() : 0);
}

int DeskPage::stackedStageHeight() const
{
    if (!m_desk.draft().isEmpty()) {
        return typeScaled(StackedStageHeight);
    }
    if (m_live.status().state != SourceState::Running) {
        return typeScaled(StackedEmptyHeight);
    }
    // The live picture with its words, whole and no more.
    return std::max(typeScaled(StackedStageHeight),
                    height() - m_bottom->sizeHint().height() - 2 * Gap);
}

QWidget *DeskPage::leftSide(const DeskActions &actions)
{
    auto *side = new QWidget;
    m_warning->setWordWrap(true);
    m_info->setAlignment(Qt::AlignRight);
    m_info->setMayEndEarly(true);
    m_corners = new ActionButton(actions.setCorners);
    m_corners->setProperty("link", true);
    auto *notes = new QVBoxLayout;
    notes->setSpacing(2);
    notes->addStretch(1);
    notes->addWidget(m_info);
    notes->addWidget(m_corners, 0, Qt::AlignRight);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Gap);
    foot->addWidget(m_strip);
    foot->addWidget(m_thumbnail);
    foot->addLayout(notes, 1);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Gap);
    layout->addWidget(m_stage, 1);
    layout->addWidget(m_warning);
    layout->addWidget(m_messages);
    layout->addLayout(foot);
    return side;
}

QWidget *DeskPage::rightSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Gap);
    layout->addWidget(m_review, 13);
    layout->addWidget(m_rental);
    layout->addWidget(m_findings, 5);
    m_findings->setMinimumHeight(typeScaled(120));
    return side;
}

void DeskPage::connectActions(const DeskActions &actions)
{
    connect(actions.open, &QAction::triggered, this, &DeskPage::choosePictures);
    connect(actions.capture, &QAction::triggered, &m_live, &LiveDesk::captureNow);
    connect(actions.openFolder, &QAction::triggered, this,
            [this] { openFolder(m_files.chooseFolder()); });
    connect(actions.paste, &QAction::triggered, this, &DeskPage::paste);
    connect(actions.specimen, &QAction::triggered, this, &DeskPage::openSpecimen);
    connect(actions.typeIn, &QAction::triggered, &m_desk, &DeskController::typeIn);
    connect(actions.setCorners, &QAction::triggered, m_stage, &StageView::setCorners);
    connect(actions.wholeCard, &QAction::toggled, m_stage->card(),
            [this](bool whole) { m_stage->card()->setZoomFollows(!whole); });
    connect(actions.switchToBox, &QAction::triggered, this, [this] {
        const bool onBox = m_stage->card()->hasFocus();
        onBox ? m_review->focusCurrent() : m_stage->card()->setFocus(Qt::OtherFocusReason);
    });
    connect(actions.nextOpen, &QAction::triggered, this, &DeskPage::goToOpenField);
    connect(actions.accept, &QAction::triggered, this, &DeskPage::accept);
    connect(actions.previousPicture, &QAction::triggered, this,
            [this] { openItem(m_batch.neighbour(-1)); });
    connect(actions.nextPicture, &QAction::triggered, this,
            [this] { openItem(m_batch.neighbour(1)); });
    connect(actions.nextDoubtful, &QAction::triggered, this,
            [this] { openItem(m_batch.nextDoubtful()); });
    connect(actions.nextArea, &QAction::triggered, this, &DeskPage::goToNextArea);
    for (int page = 0; page < 3; ++page) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + page)), this);
        connect(shortcut, &QShortcut::activated, this, [this, page] { showPicturePage(page); });
    }
}

void DeskPage::addBar(QWidget *bar)
{
    m_bars->insertWidget(0, bar);
}

void DeskPage::setRemote(RemoteDesk *remote)
{
    m_consent = new ConsentBar(*remote);
    m_bars->addWidget(m_consent);
    connect(m_actions.askRemote, &QAction::triggered, remote, [this, remote] {
        m_review->commit();
        remote->ask();
    });
    const auto follow = [this, remote] {
        m_bottom->setRemote(remote->remote().canRead());
        m_actions.askRemote->setEnabled(remote->canAsk());
    };
    connect(remote, &RemoteDesk::changed, this, follow);
    connect(remote, &RemoteDesk::previewWanted, this,
            [this, remote](const UploadImage &picture) { showPreview(*remote, picture); });
    follow();
}

void DeskPage::showPreview(RemoteDesk &remote, const UploadImage &picture)
{
    auto *preview = new SendPreview(
        remote.remote().service(), picture,
        remote.remote().settings().kind == RemoteKind::Wechat
            ? tr("The picture below goes to %1, which reads it and sends its reading back.")
            : tr("The fields of accepted licences and their checks go to %1, with the picture "
                 "below if there is one."),
        this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &QDialog::accepted, &remote, &RemoteDesk::confirmShown);
    connect(preview, &QDialog::rejected, &remote, &RemoteDesk::refuseShown);
    preview->open();
}

void DeskPage::connectDesk()
{
    connect(&m_desk, &DeskController::changed, this, &DeskPage::refresh);
    connect(&m_desk, &DeskController::selectionChanged, this, &DeskPage::refresh);
    connect(&m_live, &LiveDesk::statusChanged, this, &DeskPage::refresh);
    connect(&m_desk, &DeskController::said, m_messages, &MessageStack::say);
    connect(&m_desk, &DeskController::unsaid, m_messages, &MessageStack::unsay);
    connect(&m_desk, &DeskController::reasonWanted, this, [this] { m_reason->ask(); });
    connect(&m_desk, &DeskController::accepted, this, &DeskPage::afterAccepted);
    connect(m_reason, &ReasonBar::acceptWanted, this, &DeskPage::accept);
    connect(m_reason, &ReasonBar::withdrawn, this, &DeskPage::escape);
    connect(m_strip, &PageStrip::pictureWanted, this, &DeskPage::choosePictures);
    connect(m_rental, &RentalStrip::rentalChanged, &m_desk, &DeskController::setRental);
    connect(m_review, &ReviewPanel::nothingOpen, this,
            [this] { m_bottom->accept()->setFocus(Qt::TabFocusReason); });
    connect(m_stage, &StageView::valueWanted, m_review, &ReviewPanel::focusCurrent);
    connect(m_findings, &FindingsPanel::fieldWanted, this, [this](FieldId field) {
        for (const DraftPage &page : m_desk.draft().pages()) {
            const auto fields = fieldsOfPage(page);
            if (std::find(fields.begin(), fields.end(), field) != fields.end()) {
                m_desk.select({page.reading.page, field});
                return;
            }
        }
    });
}

void DeskPage::refresh()
{
    placeParts();
    m_findings->setReport(m_desk.report());
    m_rental->display(m_desk.rental());
    const DraftPage *page = m_desk.draft().page(m_desk.currentPage());
    for (QWidget *part : std::initializer_list<QWidget *>{m_strip, m_info, m_findings}) {
        part->setVisible(!m_desk.draft().isEmpty());
    }
    const bool live = m_live.status().state == SourceState::Running;
    m_thumbnail->setVisible(!m_desk.draft().isEmpty() && live);
    m_info->setVisible(m_info->isVisibleTo(this) && !live); // there is no room for both
    m_corners->setVisible(page && !page->frame.image.isNull());
    m_info->setWhole(page ? pageInfo(*page) : QString());
    m_warning->setText(page ? pageWarning(*page) : QString());
    m_warning->setVisible(!m_warning->text().isEmpty());
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, mutedText(palette()));
    m_info->setPalette(muted);
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, toneColours(Tone::Warning, palette()).ink);
    m_warning->setPalette(warning);
    if (m_reason->isVisible() && m_desk.report().overall() != FindingResult::Failed) {
        m_reason->hide();
    }
}

void DeskPage::choosePictures()
{
    openPaths(m_files.choosePictures());
}

void DeskPage::openPaths(const QStringList &paths)
{
    QStringList pictures;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir()) {
            openFolder(path);
        } else {
            pictures << path;
        }
    }
    m_desk.openPictures(pictures);
}

void DeskPage::openFolder(const QString &folder)
{
    if (folder.isEmpty()) {
        return;
    }
    if (m_batch.open(folder, m_desk.rental()) == 0) {
        m_desk.say({QStringLiteral("batch"),
                    Tone::Warning,
                    tr("There are no pictures in this folder. Choose one with JPEG, PNG, TIFF, BMP "
                       "or WebP files."),
                    {},
                    {}});
        return;
    }
    openItem(0);
}

void DeskPage::openItem(std::optional<int> index)
{
    if (!index) {
        m_desk.say({QStringLiteral("batch"),
                    Tone::Passed,
                    m_batch.doneCount() < std::ssize(m_batch.items())
                        ? tr("Nothing to look at so far; the folder is still being read.")
                        : tr("Nothing in this folder needs a look any more."),
                    {},
                    {}});
        return;
    }
    m_batch.setCurrent(*index);
    const BatchItem &item = m_batch.items()[static_cast<std::size_t>(*index)];
    m_desk.place(item.pages, item.path);
    if (item.pages.empty()) {
        m_desk.openPictures({item.path});
    }
}

void DeskPage::openSpecimen()
{
    m_desk.openPictures({SpecimenPath});
}

void DeskPage::paste()
{
    take(*QGuiApplication::clipboard()->mimeData());
}

void DeskPage::take(const QMimeData &mime)
{
    if (const QStringList paths = localPaths(mime); !paths.isEmpty()) {
        openPaths(paths);
        return;
    }
    const auto frame = frameFromImage(qvariant_cast<QImage>(mime.imageData()),
                                      FrameOrigin::Clipboard, tr("clipboard"));
    if (frame) {
        m_desk.openFrame(*frame);
        return;
    }
    m_desk.say({QStringLiteral("reading"),
                Tone::Warning,
                tr("There is no picture on the clipboard. Copy one, or open a file."),
                {},
                {}});
}

void DeskPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage()) {
        event->acceptProposedAction();
        m_empty->setDropHovering(true);
    }
}

void DeskPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_empty->setDropHovering(false);
}

void DeskPage::dropEvent(QDropEvent *event)
{
    m_empty->setDropHovering(false);
    take(*event->mimeData());
    event->acceptProposedAction();
}

void DeskPage::accept()
{
    m_review->commit();
    if (const auto signature = m_reason->signature()) {
        m_desk.accept(m_reason->reason(), *signature);
    }
}

void DeskPage::afterAccepted()
{
    m_reason->hide();
    if (!m_batch.isOpen()) {
        focusEmpty();
        return;
    }
    m_batch.markCurrentAccepted();
    openItem(m_batch.nextDoubtful() ? m_batch.nextDoubtful() : m_batch.neighbour(1));
}

/// Enter does the next thing: captures, or opens a picture.
void DeskPage::focusEmpty()
{
    const bool live = m_live.status().state == SourceState::Running;
    (live ? static_cast<QWidget *>(m_stage->live()) : m_empty)->setFocus(Qt::OtherFocusReason);
}

void DeskPage::goToOpenField()
{
    m_review->commit();
    if (const auto next = m_desk.nextOpen(1)) {
        m_desk.select(*next);
    } else {
        m_bottom->accept()->setFocus(Qt::TabFocusReason);
    }
}

void DeskPage::showPicturePage(int page)
{
    if (m_desk.draft().page(static_cast<DocumentPage>(page))) {
        m_desk.showPage(static_cast<DocumentPage>(page));
        m_review->focusCurrent();
    }
}

void DeskPage::goToNextArea()
{
    // Fields, card, rental, accept, and round again.
    QWidget *focused = QGuiApplication::focusObject()
                           ? qobject_cast<QWidget *>(QGuiApplication::focusObject())
                           : nullptr;
    const bool onFields = focused && m_review->isAncestorOf(focused);
    // Nothing of a picture that is out of sight: a licence typed in has none.
    QWidget *picture = m_stage->card();
    if (m_stage->isSettingCorners()) {
        picture = m_stage->corners();
    }
    if (onFields && picture->isVisible()) {
        picture->setFocus(Qt::TabFocusReason);
    } else if (onFields || (focused && m_stage->isAncestorOf(focused))) {
        m_rental->vehicle()->setFocus(Qt::TabFocusReason);
    } else if (focused && m_rental->isAncestorOf(focused)) {
        m_bottom->accept()->setFocus(Qt::TabFocusReason);
    } else {
        m_review->focusCurrent();
    }
}

void DeskPage::escape()
{
    if (m_desk.isReading()) {
        m_desk.cancelReading();
    } else if (m_reason->isVisible()) {
        m_reason->hide();
        m_review->focusCurrent();
    } else if (m_stage->isSettingCorners() && !m_desk.unplaced()) {
        m_stage->leaveCorners();
        m_review->focusCurrent();
    } else {
        m_desk.startOver();
        focusEmpty();
    }
}

} // namespace licencedesk
