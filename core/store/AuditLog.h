#pragma once
// Who did what and when: entries that are only ever added, each with a keyed hash over itself and
// the one before, so that a changed, missing or inserted entry shows. One chain per desk. No
// entry holds personal data of a customer: records are named by their id.

#include "store/Store.h"

#include <QDateTime>
#include <QUuid>

#include <map>
#include <vector>

namespace licencedesk {

enum class AuditAct {
    Accepted,
    Revised, ///< accepted again after it was reopened
    Overrode,
    Revealed, ///< shown in clear
    Opened,   ///< put on the desk again
    Exported,
    Submitted,
    Consented, ///< the customer agreed that it is sent elsewhere
    Withdrawn, ///< taken out of the outbox before it was sent
    Deleted,
    Purged,
    PersonExported, ///< everything about one customer, at the customer's request
    SignedIn,
    SignInRefused,
    SignedOut,
    AccountChanged,
    SettingChanged,
    WatchListChanged,
    KeysChanged,
    BackedUp,
    Restored,
    Imported,
    ClockSetBack
};

struct AuditEntry
{
    QString chain;
    qint64 number = 0; ///< 1, 2, 3… within its chain
    QDateTime at;      ///< UTC
    AuditAct act = AuditAct::Accepted;
    QString who;    ///< empty: nobody signed in
    QUuid record;   ///< null: concerns no single record
    QString detail; ///< a few words for the reader, untranslated: "csv 12 masked"
    QByteArray hash;

    bool operator==(const AuditEntry &) const = default;
};

struct AuditQuery
{
    QDateTime from;                   ///< invalid: from the beginning
    QDateTime to;                     ///< invalid: until now; not included
    QString who;                      ///< empty: everybody
    std::optional<AuditAct> act;      ///< empty: everything
    QUuid record;                     ///< null: of any record
    std::optional<AuditEntry> before; ///< the last entry of the page before
    int limit = 100;
};

struct AuditVerdict
{
    qint64 entries = 0;
    /// The first entry that does not follow from the one before; empty: the log is whole.
    std::optional<AuditEntry> broken;
    QStringList cutChains; ///< chains whose newest entries are missing

    bool isWhole() const { return !broken && cutChains.isEmpty(); }
};

class AuditLog
{
public:
    explicit AuditLog(Store &store) : m_store(store) {}

    /// Within a transaction of the caller's, if act and entry are to stand or fall together.
    Result<void> append(AuditAct act, QUuid record = {}, const QString &detail = {});
    /// The same in the name of somebody else than the one at the desk.
    Result<void> appendFor(const QString &who, AuditAct act, QUuid record = {},
                           const QString &detail = {});

    Result<std::vector<AuditEntry>> find(const AuditQuery &query); ///< newest first
    Result<QStringList> names(); ///< of everybody who is in the log, in alphabetical order
    /// Reads the whole log. Errors: those of the database only; a broken log is a verdict.
    Result<AuditVerdict> verify();

    /// When the newest entry was written; invalid: there is none. Later than now: the clock was
    /// set back.
    Result<QDateTime> newest();

    /// Entries of this desk after \p number, and taking them over elsewhere as they are.
    /// Errors of takeOver: Conflict (entries before it are missing here).
    Result<std::vector<AuditEntry>> after(qint64 number, int limit);
    Result<std::vector<AuditEntry>> after(const QString &chain, qint64 number, int limit);
    Result<void> takeOver(const AuditEntry &entry);
    /// The number of the newest entry of every chain.
    Result<std::map<QString, qint64>> heads();

private:
    struct Head
    {
        qint64 number = 0;
        QByteArray hash;
    };
    /// By chain, as they stand in the database.
    Result<std::map<QString, QString>> anchors();
    Result<AuditVerdict> addUnanchored(AuditVerdict verdict, const std::map<QString, Head> &heads);
    Result<Head> head(const QString &chain);
    Result<void> setHead(const QString &chain, const Head &head);
    Result<void> insert(const AuditEntry &entry);
    QString anchor(const QString &chain, const Head &head) const;

    Store &m_store;
};

QString auditKey(AuditAct act); ///< "accepted", …
std::optional<AuditAct> auditActFromKey(QStringView key);

} // namespace licencedesk
