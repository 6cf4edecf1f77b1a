#include "ui/exporting/ExportDialog.h"

#include "exporting/Archive.h"
#include "ui/exporting/ArchiveBox.h"
#include "ui/exporting/ColumnList.h"
#include "ui/exporting/ExportStatus.h"
#include "ui/exporting/ProfileBar.h"
#include "ui/exporting/RangeBox.h"
#include "ui/style/ActionButton.h"
#include "ui/style/Panel.h"
#include "ui/style/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace licencedesk {

namespace {

constexpr QSize UsualSize(900, 640); // px at 100 % type
constexpr int ColumnsWidth = 280;    // px at 100 % type

QString proposedPath(const ExportDialog::Setting &setting)
{
    return QDir(setting.folder)
        .filePath(QStringLiteral("licences-%1").arg(setting.today.toString(Qt::ISODate)));
}

QLabel *hint(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    QPalette muted = label->palette();
    muted.setColor(QPalette::WindowText, mutedText(muted));
    label->setPalette(muted);
    return label;
}

} // namespace

ExportDialog::ExportDialog(ExportService &service, ExportProfiles &profiles, const Setting &setting,
                           QWidget *parent)
    : QDialog(parent), m_service(service), m_rights(setting.rights),
      m_range(new RangeBox(setting.today, this)), m_countLabel(hint(this)),
      m_format(new QComboBox(this)), m_profiles(new ProfileBar(profiles, this)),
      m_masked(new QRadioButton(tr("&Masked"), this)),
      m_clear(new QRadioButton(tr("In c&lear"), this)), m_whyNotClear(hint(this)),
      m_header(new QComboBox(this)), m_archive(new ArchiveBox(this)),
      m_target(new TargetBox(proposedPath(setting), setting.chooseTarget, this)),
      m_columns(new ColumnList(this)), m_columnsHint(hint(this)), m_status(new ExportStatus(this)),
      m_export(new QAction(tr("Export"), this)), m_exportButton(nullptr),
      m_close(new QPushButton(this))
{
    setWindowTitle(tr("Export records"));
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_export->setToolTip(tr("Write the file"));
    addAction(m_export);
    makeFormats();
    makeMasking(setting.rights);
    m_form = new QWidget(this);
    auto *form = new QHBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(12);
    form->addWidget(makeWhat(), 1);
    form->addWidget(makeColumns());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 14);
    layout->setSpacing(12);
    layout->addWidget(m_form, 1);
    layout->addWidget(makeBottom());
    connectParts();
    apply(defaultProfile());
    formatChanged();
    setBusy(m_service.isBusy());
    m_service.askCount(m_range->range());
    resize(typeScaled(UsualSize.width()), typeScaled(UsualSize.height()));
    m_range->setFocus();
}

void ExportDialog::makeFormats()
{
    for (const ExportFormat each : exportFormats()) {
        m_format->addItem(formatLabel(each), formatKey(each));
    }
    m_format->setAccessibleName(tr("Form of the file"));
    m_header->addItem(tr("Names for people"), static_cast<int>(HeaderWords::Names));
    m_header->addItem(tr("Keys for programs"), static_cast<int>(HeaderWords::Keys));
    m_header->setAccessibleName(tr("First line"));
    for (QComboBox *box : {m_format, m_header}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
}

void ExportDialog::makeMasking(const ExportRights &rights)
{
    m_masked->setToolTip(tr("Names, numbers, addresses and dates of birth with asterisks"));
    m_clear->setToolTip(tr("Everything readable by whoever has the file"));
    m_clear->setEnabled(rights.clear);
    m_clear->setAccessibleDescription(rights.clear ? QString() : rights.whyNotClear);
    m_whyNotClear->setText(rights.whyNotClear);
    m_whyNotClear->setVisible(!rights.clear && !rights.whyNotClear.isEmpty());
}

QWidget *ExportDialog::makeWhat()
{
    auto *panel = new Panel;
    auto *rows = new QFormLayout(panel);
    rows->setContentsMargins(16, 14, 16, 14);
    rows->setHorizontalSpacing(14);
    rows->setVerticalSpacing(10);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->addRow(tr("&Accepted"), m_range);
    rows->addRow(QString(), m_countLabel);
    rows->addRow(tr("&Form"), m_format);
    rows->addRow(tr("&Profile"), m_profiles);
    auto *masking = new QHBoxLayout;
    masking->setSpacing(16);
    masking->addWidget(m_masked);
    masking->addWidget(m_clear);
    masking->addStretch(1);
    rows->addRow(tr("Personal data"), masking);
    rows->addRow(QString(), m_whyNotClear);
    rows->addRow(tr("First li&ne"), m_header);
    rows->addRow(tr("Encryption"), m_archive);
    rows->addRow(tr("F&ile"), m_target);
    auto *area = new QScrollArea(this);
    area->setWidget(panel);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QWidget *ExportDialog::makeColumns()
{
    m_columnButtons = new QWidget(this);
    auto *buttons = new QGridLayout(m_columnButtons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(6);
    int place = 0;
    const auto add = [&](const QString &text, const QString &tip, auto action) {
        auto *button = new QPushButton(text, m_columnButtons);
        button->setToolTip(tip);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, action);
        buttons->addWidget(button, place / 2, place % 2);
        ++place;
    };
    add(tr("&Up"), tr("Move the column up (Alt+Up)"), [this] { m_columns->moveCurrent(-1); });
    add(tr("D&own"), tr("Move the column down (Alt+Down)"), [this] { m_columns->moveCurrent(1); });
    add(tr("All"), tr("Take every column"), [this] { m_columns->takeAll(true); });
    add(tr("None"), tr("Take no column"), [this] { m_columns->takeAll(false); });
    auto *heading = new QLabel(tr("&Columns"), this);
    heading->setBuddy(m_columns);
    auto *side = new QWidget(this);
    side->setFixedWidth(typeScaled(ColumnsWidth));
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(m_columnsHint);
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_columnButtons);
    return side;
}

QWidget *ExportDialog::makeBottom()
{
    m_exportButton = new ActionButton(m_export, this);
    m_exportButton->setPrimary(true);
    m_exportButton->setAutoDefault(false);
    m_close->setAutoDefault(false);
    auto *bottom = new QWidget(this);
    auto *layout = new QHBoxLayout(bottom);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_close, 0, Qt::AlignBottom);
    layout->addWidget(m_exportButton, 0, Qt::AlignBottom);
    return bottom;
}

