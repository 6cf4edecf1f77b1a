#include "exporting/CorrectionRow.h"

#include "fields/Interpret.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace licencedesk {

namespace {

QString rowText(const char *sentence)
{
    return QCoreApplication::translate("Corrections", sentence);
}

/// 1.10105E+17: what a spreadsheet leaves of a number with 18 digits.
bool isRounded(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9][.,]?[0-9]*[eE]\\+?[0-9]+$"));
    return pattern.match(text).hasMatch();
}

/// A spreadsheet writes 2026/11/21 12:30 where 2026-11-21 12:30:00 stood.
bool isSameInstant(const QString &one, const QString &other)
{
    static const QRegularExpression digits(QStringLiteral("[0-9]+"));
    auto a = digits.globalMatch(one);
    auto b = digits.globalMatch(other);
    while (a.hasNext() && b.hasNext()) {
        if (a.next().captured().toInt() != b.next().captured().toInt()) {
            return false;
        }
    }
    return true;
}

bool isSameMeta(MetaColumn column, const QString &given, const QString &current)
{
    return given == current ||
           (column == MetaColumn::AcceptedAt && isSameInstant(given, current)) ||
           (column == MetaColumn::Id && QUuid::fromString(given) == QUuid::fromString(current));
}

/// Collects what becomes of one row.
class RowReport
{
public:
    RowReport(const RecordSummary &record, CorrectionLine &line) : m_record(record), m_line(line) {}

    void take(const ExportColumn &column, const QString &given)
    {
        if (const auto *field = std::get_if<FieldId>(&column)) {
            takeField(*field, given);
        } else {
            takeMeta(std::get<MetaColumn>(column), given);
        }
    }

    void finish()
    {
        m_line.notices.removeDuplicates();
        if (!m_line.reasons.isEmpty()) {
            m_line.changes.clear(); // a line is taken whole or not at all
            m_line.kind = CorrectionKind::Refused;
        } else if (!m_line.changes.empty()) {
            m_line.kind = CorrectionKind::Changed;
        }
    }

private:
    void takeField(FieldId field, const QString &given)
    {
        const QString current = m_record.value(field);
        const QString canonical = canonicalText(field, given);
        if (given == current || canonical == current ||
            canonical == canonicalText(field, current)) {
            return;
        }
        if (canonical.isEmpty()) {
            m_line.notices << rowText(
                                  QT_TRANSLATE_NOOP("Corrections",
                                                    "An empty cell leaves the value as it is: %1"))
                                  .arg(fieldLabel(field));
        } else if (isMasked(field, given)) {
            m_line.notices << rowText(QT_TRANSLATE_NOOP("Corrections",
                                                        "A masked value is left as it is: %1"))
                                  .arg(fieldLabel(field));
        } else if (const auto problem = problemOf(field, canonical)) {
            m_line.reasons << QStringLiteral("%1: %2").arg(fieldLabel(field), *problem);
        } else {
            m_line.changes.push_back({field, current, canonical});
        }
    }

    /// Of the fields that maskedValue() masks; in others an asterisk is judged as text.
    static bool isMasked(FieldId field, const QString &given)
    {
        static const QString probe = QStringLiteral("1990-01-01 0000000000");
        return given.contains(u'*') && maskedValue(field, probe) != probe;
    }

    static std::optional<QString> problemOf(FieldId field, const QString &text)
    {
        if (isRounded(text)) {
            return rowText(
                QT_TRANSLATE_NOOP("Corrections", "A spreadsheet has rounded the number"));
        }
        return validateTyped(field, text);
    }

    void takeMeta(MetaColumn column, const QString &given)
    {
        const QString current = cellText(m_record, column, Masking::Clear);
        if (!given.isEmpty() && !isSameMeta(column, given, current)) {
            m_line.notices << rowText(
                                  QT_TRANSLATE_NOOP("Corrections", "A file cannot change this: %1"))
                                  .arg(columnLabel(column));
        }
    }

    const RecordSummary &m_record;
    CorrectionLine &m_line;
};

CorrectionLine refused(CorrectionLine line, const QString &reason)
{
    line.kind = CorrectionKind::Refused;
    line.reasons = QStringList{reason};
    return line;
}

} // namespace

Result<CorrectionLine> CorrectionJudge::judge(const CorrectionRow &row)
{
    CorrectionLine line;
    line.line = row.line;
    line.aside = row.aside;
    if (!row.damage.isEmpty()) {
        return refused(line, row.damage);
    }
    const auto id = row.cells.find(MetaColumn::Id);
    line.id = id == row.cells.end() ? QUuid() : QUuid::fromString(id->second.trimmed());
    if (line.id.isNull()) {
        return refused(line, rowText(QT_TRANSLATE_NOOP("Corrections",
                                                       "The record id is missing or damaged.")));
    }
    if (const auto [seen, isNew] = m_seen.try_emplace(line.id, row.line); !isNew) {
        return refused(
            line, rowText(QT_TRANSLATE_NOOP("Corrections", "The record is already on line %1."))
                      .arg(seen->second));
    }
    const auto record = m_known.find(line.id);
    if (!record) {
        return tl::unexpected<Error>(record.error());
    }
    if (!*record) {
        return refused(line, rowText(QT_TRANSLATE_NOOP("Corrections", "There is no such record.")));
    }
    RowReport report(**record, line);
    for (const auto &[column, text] : row.cells) {
        report.take(column, text);
    }
    report.finish();
    return line;
}

} // namespace licencedesk
