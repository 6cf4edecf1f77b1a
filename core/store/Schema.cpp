#include "store/Schema.h"

#include <QCoreApplication>
#include <QSqlQuery>

#include <array>

namespace licencedesk {

namespace {

// {blob} is the binary type of the database. Times are milliseconds since 1970, UTC. What could
// tell anything about a customer is sealed or a keyed hash; the rest (when, where, who of the
// staff, which vehicle, what verdict) stands in clear, because it is searched by.
const QStringList &version1()
{
    static const QStringList statements = {
        QStringLiteral("CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE records ("
                       "id TEXT PRIMARY KEY,"
                       "revision BIGINT NOT NULL,"
                       "accepted_at BIGINT NOT NULL,"
                       "counter TEXT NOT NULL,"
                       "operator TEXT NOT NULL,"
                       "vehicle TEXT NOT NULL,"
                       "result SMALLINT NOT NULL,"
                       "state SMALLINT NOT NULL,"
                       "generation INTEGER NOT NULL,"
                       "number_hash {blob},"
                       "ending_hash {blob},"
                       "name_hash {blob},"
                       "core_hash {blob},"
                       "summary {blob} NOT NULL)"),
        // Each list is ordered by time; what it may be narrowed by stands in the index itself.
        QStringLiteral("CREATE INDEX records_time ON records "
                       "(accepted_at, id, counter, operator, vehicle, result)"),
        QStringLiteral("CREATE INDEX records_operator ON records "
                       "(operator, accepted_at, id, vehicle, counter, result)"),
        QStringLiteral("CREATE INDEX records_vehicle ON records "
                       "(vehicle, accepted_at, id, operator, counter, result)"),
        QStringLiteral("CREATE INDEX records_result ON records "
                       "(result, accepted_at, id, operator, vehicle, counter)"),
        QStringLiteral("CREATE INDEX records_counter ON records "
                       "(counter, accepted_at, id, operator, vehicle, result)"),
        QStringLiteral("CREATE INDEX records_number ON records (number_hash)"),
        QStringLiteral("CREATE INDEX records_ending ON records (ending_hash)"),
        QStringLiteral("CREATE INDEX records_name ON records (name_hash)"),
        QStringLiteral("CREATE INDEX records_core ON records (core_hash)"),
        QStringLiteral("CREATE INDEX records_generation ON records (generation)"),
        QStringLiteral("CREATE TABLE bodies ("
                       "record_id TEXT PRIMARY KEY REFERENCES records(id) ON DELETE CASCADE,"
                       "body {blob} NOT NULL)"),
        QStringLiteral("CREATE TABLE images ("
                       "record_id TEXT NOT NULL REFERENCES records(id) ON DELETE CASCADE,"
                       "page SMALLINT NOT NULL,"
                       "kept_since BIGINT NOT NULL,"
                       "body {blob} NOT NULL,"
                       "PRIMARY KEY (record_id, page))"),
        QStringLiteral("CREATE TABLE events ("
                       "record_id TEXT NOT NULL REFERENCES records(id) ON DELETE CASCADE,"
                       "at BIGINT NOT NULL,"
                       "kind TEXT NOT NULL,"
                       "who TEXT NOT NULL,"
                       "detail TEXT NOT NULL,"
                       "PRIMARY KEY (record_id, at, kind, detail))"),
        QStringLiteral("CREATE TABLE documents ("
                       "kind TEXT NOT NULL,"
                       "id TEXT NOT NULL,"
                       "updated_at BIGINT NOT NULL,"
                       "body {blob} NOT NULL,"
                       "PRIMARY KEY (kind, id))"),
        QStringLiteral("CREATE TABLE watched ("
                       "number_hash {blob} PRIMARY KEY,"
                       "generation INTEGER NOT NULL,"
                       "added_at BIGINT NOT NULL,"
                       "body {blob} NOT NULL)"),
        QStringLiteral("CREATE TABLE audit ("
                       "chain TEXT NOT NULL,"
                       "number BIGINT NOT NULL,"
                       "at BIGINT NOT NULL,"
                       "act TEXT NOT NULL,"
                       "who TEXT NOT NULL,"
                       "record_id TEXT NOT NULL,"
                       "detail TEXT NOT NULL,"
                       "hash {blob} NOT NULL,"
                       "PRIMARY KEY (chain, number))"),
        QStringLiteral("CREATE INDEX audit_record ON audit (record_id, at)"),
        QStringLiteral("CREATE INDEX audit_time ON audit (at)"),
        QStringLiteral("CREATE TABLE insights ("
                       "day INTEGER NOT NULL,"
                       "counter TEXT NOT NULL,"
                       "measure TEXT NOT NULL,"
                       "name TEXT NOT NULL,"
                       "count BIGINT NOT NULL,"
                       "total DOUBLE PRECISION NOT NULL,"
                       "PRIMARY KEY (day, counter, measure, name))"),
    };
    return statements;
}

// A log that can only grow, also for somebody at the database's own prompt.
QStringList appendOnly(bool postgreSql)
{
    if (!postgreSql) {
        return {QStringLiteral("CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN "
                               "SELECT RAISE(ABORT, 'the audit log only grows'); END"),
                QStringLiteral("CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN "
                               "SELECT RAISE(ABORT, 'the audit log only grows'); END")};
    }
    return {QStringLiteral("CREATE FUNCTION audit_only_grows() RETURNS trigger AS "
                           "$$ BEGIN RAISE EXCEPTION 'the audit log only grows'; END $$ "
                           "LANGUAGE plpgsql"),
            QStringLiteral("CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE OR TRUNCATE "
                           "ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_only_grows()")};
}

// Version 2: several counters with one store. What a counter still has to hand on, and what it
// must not bring back once it was deleted.
const QStringList &version2()
{
    static const QStringList statements = {
        QStringLiteral("ALTER TABLE records ADD COLUMN shared_revision BIGINT NOT NULL DEFAULT 0"),
        QStringLiteral("CREATE INDEX records_unshared ON records (id) "
                       "WHERE shared_revision < revision"),
        QStringLiteral("CREATE TABLE deleted ("
                       "record_id TEXT PRIMARY KEY,"
                       "at BIGINT NOT NULL,"
                       "shared SMALLINT NOT NULL DEFAULT 0)"),
        QStringLiteral("ALTER TABLE documents ADD COLUMN shared SMALLINT NOT NULL DEFAULT 0"),
        QStringLiteral("ALTER TABLE watched ADD COLUMN shared SMALLINT NOT NULL DEFAULT 0"),
    };
    return statements;
}

// Version 3: what a counter hands on besides records, and deletions in the order in which the
// server heard of them, whatever the clocks of the counters say.
QStringList version3(bool postgreSql)
{
    QStringList statements{
        QStringLiteral("ALTER TABLE insights ADD COLUMN shared SMALLINT NOT NULL DEFAULT 0")};
    if (postgreSql) {
        statements << QStringLiteral("ALTER TABLE deleted ADD COLUMN number BIGINT "
                                     "GENERATED ALWAYS AS IDENTITY")
                   << QStringLiteral("CREATE INDEX deleted_number ON deleted (number)");
    }
    return statements;
}

QString schemaText(const char *source)
{
    return QCoreApplication::translate("StoreError", source);
}

constexpr int NewestVersion = 3;

} // namespace

int schemaVersion()
{
    return NewestVersion;
}

QStringList migrationTo(int version, bool postgreSql)
{
    QStringList statements;
    if (version == 1) {
        statements = version1() + appendOnly(postgreSql);
    } else if (version == 2) {
        statements = version2();
    } else if (version == 3) {
        statements = version3(postgreSql);
    }
    const QString blob = postgreSql ? QStringLiteral("BYTEA") : QStringLiteral("BLOB");
    return statements.replaceInStrings(QStringLiteral("{blob}"), blob);
}

Result<int> schemaVersionOf(Database &database)
{
    const QString tables =
        database.isPostgreSql()
            ? QStringLiteral("SELECT count(*) FROM information_schema.tables "
                             "WHERE table_schema = current_schema() AND table_name = 'meta'")
            : QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'meta'");
    const auto hasMeta = database.value(tables);
    if (!hasMeta) {
        return tl::unexpected<Error>(hasMeta.error());
    }
    if (hasMeta->toInt() == 0) {
        return 0;
    }
    const auto version =
        database.value(QStringLiteral("SELECT value FROM meta WHERE key = 'schema_version'"));
    if (!version) {
        return tl::unexpected<Error>(version.error());
    }
    return version->toInt();
}

Result<void> migrate(Database &database, int version)
{
    const auto current = schemaVersionOf(database);
    if (!current) {
        return tl::unexpected<Error>(current.error());
    }
    if (*current > NewestVersion) {
        return failure(ErrorKind::Unsupported,
                       schemaText(QT_TRANSLATE_NOOP(
                           "StoreError", "These records were written by a newer version of "
                                         "LicenceDesk. Install that version; nothing has been "
                                         "changed.")),
                       QString::number(*current));
    }
    if (*current >= version) {
        return {};
    }
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return tl::unexpected<Error>(transaction.error());
    }
    for (int next = *current + 1; next <= version; ++next) {
        for (const QString &statement : migrationTo(next, database.isPostgreSql())) {
            if (const auto done = database.run(statement); !done) {
                return tl::unexpected<Error>(done.error());
            }
        }
    }
    const auto noted =
        database.run(QStringLiteral("INSERT INTO meta (key, value) VALUES ('schema_version', ?) "
                                    "ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
                     {QString::number(version)});
    if (!noted) {
        return tl::unexpected<Error>(noted.error());
    }
    return transaction->commit();
}

} // namespace licencedesk
