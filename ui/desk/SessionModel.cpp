#include "ui/desk/SessionModel.h"

#include "ui/desk/FieldState.h"
#include "ui/style/Icons.h"

#include <QGuiApplication>
#include <QLocale>

namespace licencedesk {

namespace {

QString verdictWord(FindingResult result)
{
    switch (result) {
    case FindingResult::Passed:
        return SessionModel::tr("Passed");
    case FindingResult::Warning:
        return SessionModel::tr("Points noted");
    case FindingResult::Failed:
        return SessionModel::tr("Failed, accepted");
    case FindingResult::NotChecked:
        break;
    }
    return SessionModel::tr("Not checked");
}

} // namespace

SessionModel::SessionModel(SessionRecords &records, QObject *parent)
    : QAbstractTableModel(parent), m_records(records)
{
    connect(&records, &SessionRecords::changed, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

int SessionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_records.count();
}

int SessionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SessionModel::text(const LicenceRecord &record, int column) const
{
    const LicenceFields fields = mergedFields(record.pages);
    switch (column) {
    case Name:
        return maskedName(fieldText(fields, FieldId::Name));
    case Number:
        return maskedNumber(fieldText(fields, FieldId::LicenceNumber));
    case Class:
        return fieldText(fields, FieldId::VehicleClass);
    case ValidTo:
        return fieldText(fields, FieldId::ValidTo);
    case Checks:
        return verdictWord(record.report.overall());
    case Corrected:
        return QString::number(record.edits.size());
    case Accepted:
        return record.acceptedAt.toLocalTime().toString(QStringLiteral("HH:mm"));
    default:
        return {};
    }
}

QVariant SessionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_records.count()) {
        return {};
    }
    const auto &record = m_records.entries()[static_cast<std::size_t>(index.row())].record;
    if (role == Qt::DisplayRole) {
        return text(record, index.column());
    }
    if (role == Qt::ToolTipRole && index.column() == Checks && record.overriddenBy) {
        return tr("Accepted nevertheless: %1").arg(record.overriddenBy->reason);
    }
    if (role == Qt::DecorationRole && index.column() == Checks) {
        const Tone tone = toneOf(record.report.overall());
        return tintedIcon(toneIcon(tone), toneColours(tone, QGuiApplication::palette()).ink);
    }
    return {};
}

QVariant SessionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Name");
    case Number:
        return tr("Licence number");
    case Class:
        return tr("Class");
    case ValidTo:
        return tr("Valid to");
    case Checks:
        return tr("Checks");
    case Corrected:
        return tr("Corrections");
    case Accepted:
        return tr("Accepted at");
    default:
        return {};
    }
}

} // namespace licencedesk
