#include "store/StoreError.h"

#include <QCoreApplication>
#include <QSqlError>

namespace licencedesk {

namespace {

QString tr(const char *source)
{
    return QCoreApplication::translate("StoreError", source);
}

// https://www.sqlite.org/rescode.html; the low byte of an extended code.
enum SqliteCode {
    SqlitePerm = 3,
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteIo = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCannotOpen = 14,
    SqliteConstraint = 19,
    SqliteNotADatabase = 26,
    SqliteTrigger = 1811 // extended
};

Error made(ErrorKind kind, const char *text, const QString &place, const QSqlError &error)
{
    // The driver's own text may quote values; only its number is kept.
    return {kind, tr(text).arg(place), error.nativeErrorCode()};
}

/// The only triggers there are.
Error onlyGrows(const QString &place, const QSqlError &error)
{
    return made(ErrorKind::NotAllowed,
                QT_TRANSLATE_NOOP("StoreError", "Entries of the audit log are never changed or "
                                                "deleted. (%1)"),
                place, error);
}

/// A refused connection has no code: only its text tells.
bool isRefusedSignIn(const QSqlError &error)
{
    return error.nativeErrorCode().startsWith(QLatin1String("28")) ||
           error.databaseText().contains(QLatin1String("authentication failed"));
}

} // namespace

Error sqliteError(const QSqlError &error, const QString &place)
{
    if (error.nativeErrorCode().toInt() == SqliteTrigger) {
        return onlyGrows(place, error);
    }
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case SqliteFull:
    case SqliteIo:
        return made(ErrorKind::Full,
                    QT_TRANSLATE_NOOP("StoreError",
                                      "The record could not be written: the disk is full or does "
                                      "not answer. Make room on it, then try again. (%1)"),
                    place, error);
    case SqlitePerm:
    case SqliteReadOnly:
    case SqliteCannotOpen:
        return made(ErrorKind::NotWritable,
                    QT_TRANSLATE_NOOP("StoreError",
                                      "The records cannot be written to. Ask your administrator "
                                      "for the right to write to %1."),
                    place, error);
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return made(ErrorKind::Damaged,
                    QT_TRANSLATE_NOOP("StoreError",
                                      "The file of the records is damaged. It has been left as it "
                                      "is. Restore the last backup. (%1)"),
                    place, error);
    case SqliteBusy:
    case SqliteLocked:
        return made(ErrorKind::Busy,
                    QT_TRANSLATE_NOOP("StoreError",
                                      "Another program is writing to the records at this moment. "
                                      "Try again. (%1)"),
                    place, error);
    case SqliteConstraint:
        return made(ErrorKind::Conflict,
                    QT_TRANSLATE_NOOP("StoreError", "This entry is there already. (%1)"), place,
                    error);
    default:
        return made(ErrorKind::Internal,
                    QT_TRANSLATE_NOOP("StoreError", "The records could not be read. (%1)"), place,
                    error);
    }
}

Error postgresError(const QSqlError &error, const QString &place)
{
    // https://www.postgresql.org/docs/current/errcodes-appendix.html; the class is the first two.
    const QString code = error.nativeErrorCode();
    if (code.startsWith(QLatin1String("23"))) {
        return made(ErrorKind::Conflict,
                    QT_TRANSLATE_NOOP("StoreError", "This entry is there already. (%1)"), place,
                    error);
    }
    if (code.startsWith(QLatin1String("P0"))) {
        return onlyGrows(place, error);
    }
    if (code.startsWith(QLatin1String("40")) || code.startsWith(QLatin1String("55"))) {
        return made(ErrorKind::Busy,
                    QT_TRANSLATE_NOOP("StoreError",
                                      "Another program is writing to the records at this moment. "
                                      "Try again. (%1)"),
                    place, error);
    }
    if (code.startsWith(QLatin1String("XX"))) {
        return made(ErrorKind::Damaged,
                    QT_TRANSLATE_NOOP("StoreError",
                                      "The database on the server is damaged. Tell your "
                                      "administrator. (%1)"),
                    place, error);
    }
    if (isRefusedSignIn(error)) {
        return made(ErrorKind::WrongKey,
                    QT_TRANSLATE_NOOP("StoreError",
                                      "The database server refused name or password. Check them "
                                      "in the settings. (%1)"),
                    place, error);
    }
    if (code.startsWith(QLatin1String("42"))) {
        return made(ErrorKind::NotAllowed,
                    QT_TRANSLATE_NOOP("StoreError",
                                      "The database server does not let this desk do that. Ask "
                                      "your administrator for the rights on %1."),
                    place, error);
    }
    if (code.startsWith(QLatin1String("53"))) {
        return made(ErrorKind::Full,
                    QT_TRANSLATE_NOOP("StoreError",
                                      "The database server has no room left. Tell your "
                                      "administrator. (%1)"),
                    place, error);
    }
    return made(ErrorKind::Unavailable,
                QT_TRANSLATE_NOOP("StoreError",
                                  "The database server cannot be reached. Records are kept on "
                                  "this computer until it can. (%1)"),
                place, error);
}

} // namespace licencedesk
