// slipHtml: the words of a slip, in tables that a QTextDocument lays out.

#include "exporting/RecordSlip.h"
#include "support/CounterTime.h"

#include <QCoreApplication>

#include <algorithm>

namespace licencedesk {

namespace {

QString slipText(const char *text)
{
    return QCoreApplication::translate("Slip", text);
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
}

struct ResultLook
{
    const char *mark;
    const char *ink;
    const char *ground;
    const char *word; // translatable, context Slip
};

/// Mark and word say it without the colours too: most counters print in black.
ResultLook lookOf(FindingResult result)
{
    switch (result) {
    case FindingResult::Passed:
        return {"✓", "#1b6b3a", "#e8f4ec", QT_TRANSLATE_NOOP("Slip", "Passed")};
    case FindingResult::Warning:
        return {"!", "#8a5a00", "#fdf3dd", QT_TRANSLATE_NOOP("Slip", "To look at")};
    case FindingResult::Failed:
        return {"✕", "#a3201b", "#fbe9e7", QT_TRANSLATE_NOOP("Slip", "Failed")};
    case FindingResult::NotChecked:
        break;
    }
    return {"–", "#555555", "#f0f0f0", QT_TRANSLATE_NOOP("Slip", "Not checked")};
}

QString marked(FindingResult result, const char *size = "9.5pt")
{
    const ResultLook look = lookOf(result);
    return QStringLiteral("<span style='color:%1; font-size:%2; font-weight:bold'>%3&nbsp;%4"
                          "</span>")
        .arg(QLatin1String(look.ink), QLatin1String(size), QString::fromUtf8(look.mark),
             escaped(slipText(look.word)));
}

QString heading(const QString &text)
{
    return QStringLiteral("<p class='heading'>%1</p>").arg(escaped(text));
}

QString row(const QString &label, const QString &value)
{
    return QStringLiteral(
               "<tr><td width='30%' class='label' valign='middle'>%1</td><td>%2</td></tr>")
        .arg(escaped(label), escaped(value));
}

QString table(const QString &rows)
{
    return QStringLiteral("<table width='100%' cellspacing='0' cellpadding='1'>%1</table>")
        .arg(rows);
}

QString slipCounterTime(const QDateTime &when)
{
    return when.isValid() ? when.toOffsetFromUtc(ChinaOffsetSeconds)
                                .toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                          : QString();
}

class Slip
{
public:
    Slip(const LicenceRecord &record, const SlipOptions &options)
        : m_record(record), m_options(options)
    {}

    QString html() const
    {
        return QStringLiteral("<html><head><style>%1</style></head><body>").arg(style()) + title() +
               verdict() + values() + acceptance() + override() + corrections() + checks() +
               QStringLiteral("</body></html>");
    }

private:
    static QString style()
    {
        return QStringLiteral("td { font-size: 9.5pt; } "
                              ".label { color: #555555; font-size: 8.5pt; } "
                              ".small { color: #555555; font-size: 8pt; } "
                              ".heading { font-size: 11pt; font-weight: bold; margin-top: 10px; "
                              "margin-bottom: 3px; }");
    }

    bool isMasked() const { return m_options.masking == Masking::Masked; }

    QString shown(FieldId field, const QString &value) const
    {
        return isMasked() ? maskedValue(field, value) : value;
    }

    QString title() const
    {
        const QString firm =
            m_options.firm.isEmpty()
                ? QString()
                : QStringLiteral("<p style='font-size:10pt; color:#555555; margin-bottom:0'>%1</p>")
                      .arg(escaped(m_options.firm));
        return firm +
               QStringLiteral("<p style='font-size:17pt; font-weight:bold; margin-top:0; "
                              "margin-bottom:8px'>%1</p>")
                   .arg(escaped(slipText(QT_TRANSLATE_NOOP("Slip", "Driving licence check"))));
    }

    QString verdict() const
    {
        const FindingResult overall = m_record.report.overall();
        const QString accepted =
            m_record.overriddenBy
                ? QStringLiteral(" &nbsp; ") +
                      escaped(slipText(QT_TRANSLATE_NOOP("Slip", "accepted by override")))
                : QString();
        return QStringLiteral(
                   "<table width='100%' cellspacing='0' cellpadding='7' "
                   "bgcolor='%1'><tr><td><span style='font-size:13pt'>%2%3</span></td></tr>"
                   "</table>")
            .arg(QLatin1String(lookOf(overall).ground), marked(overall, "13pt"), accepted);
    }

    QString values() const
    {
        const LicenceFields fields = mergedFields(m_record.pages);
        QString rows;
        for (const FieldId field : exportedFields()) {
            if (const QString text = fieldText(fields, field); !text.isEmpty()) {
                rows += row(fieldLabel(field), shown(field, text));
            }
        }
        return heading(slipText(QT_TRANSLATE_NOOP("Slip", "Licence"))) + table(rows);
    }

