#include "ui/records/RecordsModel.h"

#include "records/PinyinInitials.h"
#include "ui/desk/FieldState.h"
#include "ui/style/Icons.h"
#include "ui/style/LocaleText.h"
#include "ui/style/TableLook.h"
#include "ui/style/Theme.h"
#include "ui/style/Tones.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace licencedesk {

namespace {

constexpr int NewestLookedThrough = 300; // for initials: what a clerk may still remember

bool isInitials(const QString &text)
{
    return text.size() >= 2 && std::all_of(text.begin(), text.end(), [](QChar each) {
               return each.unicode() < 0x80 && each.isLetter();
           });
}

} // namespace

QString recordVerdict(FindingResult result)
{
    switch (result) {
    case FindingResult::Passed:
        return RecordsModel::tr("Passed");
    case FindingResult::Warning:
        return RecordsModel::tr("With notes");
    case FindingResult::Failed:
        return RecordsModel::tr("Failed, accepted");
    case FindingResult::NotChecked:
        break;
    }
    return RecordsModel::tr("Not checked");
}

RecordsModel::RecordsModel(DeskRecords &records, QObject *parent)
    : QAbstractTableModel(parent), m_records(records)
{
    connect(&records, &DeskRecords::changed, this, &RecordsModel::refresh);
    refresh();
}

void RecordsModel::search(const RecordQuery &query)
{
    m_query = query;
    refresh();
}

void RecordsModel::refresh()
{
    beginResetModel();
    m_query.after.reset();
    m_rows = read(m_query, m_next);
    const QString text = m_query.text.trimmed();
    if (isInitials(text)) {
        for (const RecordSummary &summary : withInitials(text.toLower())) {
            if (rowOf(summary.id) < 0) {
                m_rows.push_back(summary);
            }
        }
    }
    if (rowOf(m_revealed) < 0) {
        m_revealed = QUuid();
    }
    endResetModel();
}

std::vector<RecordSummary> RecordsModel::read(const RecordQuery &query,
                                              std::optional<RecordCursor> &next)
{
    if (!m_records.may(Permission::SeeOwnCounter)) {
        next.reset();
        return {};
    }
    RecordQuery allowed = query;
    if (!m_records.may(Permission::SeeAllCounters)) {
        allowed.counter = m_records.actor().counter;
    }
    auto page = findRecords(m_records.store(), allowed);
    if (!page) {
        next.reset();
        Q_EMIT failed(page.error());
        return {};
    }
    next = page->next;
    return std::move(page->records);
}

std::vector<RecordSummary> RecordsModel::withInitials(const QString &initials)
{
    RecordQuery newest = m_query;
    newest.text.clear();
    newest.limit = NewestLookedThrough;
    std::optional<RecordCursor> unused;
    std::vector<RecordSummary> found = read(newest, unused);
    std::erase_if(found, [&initials](const RecordSummary &each) {
        return !pinyinInitials(each.value(FieldId::Name)).startsWith(initials);
    });
    return found;
}

int RecordsModel::rowOf(QUuid id) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                 [id](const RecordSummary &each) { return each.id == id; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

void RecordsModel::reveal(QUuid id)
{
    m_revealed = id;
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool RecordsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && hasMore();
}

void RecordsModel::fetchMore(const QModelIndex &)
{
    RecordQuery query = m_query;
    query.after = m_next;
    const std::vector<RecordSummary> more = read(query, m_next);
    if (more.empty()) {
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
    m_rows.insert(m_rows.end(), more.begin(), more.end());
    endInsertRows();
}

QString RecordsModel::value(const RecordSummary &record, FieldId field) const
{
    const QString value = record.value(field);
    return record.id == m_revealed ? value : maskedValue(field, value);
}

QString RecordsModel::text(const RecordSummary &record, int column) const
{
    switch (column) {
    case Name:
        return value(record, FieldId::Name);
    case Number:
        return leftToRight(value(record, FieldId::LicenceNumber));
    case Class:
        return record.value(FieldId::VehicleClass);
    case ValidTo:
        return leftToRight(record.value(FieldId::ValidTo));
    case Checks:
        return recordVerdict(record.result);
    case Corrected:
        return QString::number(record.corrections);
    case Who:
        return record.who.isEmpty() ? record.counter : record.who;
    case Accepted:
        return minuteText(record.acceptedAt);
    default:
        return {};
    }
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const RecordSummary &record = summary(index.row());
    if (role == Qt::DisplayRole) {
        return text(record, index.column());
    }
    if (role == Qt::FontRole && index.column() == Name) {
        return valueFont(QGuiApplication::font());
    }
    if (role == Qt::ToolTipRole && index.column() == Checks && record.overridden) {
        return tr("Accepted although checks had failed");
    }
    if (role == Qt::DecorationRole && index.column() == Checks) {
        const Tone tone = toneOf(record.result);
        return tintedIcon(toneIcon(tone), toneColours(tone, QGuiApplication::palette()).ink);
    }
    return {};
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList names{tr("Name"),     tr("Licence number"), tr("Class"),
                            tr("Valid to"), tr("Checks"),         tr("Corrections"),
                            tr("Operator"), tr("Accepted at")}; // in the order of Column
    return columnHeader(names, section, orientation, role);
}

} // namespace licencedesk
