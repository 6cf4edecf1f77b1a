#include "ui/outbox/OutboxPanel.h"

#include "records/RecordSummary.h"
#include "ui/desk/RemoteValue.h"
#include "ui/outbox/OutboxWords.h"
#include "ui/style/Icons.h"
#include "ui/style/StateMark.h"
#include "ui/style/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace licencedesk {

namespace {

constexpr int PanelWidth = 320; // px at 100 % type
constexpr int LineSpacing = 6;

QString muted(const QString &text)
{
    return QStringLiteral("<span style='color:%1'>%2</span>")
        .arg(mutedText(QGuiApplication::palette()).name(), text.toHtmlEscaped());
}

QString shown(FieldId field, const QString &value, Masking masking)
{
    return masking == Masking::Clear ? value : maskedValue(field, value);
}

/// Both values below each other; in clear, what differs in them is marked.
QString bothValues(const ComparedField &compared, Masking masking)
{
    const QString colour = toneColours(Tone::Warning, QGuiApplication::palette()).ink.name();
    const auto marked = [&](const QString &value, const QString &other) {
        if (value.isEmpty()) {
            return muted(OutboxPanel::tr("nothing"));
        }
        return masking == Masking::Clear && !other.isEmpty()
                   ? markedDifference(value, other, colour)
                   : shown(compared.field, value, masking).toHtmlEscaped();
    };
    return QStringLiteral("%1 %2<br>%3 %4")
        .arg(muted(OutboxPanel::tr("This desk:")), marked(compared.here, compared.there),
             muted(OutboxPanel::tr("Service:")), marked(compared.there, compared.here));
}

QLabel *wrapped(const QString &text, Qt::TextFormat format)
{
    auto *label = new QLabel(text);
    label->setTextFormat(format);
    label->setWordWrap(true);
    return label;
}

} // namespace

OutboxPanel::OutboxPanel(QWidget *parent)
    : LinePanel(tr("The selected entry"), {PanelWidth, LineSpacing}, parent)
{}

void OutboxPanel::addMark(Tone tone, const QString &word)
{
    auto *mark = new StateMark;
    mark->setState(tone, toneIcon(tone), word);
    add(mark);
    note({word});
}

void OutboxPanel::addSentence(const QString &text)
{
    add(wrapped(text, Qt::PlainText));
    note({text});
}

void OutboxPanel::addHeading(const QString &text)
{
    QLabel *label = wrapped(text, Qt::PlainText);
    QFont strong = label->font();
    strong.setWeight(QFont::DemiBold);
    label->setFont(strong);
    label->setContentsMargins(0, 12, 0, 2);
    add(label);
    note({text});
}

void OutboxPanel::addLine(const QString &label, const QString &text)
{
    add(wrapped(QStringLiteral("%1<br>%2").arg(muted(label), text.toHtmlEscaped()), Qt::RichText));
    note({label, text});
}

void OutboxPanel::show(const OutboxItem *item, const QString &happened, Masking masking)
{
    clear();
    if (!item) {
        return;
    }
    addMark(outboxTone(item->state), outboxStateText(item->state));
    if (!happened.isEmpty()) {
        addSentence(happened);
    }
    if (!item->agreement.empty()) {
        addAgreement(item->agreement, masking);
    }
    addHeading(tr("Delivery"));
    addTimes(*item);
}

void OutboxPanel::addTimes(const OutboxItem &item)
{
    addLine(tr("Service"), item.service);
    addLine(tr("Queued"), item.who.isEmpty()
                              ? outboxSecond(item.queuedAt)
                              : tr("%1, by %2").arg(outboxSecond(item.queuedAt), item.who));
    if (item.finishedAt.isValid()) {
        addLine(tr("Sent"), outboxSecond(item.finishedAt));
    }
    addLine(tr("Tries"), QString::number(item.attempts));
    if (item.state == OutboxState::Waiting && item.failure) {
        addLine(tr("Next try"), outboxSecond(item.nextTry));
    }
    const QString rid = item.failure ? item.failure->rid : item.rid;
    if (!rid.isEmpty()) {
        addRid(rid);
    }
}

void OutboxPanel::addRid(const QString &rid)
{
    addLine(tr("Request number, for the service's support"), rid);
    auto *copy = new QPushButton(tr("Copy the &number"));
    copy->setAccessibleDescription(rid);
    connect(copy, &QPushButton::clicked, this,
            [rid] { QGuiApplication::clipboard()->setText(rid); });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(copy);
    layout->addStretch(1);
    add(row);
}

/// What differs comes first.
void OutboxPanel::addAgreement(const std::vector<ComparedField> &fields, Masking masking)
{
    addHeading(masking == Masking::Clear ? tr("This desk and the service, in clear")
                                         : tr("This desk and the service"));
    const auto isAlike = [](const ComparedField &each) {
        return each.agreement == FieldAgreement::Same;
    };
    for (const bool alike : {false, true}) {
        for (const ComparedField &each : fields) {
            if (isAlike(each) == alike) {
                addCompared(each, masking);
            }
        }
    }
}

void OutboxPanel::addCompared(const ComparedField &field, Masking masking)
{
    const bool alike = field.agreement == FieldAgreement::Same;
    auto *row = new QWidget;
    auto *mark = new StateMark;
    const Tone tone = agreementTone(field.agreement);
    mark->setState(tone, toneIcon(tone), agreementText(field.agreement));
    const QString values = alike ? shown(field.field, field.here, masking).toHtmlEscaped()
                                 : bothValues(field, masking);
    auto *head = new QHBoxLayout;
    head->addWidget(wrapped(muted(fieldLabel(field.field)), Qt::RichText), 1);
    head->addWidget(mark);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 2, 0, 4);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(wrapped(values, Qt::RichText));
    add(row);
    note({fieldLabel(field.field), agreementText(field.agreement),
          shown(field.field, field.here, masking)});
    if (!alike) {
        note({shown(field.field, field.there, masking)});
    }
}

} // namespace licencedesk
