#include "ui/records/RecordPanel.h"

#include "ui/records/RecordsModel.h"
#include "ui/style/LocaleText.h"
#include "ui/style/Theme.h"
#include "ui/style/Tones.h"

#include <QGuiApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace licencedesk {

namespace {

constexpr int AccessViewDays = 30;
constexpr int MostEntries = 40;

QString nobody()
{
    return QCoreApplication::translate("RecordPanel", "nobody signed in");
}

} // namespace

QString auditActText(AuditAct act)
{
    const auto word = [](const char *text) {
        return QCoreApplication::translate("AuditAct", text);
    };
    switch (act) {
    case AuditAct::Accepted:
        return word(QT_TRANSLATE_NOOP("AuditAct", "Accepted"));
    case AuditAct::Revised:
        return word(QT_TRANSLATE_NOOP("AuditAct", "Accepted again"));
    case AuditAct::Overrode:
        return word(QT_TRANSLATE_NOOP("AuditAct", "Failed checks overridden"));
    case AuditAct::Revealed:
        return word(QT_TRANSLATE_NOOP("AuditAct", "Shown in clear"));
    case AuditAct::Opened:
        return word(QT_TRANSLATE_NOOP("AuditAct", "Reopened on the desk"));
    case AuditAct::Exported:
        return word(QT_TRANSLATE_NOOP("AuditAct", "Exported"));
    case AuditAct::Submitted:
        return word(QT_TRANSLATE_NOOP("AuditAct", "Submitted"));
    case AuditAct::Consented:
        return word(QT_TRANSLATE_NOOP("AuditAct", "Customer agreed"));
    case AuditAct::Withdrawn:
        return word(QT_TRANSLATE_NOOP("AuditAct", "Not sent"));
    case AuditAct::Deleted:
        return word(QT_TRANSLATE_NOOP("AuditAct", "Deleted"));
    case AuditAct::Purged:
        return word(QT_TRANSLATE_NOOP("AuditAct", "Purged"));
    case AuditAct::PersonExported:
        return word(QT_TRANSLATE_NOOP("AuditAct", "Exported for the customer"));
    case AuditAct::SignedIn:
        return word(QT_TRANSLATE_NOOP("AuditAct", "Signed in"));
    case AuditAct::SignInRefused:
        return word(QT_TRANSLATE_NOOP("AuditAct", "Sign-in refused"));
    case AuditAct::SignedOut:
        return word(QT_TRANSLATE_NOOP("AuditAct", "Signed out"));
    case AuditAct::AccountChanged:
        return word(QT_TRANSLATE_NOOP("AuditAct", "Account changed"));
    case AuditAct::SettingChanged:
        return word(QT_TRANSLATE_NOOP("AuditAct", "Settings changed"));
    case AuditAct::WatchListChanged:
        return word(QT_TRANSLATE_NOOP("AuditAct", "Do-not-rent list changed"));
    case AuditAct::KeysChanged:
        return word(QT_TRANSLATE_NOOP("AuditAct", "Keys changed"));
    case AuditAct::BackedUp:
        return word(QT_TRANSLATE_NOOP("AuditAct", "Backed up"));
    case AuditAct::Restored:
        return word(QT_TRANSLATE_NOOP("AuditAct", "Restored"));
    case AuditAct::Imported:
        return word(QT_TRANSLATE_NOOP("AuditAct", "Corrections imported"));
    case AuditAct::ClockSetBack:
        return word(QT_TRANSLATE_NOOP("AuditAct", "Clock set back"));
    }
    return {};
}

RecordPanel::RecordPanel(DeskRecords &records, QWidget *parent)
    : LinePanel(tr("The selected record"), {}, parent), m_records(records)
{}

void RecordPanel::addSentence(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    add(label);
    note({text});
}

void RecordPanel::addHeading(const QString &text)
{
    auto *label = new QLabel(text);
    QFont strong = label->font();
    strong.setWeight(QFont::DemiBold);
    label->setFont(strong);
    label->setContentsMargins(0, isEmpty() ? 0 : 12, 0, 2);
    add(label);
    note({text});
}

void RecordPanel::addLine(const QString &label, const QString &text)
{
    const QFont font = valueFont(QGuiApplication::font());
    auto *line = new QLabel(
        QStringLiteral(
            "<span style='color:%1'>%2</span><br><span style=\"font-family:'%3'\">%4</span>")
            .arg(mutedText(QGuiApplication::palette()).name(), label.toHtmlEscaped(),
                 font.families().join(QLatin1String("','")), text.toHtmlEscaped()));
    line->setWordWrap(true);
    line->setTextFormat(Qt::RichText);
    add(line);
    note({label, text});
}

void RecordPanel::addValues(const LicenceRecord &record, Masking masking)
{
    addHeading(masking == Masking::Clear ? tr("Licence, in clear") : tr("Licence"));
    const LicenceFields fields = mergedFields(record.pages);
    for (const FieldId field : exportedFields()) {
        const QString text = fieldText(fields, field);
        if (!text.isEmpty()) {
            addLine(fieldLabel(field),
                    leftToRight(masking == Masking::Clear ? text : maskedValue(field, text)));
        }
    }
}

void RecordPanel::addChecks(const LicenceRecord &record)
{
    addHeading(tr("Checks: %1").arg(recordVerdict(record.report.overall())));
    for (const Finding &finding : record.report.findings) {
        if (finding.result == FindingResult::Failed || finding.result == FindingResult::Warning) {
            addSentence(QStringLiteral("%1 %2").arg(finding.rule, finding.message));
        }
    }
    if (record.overriddenBy) {
        const QString who = record.overriddenBy->who;
        addLine(tr("Accepted anyway by %1").arg(who.isEmpty() ? nobody() : who),
                record.overriddenBy->reason);
    }
}

void RecordPanel::addHistory(const LicenceRecord &record)
{
    for (const RecordEvent &event : record.events) {
        addLine(
            minuteText(event.when),
            tr("Exported as %1, %2").arg(event.detail, event.who.isEmpty() ? nobody() : event.who));
    }
    addHeading(tr("Who had it open, 30 days"));
    AuditQuery query;
    query.record = record.id;
    query.from = m_records.store().clock().now().addDays(-AccessViewDays);
    query.limit = MostEntries;
    const auto entries = AuditLog(m_records.store()).find(query);
    if (!entries) {
        addSentence(entries.error().message);
        return;
    }
    for (const AuditEntry &entry : *entries) {
        addLine(minuteText(entry.at), tr("%1, %2").arg(auditActText(entry.act),
                                                       entry.who.isEmpty() ? nobody() : entry.who));
    }
}

void RecordPanel::show(QUuid id, Masking masking)
{
    clear();
    if (id.isNull()) {
        return;
    }
    const auto record = m_records.record(id);
    if (!record) {
        addSentence(record.error().message);
        return;
    }
    addValues(*record, masking);
    addChecks(*record);
    addHistory(*record);
}

} // namespace licencedesk
