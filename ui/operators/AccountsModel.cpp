#include "ui/operators/AccountsModel.h"

#include "ui/style/Icons.h"
#include "ui/style/LocaleText.h"
#include "ui/style/TableLook.h"

#include <QGuiApplication>

namespace licencedesk {

void AccountsModel::display(const Accounts &accounts, const AccessPolicy &policy,
                            const QDateTime &now)
{
    beginResetModel();
    m_accounts = accounts;
    m_policy = policy;
    m_now = now;
    endResetModel();
}

bool AccountsModel::isFrozen(int row) const
{
    return licencedesk::isFrozen(m_accounts, account(row), m_policy.freezeAfterDays, m_now);
}

int AccountsModel::rowOf(QUuid id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (account(row).id == id) {
            return row;
        }
    }
    return -1;
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_accounts.size());
}

int AccountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AccountsModel::stateText(int row) const
{
    if (account(row).frozen) {
        return tr("Frozen");
    }
    if (isFrozen(row)) {
        return tr("Frozen: not used for %n day(s)", nullptr, m_policy.freezeAfterDays);
    }
    return account(row).mustChangeSecret ? tr("Chooses a PIN at the next sign-in")
                                         : tr("Can sign in");
}

Tone AccountsModel::stateTone(int row) const
{
    if (isFrozen(row)) {
        return Tone::Failed;
    }
    return account(row).mustChangeSecret ? Tone::Neutral : Tone::Passed;
}

QString AccountsModel::text(int row, int column) const
{
    const Account &shown = account(row);
    switch (column) {
    case Name:
        return shown.name;
    case RoleName:
        return roleLabel(shown.role);
    case LastSignIn:
        return shown.lastSignIn.isValid() ? minuteText(shown.lastSignIn) : tr("never");
    case SecondFactor:
        return shown.totp.isEmpty() ? tr("no") : tr("yes");
    case State:
        return stateText(row);
    default:
        return {};
    }
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return text(index.row(), index.column());
    }
    if (role == Qt::DecorationRole && index.column() == State) {
        const Tone tone = stateTone(index.row());
        return tintedIcon(toneIcon(tone), toneColours(tone, QGuiApplication::palette()).ink);
    }
    return {};
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList names{tr("Name"), tr("Role"), tr("Last sign-in"), tr("Second factor"),
                            tr("State")}; // in the order of Column
    return columnHeader(names, section, orientation, role);
}

} // namespace licencedesk
