#pragma once
// How strict the firm is with its own people, as fields.

#include "operators/AccessPolicy.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QSpinBox;
class QTimeEdit;

namespace licencedesk {

class AccessPolicyForm : public QWidget
{
    Q_OBJECT

public:
    explicit AccessPolicyForm(QWidget *parent = nullptr);

    void display(const AccessPolicy &policy);
    AccessPolicy policy() const; ///< as the fields stand

    QCheckBox *operators() const { return m_operators; }
    QSpinBox *idleLock() const { return m_idleLock; }
    QCheckBox *secondFactor() const { return m_secondFactor; }
    QCheckBox *clerkReveals() const { return m_clerkReveals; }

Q_SIGNALS:
    void edited();

private:
    QCheckBox *check(const QString &text);
    QSpinBox *number(const QString &label, int lowest, int highest, const QString &suffix = {});
    QTimeEdit *time(const QString &name);
    void addHours();
    void addHeading(const QString &text);

    AccessPolicy m_policy; ///< as displayed; the fields go over it
    QFormLayout *m_form;
    QCheckBox *m_operators;
    QSpinBox *m_idleLock;
    QSpinBox *m_freezeAfter;
    QCheckBox *m_secondFactor;
    QSpinBox *m_pinDigits;
    QSpinBox *m_passphraseLength;
    QCheckBox *m_clerkReveals;
    QCheckBox *m_clerkExports;
    QSpinBox *m_reveals;
    QSpinBox *m_exports;
    QSpinBox *m_refused;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
};

} // namespace licencedesk