void ExportDialog::connectParts()
{
    connect(m_range, &RangeBox::rangeChanged, this, [this] {
        m_count = -1;
        refresh();
        m_service.askCount(m_range->range());
    });
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::formatChanged);
    connect(m_archive, &ArchiveBox::archiveChanged, this, &ExportDialog::formatChanged);
    connect(m_target, &TargetBox::targetChanged, this, &ExportDialog::refresh);
    connect(m_columns, &ColumnList::columnsChanged, this, &ExportDialog::refresh);
    connect(m_masked, &QRadioButton::toggled, this, &ExportDialog::formatChanged);
    connect(m_profiles, &ProfileBar::chosen, this, &ExportDialog::apply);
    connect(m_profiles, &ProfileBar::saveWanted, this, [this] { m_profiles->save(profile()); });
    connect(m_export, &QAction::triggered, this, &ExportDialog::start);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(&m_service, &ExportService::counted, this, [this](qint64 records) {
        m_count = records;
        refresh();
    });
    connect(&m_service, &ExportService::progressed, m_status, &ExportStatus::showProgress);
    connect(&m_service, &ExportService::finished, this, &ExportDialog::finish);
}

ExportFormat ExportDialog::format() const
{
    return formatFromKey(m_format->currentData().toString()).value_or(ExportFormat::Xlsx);
}

ExportProfile ExportDialog::profile() const
{
    return {m_profiles->name(), m_columns->columns(),
            m_clear->isChecked() ? Masking::Clear : Masking::Masked,
            static_cast<HeaderWords>(m_header->currentData().toInt())};
}

/// What the operator may not do, a saved profile cannot do either.
void ExportDialog::apply(const ExportProfile &profile)
{
    const bool isClear = profile.masking == Masking::Clear && m_rights.clear;
    (isClear ? m_clear : m_masked)->setChecked(true);
    m_header->setCurrentIndex(m_header->findData(static_cast<int>(profile.header)));
    m_columns->setColumns(profile.columns);
}

void ExportDialog::formatChanged()
{
    const QString suffix = formatSuffix(format());
    m_target->setEnding(m_archive->isSealed() ? suffix + u'.' + archiveSuffix() : suffix);
    const bool isFlatJson = format() == ExportFormat::Json && m_masked->isChecked();
    const bool isTable = hasColumns(format()) || isFlatJson;
    m_columns->setEnabled(isTable);
    m_columnButtons->setEnabled(isTable);
    m_header->setEnabled(hasColumns(format()));
    m_columnsHint->setText(isTable ? QString()
                           : format() == ExportFormat::Json
                               ? tr("Whole records, with everything that is known of them.")
                               : tr("The service's own fields, whatever is chosen here."));
    m_columnsHint->setVisible(!isTable);
    refresh();
}

QString ExportDialog::problem() const
{
    if (m_count == 0) {
        return tr("No record was accepted on these days.");
    }
    if (m_columns->isEnabled() && m_columns->columns().empty()) {
        return tr("Choose at least one column.");
    }
    return m_archive->isSealed() && !m_archive->problem().isEmpty()
               ? tr("Complete the passphrase first.")
               : m_target->problem();
}

void ExportDialog::refresh()
{
    m_countLabel->setText(m_count < 0 ? tr("Counting…")
                                      : tr("%n record(s)", nullptr, static_cast<int>(m_count)));
    if (m_service.isBusy()) {
        return;
    }
    const QString wrong = problem();
    m_export->setEnabled(wrong.isEmpty() && m_count > 0);
    m_status->showReady(wrong);
}

void ExportDialog::start()
{
    ExportRequest request;
    request.range = m_range->range();
    request.job.path = m_target->path();
    request.job.format = format();
    request.job.profile = profile();
    if (!hasColumns(format()) && request.job.profile.columns.empty()) {
        request.job.profile.columns = allColumns(); // they are not asked for, but never empty
    }
    request.job.passphrase = m_archive->passphrase();
    m_status->showProgress(0, m_count);
    m_service.start(request);
    setBusy(m_service.isBusy());
}

void ExportDialog::finish(const Result<ExportReceipt> &result)
{
    setBusy(false);
    if (result) {
        m_archive->forget();
    }
    m_target->lookAgain();
    m_status->showResult(result);
    m_close->setFocus();
}

void ExportDialog::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_export->setEnabled(!busy && problem().isEmpty() && m_count > 0);
    m_close->setText(busy ? tr("Cancel") : tr("Close"));
    if (busy) {
        m_close->setFocus();
    }
}

void ExportDialog::reject()
{
    if (m_service.isBusy()) {
        m_service.cancel();
    } else {
        QDialog::reject();
    }
}

} // namespace licencedesk