    /// A sentence may hold a date of birth or a place; where values are masked, only what it is
    /// about is said.
    QString sentence(const Finding &finding) const
    {
        const bool isTelling =
            std::any_of(finding.fields.begin(), finding.fields.end(), [](FieldId field) {
                static const QString probe = QStringLiteral("1990-01-01 0000000000");
                return maskedValue(field, probe) != probe;
            });
        if (!isMasked() || !isTelling) {
            const bool isOpen =
                finding.result == FindingResult::Failed || finding.result == FindingResult::Warning;
            const QString next = isOpen && !finding.nextAction.isEmpty()
                                     ? QStringLiteral("<br><span class='small'>%1</span>")
                                           .arg(escaped(finding.nextAction))
                                     : QString();
            return escaped(finding.message) + next;
        }
        QStringList about;
        for (const FieldId field : finding.fields) {
            about << fieldLabel(field);
        }
        return escaped(about.join(slipText(QT_TRANSLATE_NOOP("Slip", ", "))));
    }

    QString checks() const
    {
        QString rows;
        for (const Finding &finding : m_record.report.findings) {
            // The rule in the cell of its sentence: a cell of its own, lower than the others, may
            // be left behind on the page before.
            rows += QStringLiteral("<tr><td width='22%'>%1</td><td><span class='small'>%2</span>"
                                   "&nbsp; %3</td></tr>")
                        .arg(marked(finding.result), escaped(finding.rule), sentence(finding));
        }
        return rows.isEmpty()
                   ? QString()
                   : heading(slipText(QT_TRANSLATE_NOOP("Slip", "Checks"))) + table(rows);
    }

    QString corrections() const
    {
        QString rows;
        for (const FieldEdit &edit : m_record.edits) {
            const QString who =
                QStringList{slipCounterTime(edit.when), edit.who}.join(u' ').trimmed();
            rows +=
                QStringLiteral(
                    "<tr><td width='30%' class='label' valign='middle'>%1</td><td>%2 → %3</td>"
                    "<td width='28%' class='small' align='right'>%4</td></tr>")
                    .arg(escaped(fieldLabel(edit.field)), escaped(shown(edit.field, edit.before)),
                         escaped(shown(edit.field, edit.after)), escaped(who));
        }
        return rows.isEmpty() ? QString()
                              : heading(slipText(QT_TRANSLATE_NOOP("Slip", "Corrected by hand"))) +
                                    table(rows);
    }

    QString override() const
    {
        if (!m_record.overriddenBy) {
            return {};
        }
        const Override &given = *m_record.overriddenBy;
        return heading(slipText(QT_TRANSLATE_NOOP("Slip", "Accepted although a check failed"))) +
               table(row(slipText(QT_TRANSLATE_NOOP("Slip", "Reason")), given.reason) +
                     optionalRow(QT_TRANSLATE_NOOP("Slip", "Allowed by"), given.who) +
                     optionalRow(QT_TRANSLATE_NOOP("Slip", "Allowed at"),
                                 slipCounterTime(given.when)));
    }

    static QString optionalRow(const char *label, const QString &value)
    {
        return value.isEmpty() ? QString() : row(slipText(label), value);
    }

    QString rentalDays() const
    {
        const auto text = [](const std::optional<QDate> &date) {
            return date ? date->toString(Qt::ISODate) : QString();
        };
        const QStringList days = {text(m_record.rental.start), text(m_record.rental.end)};
        return days.join(QString()).isEmpty() ? QString() : days.join(QStringLiteral(" – "));
    }

    QString acceptance() const
    {
        return heading(slipText(QT_TRANSLATE_NOOP("Slip", "At the counter"))) +
               table(optionalRow(QT_TRANSLATE_NOOP("Slip", "Accepted at"),
                                 slipCounterTime(m_record.acceptedAt)) +
                     optionalRow(QT_TRANSLATE_NOOP("Slip", "Accepted by"), m_record.who) +
                     optionalRow(QT_TRANSLATE_NOOP("Slip", "Counter"), m_record.counter) +
                     optionalRow(QT_TRANSLATE_NOOP("Slip", "Vehicle"),
                                 vehicleLabel(m_record.rental.vehicle)) +
                     optionalRow(QT_TRANSLATE_NOOP("Slip", "Rental"), rentalDays()) +
                     optionalRow(QT_TRANSLATE_NOOP("Slip", "Record id"),
                                 m_record.id.toString(QUuid::WithoutBraces)) +
                     optionalRow(QT_TRANSLATE_NOOP("Slip", "Printed"),
                                 slipCounterTime(m_options.printedAt)));
    }

    const LicenceRecord &m_record;
    const SlipOptions &m_options;
};

} // namespace

QString slipHtml(const LicenceRecord &record, const SlipOptions &options)
{
    return Slip(record, options).html();
}

} // namespace licencedesk
