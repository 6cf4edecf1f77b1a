#include "store/Database.h"

#include "store/StoreError.h"
#include "support/Logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace licencedesk {

namespace {

constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto OwnerFolder = OwnerOnly | QFileDevice::ExeOwner;

// FULL: a commit is on the disk when it returns. MEMORY: sorting leaves nothing in a temp folder.
constexpr const char *SqlitePragmas[] = {
    "PRAGMA journal_mode=WAL",   "PRAGMA synchronous=FULL",  "PRAGMA secure_delete=ON",
    "PRAGMA foreign_keys=ON",    "PRAGMA temp_store=MEMORY", "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON", "PRAGMA cache_size=-16000", // KiB
};

// A desk must not hang on a cable that was pulled: s, s, ms.
constexpr auto ServerOptions = "connect_timeout=10;keepalives_idle=10;tcp_user_timeout=20000;";

QString driverOf(const StoreLocation &location)
{
    const bool server = location.kind == StoreLocation::Kind::PostgreSql;
    return server ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE");
}

QString placeOf(const StoreLocation &location)
{
    switch (location.kind) {
    case StoreLocation::Kind::Memory:
        return QStringLiteral("memory");
    case StoreLocation::Kind::Sqlite:
        return QDir::toNativeSeparators(location.path);
    case StoreLocation::Kind::PostgreSql:
        return QStringLiteral("%1:%2/%3")
            .arg(location.host)
            .arg(location.port)
            .arg(location.database);
    }
    return {};
}

} // namespace

StoreLocation StoreLocation::file(const QString &path)
{
    StoreLocation location;
    location.kind = Kind::Sqlite;
    location.path = path;
    return location;
}

Database::Database(const StoreLocation &location, const QString &name)
    : m_location(location), m_name(name)
{}

Database::~Database()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const StoreLocation &location)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(location, name));
    if (const auto connected = database->connect(); !connected) {
        return tl::unexpected<Error>(connected.error());
    }
    return database;
}

Result<void> Database::connect()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(driverOf(m_location), m_name);
    if (!connection.isValid()) {
        return failure(ErrorKind::Unavailable,
                       QStringLiteral("Qt SQL driver %1").arg(driverOf(m_location)),
                       driverOf(m_location));
    }
    if (isPostgreSql()) {
        connection.setHostName(m_location.host);
        connection.setPort(m_location.port);
        connection.setDatabaseName(m_location.database);
        connection.setUserName(m_location.user);
        connection.setPassword(m_location.password);
        connection.setConnectOptions(QLatin1String(ServerOptions) + m_location.options);
    } else {
        if (auto ready = prepareFile(); !ready) {
            return ready;
        }
        const bool inMemory = m_location.kind == StoreLocation::Kind::Memory;
        connection.setDatabaseName(inMemory ? QStringLiteral(":memory:") : m_location.path);
        connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000")); // ms
    }
    if (!connection.open()) {
        return mapped(connection.lastError());
    }
    return isPostgreSql() ? Result<void>() : configure();
}

/// The file exists before SQLite opens it, so that nobody but its owner ever could.
Result<void> Database::prepareFile()
{
    if (m_location.kind == StoreLocation::Kind::Memory || QFileInfo::exists(m_location.path)) {
        return {};
    }
    const QString folder = QFileInfo(m_location.path).absolutePath();
    const bool isNew = !QFileInfo::exists(folder);
    QDir().mkpath(folder);
    if (isNew) {
        QFile::setPermissions(folder, OwnerFolder);
    }
    QFile file(m_location.path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnly) &&
        !QFileInfo::exists(m_location.path)) {
        const QSqlError refused({}, {}, QSqlError::ConnectionError, QStringLiteral("14"));
        return mapped(refused);
    }
    return {};
}

Result<void> Database::configure()
{
    const auto pages = value(QStringLiteral("PRAGMA page_count"));
    if (!pages) {
        return tl::unexpected<Error>(pages.error());
    }
    // So that purged pages can be given back. Later it has no effect and still writes to the file,
    // be it damaged or of a newer program.
    if (pages->toInt() == 0) {
        if (const auto done = run(QStringLiteral("PRAGMA auto_vacuum=INCREMENTAL")); !done) {
            return tl::unexpected<Error>(done.error());
        }
    }
    for (const char *pragma : SqlitePragmas) {
        if (const auto done = run(QLatin1String(pragma)); !done) {
            return tl::unexpected<Error>(done.error());
        }
    }
    return {};
}

bool Database::isConnected() const
{
    return QSqlDatabase::database(m_name, false).isOpen();
}

tl::unexpected<Error> Database::mapped(const QSqlError &error) const
{
    const QString place = placeOf(m_location);
    Error result = isPostgreSql() ? postgresError(error, place) : sqliteError(error, place);
    qCWarning(lcStore) << "database:" << static_cast<int>(result.kind) << result.detail;
    return tl::unexpected<Error>(std::move(result));
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    QSqlDatabase connection = QSqlDatabase::database(m_name, false);
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (values.isEmpty()) { // BEGIN, VACUUM and the like cannot be prepared by PostgreSQL
        if (!query.exec(sql)) {
            return mapped(query.lastError());
        }
        return query;
    }
    if (!query.prepare(sql)) {
        return mapped(query.lastError());
    }
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    if (!query.exec()) {
        return mapped(query.lastError());
    }
    return query;
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    auto query = run(sql, values);
    if (!query) {
        return tl::unexpected<Error>(query.error());
    }
    return query->next() ? query->value(0) : QVariant();
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (database.m_depth == 0) {
        const QString sql =
            database.isPostgreSql() ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN IMMEDIATE");
        if (const auto begun = database.run(sql); !begun) {
            return tl::unexpected<Error>(begun.error());
        }
    }
    ++database.m_depth;
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{}

Transaction::~Transaction()
{
    if (!m_database) {
        return;
    }
    if (--m_database->m_depth == 0) {
        std::ignore = m_database->run(QStringLiteral("ROLLBACK"));
    }
}

Result<void> Transaction::commit()
{
    if (m_database->m_depth == 1) {
        if (const auto done = m_database->run(QStringLiteral("COMMIT")); !done) {
            return tl::unexpected<Error>(done.error()); // the destructor rolls back
        }
    }
    --m_database->m_depth;
    m_database = nullptr;
    return {};
}

} // namespace licencedesk
