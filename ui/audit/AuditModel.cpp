#include "ui/audit/AuditModel.h"

#include "ui/records/RecordPanel.h"
#include "ui/style/LocaleText.h"
#include "ui/style/TableLook.h"

#include <utility>

namespace licencedesk {

namespace {
constexpr int ShortIdLength = 8; // two records with the same one are a matter of luck
}

QString shortRecordId(QUuid id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces).left(ShortIdLength);
}

QString auditPerson(const QString &who)
{
    return who.isEmpty() ? AuditModel::tr("nobody signed in") : who;
}

QString auditTime(const QDateTime &at)
{
    return secondText(at);
}

QString auditSentence(const AuditEntry &entry)
{
    const QString done =
        AuditModel::tr("%1, %2: %3")
            .arg(auditPerson(entry.who), auditTime(entry.at), auditActText(entry.act));
    return entry.record.isNull()
               ? done
               : AuditModel::tr("%1, record %2").arg(done, shortRecordId(entry.record));
}

AuditModel::AuditModel(DeskRecords &records, QObject *parent)
    : QAbstractTableModel(parent), m_records(records)
{}

void AuditModel::search(const AuditQuery &query)
{
    beginResetModel();
    m_query = query;
    m_query.before.reset();
    m_rows = read(m_query);
    endResetModel();
}

std::vector<AuditEntry> AuditModel::read(const AuditQuery &query)
{
    auto page = AuditLog(m_records.store()).find(query);
    m_hasMore = page && std::ssize(*page) == query.limit;
    if (!page) {
        Q_EMIT failed(page.error());
        return {};
    }
    return *std::move(page);
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void AuditModel::fetchMore(const QModelIndex &)
{
    AuditQuery query = m_query;
    query.before = m_rows.back();
    const std::vector<AuditEntry> more = read(query);
    if (more.empty()) {
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
    m_rows.insert(m_rows.end(), more.begin(), more.end());
    endInsertRows();
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const AuditEntry &row = entry(index.row());
    if (role == Qt::ToolTipRole || (role == Qt::AccessibleTextRole && index.column() == When)) {
        return auditSentence(row);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case When:
        return auditTime(row.at);
    case Who:
        return auditPerson(row.who);
    case What:
        return auditActText(row.act);
    case Record:
        return shortRecordId(row.record);
    case Detail:
        return row.detail;
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList names{tr("When"), tr("Who"), tr("What"), tr("Record"),
                            tr("Details")}; // in the order of Column
    return columnHeader(names, section, orientation, role);
}

} // namespace licencedesk
