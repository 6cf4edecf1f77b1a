#include "ui/outbox/OutboxModel.h"

#include "ui/outbox/OutboxWords.h"
#include "ui/style/Icons.h"
#include "ui/style/LocaleText.h"
#include "ui/style/TableLook.h"

#include <QGuiApplication>

#include <algorithm>
#include <iterator>

namespace licencedesk {

OutboxModel::OutboxModel(const OutboxRunner &runner, QObject *parent)
    : QAbstractTableModel(parent), m_runner(runner)
{
    refresh();
}

bool OutboxModel::passes(const OutboxItem &item, OutboxFilter filter) const
{
    const bool asksForSomebody = item.state == OutboxState::Unclear ||
                                 item.state == OutboxState::Failed || m_runner.isForAnother(item);
    switch (filter) {
    case OutboxFilter::All:
        return true;
    case OutboxFilter::NeedsSomebody:
        return asksForSomebody;
    case OutboxFilter::Waiting:
        return item.state == OutboxState::Waiting || item.state == OutboxState::Sending;
    case OutboxFilter::Sent:
        return item.state == OutboxState::Done;
    }
    return true;
}

int OutboxModel::count(OutboxFilter filter) const
{
    const auto &items = m_runner.items();
    return static_cast<int>(std::count_if(
        items.begin(), items.end(), [&](const OutboxItem &each) { return passes(each, filter); }));
}

void OutboxModel::setFilter(OutboxFilter filter)
{
    m_filter = filter;
    refresh();
}

bool OutboxModel::isSameList(const std::vector<OutboxItem> &rows) const
{
    return std::equal(
        rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const OutboxItem &one, const OutboxItem &other) { return one.id == other.id; });
}

void OutboxModel::refresh()
{
    std::vector<OutboxItem> rows;
    const auto &items = m_runner.items();
    std::copy_if(items.rbegin(), items.rend(), std::back_inserter(rows),
                 [this](const OutboxItem &each) { return passes(each, m_filter); });
    if (!isSameList(rows)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (m_rows[row] != rows[row]) {
            m_rows[row] = rows[row];
            const int changed = static_cast<int>(row);
            Q_EMIT dataChanged(index(changed, 0), index(changed, ColumnCount - 1));
        }
    }
}

int OutboxModel::rowOf(QUuid id) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                 [id](const OutboxItem &each) { return each.id == id; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OutboxModel::text(const OutboxItem &item, int column) const
{
    switch (column) {
    case State:
        return outboxStateText(item.state);
    case Name:
        return item.maskedName;
    case Number:
        return leftToRight(item.maskedNumber);
    case Queued:
        return outboxMinute(item.queuedAt);
    case Tries:
        return QString::number(item.attempts);
    case NextTry: // one that was not tried yet waits for its turn, not for a time
        return item.attempts > 0 || item.failure ? outboxSecond(item.nextTry) : QString();
    case Happened:
        return outboxItemText(item, m_runner.isForAnother(item));
    default:
        return {};
    }
}

QString OutboxModel::sentence(const OutboxItem &item) const
{
    const QString happened = text(item, Happened);
    const QString who =
        tr("%1, %2, queued %3")
            .arg(outboxStateText(item.state), item.maskedName, outboxMinute(item.queuedAt));
    return happened.isEmpty() ? who : tr("%1: %2").arg(who, happened);
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const OutboxItem &row = item(index.row());
    const bool ofState = index.column() == State;
    if (role == Qt::DisplayRole) {
        return text(row, index.column());
    }
    if (role == Qt::ToolTipRole || (role == Qt::AccessibleTextRole && ofState)) {
        return sentence(row);
    }
    if (role == Qt::DecorationRole && ofState) {
        const Tone tone = outboxTone(row.state);
        return tintedIcon(toneIcon(tone), toneColours(tone, QGuiApplication::palette()).ink);
    }
    return {};
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList names{
        tr("State"), tr("Name"),     tr("Number"),       tr("Queued"),
        tr("Tries"), tr("Next try"), tr("What happened")}; // in the order of Column
    return columnHeader(names, section, orientation, role);
}

} // namespace licencedesk
