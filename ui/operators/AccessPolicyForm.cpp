#include "ui/operators/AccessPolicyForm.h"

#include "ui/operators/FormParts.h"
#include "ui/style/Theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QTimeEdit>

namespace licencedesk {

namespace {
constexpr int NumberWidth = 130; // px at 100 % type
}

// The limits are those of parseAccessPolicy().
AccessPolicyForm::AccessPolicyForm(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setVerticalSpacing(8);
    m_form->setHorizontalSpacing(16);
    addHeading(tr("Signing in"));
    m_operators = check(tr("Operators sign in &by name"));
    m_idleLock = number(tr("&Lock when nobody is there, after"), 1, 240, tr(" min"));
    m_secondFactor = check(tr("Supervisors and auditors need a second &factor"));
    m_pinDigits = number(tr("Minimum PIN length"), 4, 12, tr(" digits"));
    m_passphraseLength = number(tr("Minimum passphrase length"), 8, 64, tr(" characters"));
    m_freezeAfter = number(tr("Freeze accounts not used for"), 7, 3660, tr(" days"));
    addHeading(tr("What clerks may do"));
    m_clerkReveals = check(tr("Show one record in &clear"));
    m_clerkExports = check(tr("Export records in clear"));
    addHeading(tr("Reported to a supervisor"));
    m_reveals = number(tr("More than … records shown in an hour"), 1, 10'000);
    m_exports = number(tr("More than … exports a day"), 1, 10'000);
    m_refused = number(tr("More than … refused sign-ins in an hour"), 1, 10'000);
    m_from = time(tr("Work begins"));
    m_to = time(tr("Work ends"));
    addHours();
}

void AccessPolicyForm::addHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    QFont strong = heading->font();
    strong.setWeight(QFont::DemiBold);
    heading->setFont(strong);
    heading->setContentsMargins(0, m_form->rowCount() > 0 ? 12 : 0, 0, 0);
    m_form->addRow(heading);
}

QCheckBox *AccessPolicyForm::check(const QString &text)
{
    auto *box = new QCheckBox(text);
    connect(box, &QCheckBox::toggled, this, &AccessPolicyForm::edited);
    m_form->addRow(box);
    return box;
}

QSpinBox *AccessPolicyForm::number(const QString &label, int lowest, int highest,
                                   const QString &suffix)
{
    auto *box = new QSpinBox;
    box->setRange(lowest, highest);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons); // the arrow keys do
    box->setSuffix(suffix);
    box->setMinimumWidth(typeScaled(NumberWidth));
    QString name = label;
    box->setAccessibleName(name.remove(u'&'));
    connect(box, &QSpinBox::valueChanged, this, &AccessPolicyForm::edited);
    m_form->addRow(label, box);
    return box;
}

QTimeEdit *AccessPolicyForm::time(const QString &name)
{
    auto *edit = new QTimeEdit;
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    edit->setLayoutDirection(Qt::LeftToRight); // Qt would turn hours and minutes about
    edit->setAccessibleName(name);
    connect(edit, &QTimeEdit::timeChanged, this, &AccessPolicyForm::edited);
    return edit;
}

void AccessPolicyForm::addHours()
{
    auto *hours = new QWidget;
    auto *layout = new QHBoxLayout(hours);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_from);
    layout->addWidget(new QLabel(QStringLiteral("–")));
    layout->addWidget(m_to);
    m_form->addRow(tr("Work outside these hours"), hours);
    m_form->addRow(makeHint(tr("The same time twice: any hour is usual.")));
}

void AccessPolicyForm::display(const AccessPolicy &policy)
{
    m_policy = policy;
    const QSignalBlocker quiet(this);
    m_operators->setChecked(policy.operators);
    m_idleLock->setValue(policy.idleLockMinutes);
    m_freezeAfter->setValue(policy.freezeAfterDays);
    m_secondFactor->setChecked(policy.secondFactor);
    m_pinDigits->setValue(policy.minimumPinDigits);
    m_passphraseLength->setValue(policy.minimumPassphraseLength);
    m_clerkReveals->setChecked(policy.clerkMayReveal);
    m_clerkExports->setChecked(policy.clerkMayExportClear);
    m_reveals->setValue(policy.revealsPerHour);
    m_exports->setValue(policy.exportsPerDay);
    m_refused->setValue(policy.refusedSignInsPerHour);
    m_from->setTime(policy.workFrom);
    m_to->setTime(policy.workTo);
}

AccessPolicy AccessPolicyForm::policy() const
{
    AccessPolicy policy = m_policy;
    policy.operators = m_operators->isChecked();
    policy.idleLockMinutes = m_idleLock->value();
    policy.freezeAfterDays = m_freezeAfter->value();
    policy.secondFactor = m_secondFactor->isChecked();
    policy.minimumPinDigits = m_pinDigits->value();
    policy.minimumPassphraseLength = m_passphraseLength->value();
    policy.clerkMayReveal = m_clerkReveals->isChecked();
    policy.clerkMayExportClear = m_clerkExports->isChecked();
    policy.revealsPerHour = m_reveals->value();
    policy.exportsPerDay = m_exports->value();
    policy.refusedSignInsPerHour = m_refused->value();
    policy.workFrom = m_from->time();
    policy.workTo = m_to->time();
    return policy;
}

} // namespace licencedesk
