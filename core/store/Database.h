#pragma once
// One connection to SQLite or PostgreSQL. Enters: SQL with ? for values. Leaves: rows, or an error
// that says in the user's language what happened and what to do. Belongs to the thread that opened
// it.

#include "support/Result.h"

#include <QString>
#include <QVariantList>

#include <memory>

class QSqlDatabase;
class QSqlError;
class QSqlQuery;

namespace licencedesk {

/// Where records are kept.
struct StoreLocation
{
    enum class Kind { Memory, Sqlite, PostgreSql };

    Kind kind = Kind::Memory;
    QString path; ///< Sqlite: the database file; its folder is made

    // PostgreSql
    QString host;
    int port = 5432;
    QString database;
    QString user;
    QString password;
    QString options; ///< of libpq, "sslmode=verify-full;…"

    static StoreLocation memory() { return {}; }
    static StoreLocation file(const QString &path);
};

class Database
{
public:
    /// SQLite: write-ahead log, every commit on the disk before it returns, what is deleted is
    /// overwritten; the file belongs to its owner only. Errors: NotWritable, Damaged, Full, Busy,
    /// Unavailable (no server, no driver), WrongKey (the server refused the password).
    static Result<std::unique_ptr<Database>> open(const StoreLocation &location);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    bool isPostgreSql() const { return m_location.kind == StoreLocation::Kind::PostgreSql; }
    const StoreLocation &location() const { return m_location; }
    /// False once the connection to a server has been lost.
    bool isConnected() const;

    /// Errors: Full, Damaged, NotWritable, Busy, Conflict (breaks a constraint), Unavailable.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; an invalid value when there is none.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});

private:
    friend class Transaction;
    Database(const StoreLocation &location, const QString &name);
    Result<void> connect();
    Result<void> prepareFile();
    Result<void> configure();
    tl::unexpected<Error> mapped(const QSqlError &error) const;

    StoreLocation m_location;
    QString m_name; ///< of the connection, for Qt
    int m_depth = 0;
};

/// All or nothing: what is not committed is undone. One inside another belongs to the outer one.
class Transaction
{
public:
    /// Takes the right to write at once, so that two writers wait instead of failing later.
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;

    /// Durable once it returns a value, when it is the outermost.
    Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}

    Database *m_database; ///< null: committed or moved from
};

} // namespace licencedesk
