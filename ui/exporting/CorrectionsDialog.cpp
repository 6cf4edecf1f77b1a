#include "ui/exporting/CorrectionsDialog.h"

#include "store/ApplyCorrections.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/style/Tones.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace licencedesk {

namespace {

constexpr QSize DialogSize(760, 520); // px at 100 % type

enum Column { Line, State, What, ColumnCount };

Tone toneOf(CorrectionKind kind)
{
    switch (kind) {
    case CorrectionKind::Changed:
        return Tone::Accent;
    case CorrectionKind::Unchanged:
        return Tone::Neutral;
    case CorrectionKind::Refused:
        break;
    }
    return Tone::Failed;
}

QString wordOf(CorrectionKind kind)
{
    switch (kind) {
    case CorrectionKind::Changed:
        return CorrectionsDialog::tr("Changes");
    case CorrectionKind::Unchanged:
        return CorrectionsDialog::tr("As it was");
    case CorrectionKind::Refused:
        break;
    }
    return CorrectionsDialog::tr("Refused");
}

/// Fields by name, values masked: the list lies open on the screen.
QString whatOf(const CorrectionLine &line)
{
    QStringList parts = line.reasons;
    for (const FieldChange &change : line.changes) {
        parts << CorrectionsDialog::tr("%1: %2 → %3")
                     .arg(fieldLabel(change.field), maskedValue(change.field, change.before),
                          maskedValue(change.field, change.after));
    }
    return (parts + line.notices).join(QStringLiteral("; "));
}

} // namespace

CorrectionsDialog::CorrectionsDialog(DeskRecords &records, const QString &path, QWidget *parent)
    : QDialog(parent), m_records(records), m_summary(new QLabel), m_table(new QTableWidget)
{
    setWindowTitle(tr("Corrections from a file"));
    m_summary->setWordWrap(true);
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Line"), tr("Result"), tr("What")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Lines of the file"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_apply = buttons->addButton(tr("Apply"), QDialogButtonBox::ApplyRole);
    m_apply->setProperty("primary", true);
    m_apply->setDefault(true);
    m_apply->setEnabled(false);
    connect(m_apply, &QPushButton::clicked, this, &CorrectionsDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(typeScaled(DialogSize.width()), typeScaled(DialogSize.height()));

    const auto report = readCorrectionsFile(path, StoredRecords(m_records.store()));
    report ? show(*report) : m_summary->setText(report.error().message);
}

QString CorrectionsDialog::summary() const
{
    return m_summary->text();
}

void CorrectionsDialog::show(const CorrectionReport &report)
{
    m_report = report;
    for (const CorrectionLine &line : report.lines) {
        addLine(line);
    }
    const int changed = report.count(CorrectionKind::Changed);
    QStringList said{tr("%n record(s) change.", nullptr, changed),
                     tr("%n stay(s) as it was.", nullptr, report.count(CorrectionKind::Unchanged)),
                     tr("%n line(s) refused.", nullptr, report.count(CorrectionKind::Refused))};
    if (!report.unknownColumns.isEmpty()) {
        said << tr("Columns not from LicenceDesk were ignored: %1.")
                    .arg(report.unknownColumns.join(tr(", ")));
    }
    m_summary->setText(said.join(u' '));
    m_apply->setEnabled(changed > 0);
}

void CorrectionsDialog::addLine(const CorrectionLine &line)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const Tone tone = toneOf(line.kind);
    auto *state = new QTableWidgetItem(tintedIcon(toneIcon(tone), toneColours(tone, palette()).ink),
                                       wordOf(line.kind));
    auto *what = new QTableWidgetItem(whatOf(line));
    what->setToolTip(what->text());
    m_table->setItem(row, Line, new QTableWidgetItem(QString::number(line.line)));
    m_table->setItem(row, State, state);
    m_table->setItem(row, What, what);
}

void CorrectionsDialog::apply()
{
    m_apply->setEnabled(false);
    const auto applied = applyCorrections(m_records.store(), m_report);
    if (!applied) {
        m_summary->setText(applied.error().message);
        m_apply->setEnabled(true); // nothing was changed: it may be tried again
        return;
    }
    QString said = tr("%n record(s) corrected.", nullptr, applied->records);
    for (const auto &[line, why] : applied->refused) {
        said += u' ' + tr("Line %1: %2").arg(line).arg(why);
    }
    m_summary->setText(said);
    m_records.tellChanged();
}

} // namespace licencedesk
