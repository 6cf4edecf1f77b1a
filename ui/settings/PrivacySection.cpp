#include "ui/settings/PrivacySection.h"

#include "ui/records/DeskRecords.h"
#include "ui/settings/ConfirmPanel.h"
#include "ui/style/LocaleText.h"
#include "ui/style/Theme.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

namespace licencedesk {

namespace {

constexpr int LongestDays = 3650;   // as the policy takes them
constexpr int ReceiptsHeight = 168; // px at 100 % type: five lines

QSpinBox *daysEdit()
{
    auto *box = new QSpinBox;
    box->setRange(1, LongestDays);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setSuffix(PrivacySection::tr(" days"));
    return box;
}

} // namespace

QString receiptText(const PurgeReceipt &receipt)
{
    const QString gone = PrivacySection::tr("%1: %2 and %3 from before %4")
                             .arg(minuteText(receipt.when),
                                  PrivacySection::tr("%n record(s)", nullptr, receipt.records),
                                  PrivacySection::tr("%n picture(s)", nullptr, receipt.images),
                                  dayText(receipt.before));
    return receipt.who.isEmpty() ? gone : QStringLiteral("%1, %2").arg(gone, receipt.who);
}

PrivacySection::PrivacySection(DeskRecords &records, QWidget *parent)
    : SettingsSection(tr("Privacy"),
                      tr("What is kept of a customer and for how long. What is not needed is best "
                         "not kept."),
                      parent),
      m_records(records), m_days(daysEdit()), m_images(new QComboBox), m_imageDays(daysEdit()),
      m_keep(new QPushButton(tr("&Keep these rules"))), m_purge(new QPushButton(tr("P&urge now…"))),
      m_receipts(new QListWidget)
{
    addRules();
    addPurge();
    display(records.policy());
    for (QSpinBox *box : {m_days, m_imageDays}) {
        connect(box, &QSpinBox::valueChanged, this, &PrivacySection::judge);
    }
    connect(m_images, &QComboBox::currentIndexChanged, this, &PrivacySection::judge);
    connect(m_keep, &QPushButton::clicked, this, &PrivacySection::keep);
    connect(m_purge, &QPushButton::clicked, this, &PrivacySection::askPurge);
    judge();
}

void PrivacySection::addRules()
{
    m_images->addItem(tr("None"), static_cast<int>(ImagePolicy::None));
    m_images->addItem(tr("The card without the portrait"),
                      static_cast<int>(ImagePolicy::CardWithoutPortrait));
    m_images->addItem(tr("The whole card"), static_cast<int>(ImagePolicy::WholeCard));
    addGroup(tr("What is kept"));
    addField(tr("Records are kept &for"), m_days);
    addField(tr("&Pictures that are kept"), m_images);
    addField(tr("Pictures are kept f&or"), m_imageDays);
    m_meaning = addText({});
    addRow({m_keep});
    m_said = addSaid();
}

void PrivacySection::addPurge()
{
    addGroup(tr("Deleted so far"));
    addText(tr("Expired data is deleted automatically at the start of the program. It is "
               "overwritten, and each time leaves a receipt."));
    addRow({m_purge});
    m_confirm = addConfirm();
    m_purged = addSaid();
    m_receipts->setAccessibleName(tr("Receipts"));
    m_receipts->setWordWrap(true);
    m_receipts->setFixedHeight(typeScaled(ReceiptsHeight));
    m_receipts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addWidget(m_receipts);
}

StorePolicy PrivacySection::chosen() const
{
    return {m_days->value(), static_cast<ImagePolicy>(m_images->currentData().toInt()),
            m_imageDays->value()};
}

QString PrivacySection::meaning() const
{
    return m_meaning->text();
}

void PrivacySection::judge()
{
    const StorePolicy policy = chosen();
    const QString days = tr("%n day(s)", nullptr, policy.retentionDays);
    const QString imageDays =
        tr("%n day(s)", nullptr, std::min(policy.imageDays, policy.retentionDays));
    QString text;
    switch (policy.images) {
    case ImagePolicy::None:
        text = tr("What was read is kept for %1; no picture of the licence is kept.").arg(days);
        break;
    case ImagePolicy::CardWithoutPortrait:
        text = tr("What was read is kept for %1, and a picture of the card without the customer's "
                  "face for %2.")
                   .arg(days, imageDays);
        break;
    case ImagePolicy::WholeCard:
        text = tr("What was read is kept for %1, and a picture of the card with the customer's "
                  "face for %2. Customers should be told.")
                   .arg(days, imageDays);
        break;
    }
    m_meaning->setText(text);
    m_imageDays->setEnabled(policy.images != ImagePolicy::None);
    m_keep->setEnabled(policy != m_records.policy());
    m_said->clear();
}

void PrivacySection::refresh()
{
    const auto may = m_records.require(Permission::ChangeSettings);
    setReason(may ? QString() : may.error().message);
    if (!may) {
        return;
    }
    const StorePolicy &policy = m_records.policy();
    const bool changedHere = m_keep->isEnabled() && isVisible();
    if (!changedHere && policy != chosen()) {
        display(policy);
    }
    showReceipts();
}

void PrivacySection::display(const StorePolicy &policy)
{
    m_days->setValue(policy.retentionDays);
    m_images->setCurrentIndex(m_images->findData(static_cast<int>(policy.images)));
    m_imageDays->setValue(policy.imageDays);
}

void PrivacySection::keep()
{
    const auto kept = m_records.setPolicy(chosen());
    judge();
    if (!kept) {
        say(m_said, kept.error());
        return;
    }
    m_said->say(Tone::Passed, tr("Kept. Expired data goes with the next purge."));
}

void PrivacySection::askPurge()
{
    m_purged->clear();
    const QDateTime now = m_records.store().clock().now();
    m_confirm->ask(tr("Records from before %1 are deleted for good. Nobody can bring them back.")
                       .arg(dayText(now.addDays(-m_records.policy().retentionDays))),
                   tr("Delete them for good"), [this] { purgeNow(); });
}

void PrivacySection::purgeNow()
{
    m_purge->setEnabled(false);
    m_purged->say(Tone::Neutral, tr("Being deleted and overwritten…"));
    m_work.start<PurgeReceipt>(
        this, m_records.store(),
        [policy = m_records.policy()](Store &store, const CancelToken &cancel) {
            return purge(store, policy, PurgeMode::Confirmed, cancel);
        },
        [this](const Result<PurgeReceipt> &receipt) { display(receipt); });
}

void PrivacySection::display(const Result<PurgeReceipt> &receipt)
{
    m_purge->setEnabled(true);
    if (!receipt) {
        say(m_purged, receipt.error());
        return;
    }
    const bool nothing = receipt->records == 0 && receipt->images == 0;
    m_purged->say(Tone::Passed, nothing ? tr("No data has expired.") : receiptText(*receipt));
    m_records.tellChanged();
    showReceipts();
}

void PrivacySection::showReceipts()
{
    const auto receipts = purgeReceipts(m_records.store());
    m_receipts->clear();
    for (const PurgeReceipt &receipt : receipts.value_or(std::vector<PurgeReceipt>())) {
        m_receipts->addItem(receiptText(receipt));
    }
    if (m_receipts->count() == 0) {
        m_receipts->addItem(tr("No receipt yet"));
    }
}

} // namespace licencedesk
