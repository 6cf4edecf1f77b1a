#pragma once
// "Why is this flagged?": what a check or a doubtful field says, what is looked at, where the rule
// comes from and how sure that is, what to do, and what it means for the rental.

#include "records/DraftPage.h"
#include "ui/help/HelpCard.h"
#include "verification/RentalContext.h"

class QPushButton;

namespace licencedesk {

class StateMark;

class WhyCard : public HelpCard
{
    Q_OBJECT

public:
    explicit WhyCard(QWidget *over);

    void explain(const Finding &finding, const VerificationPolicy &policy);
    /// A field that waits for the operator.
    void explain(FieldId field, const FieldValue &value);

Q_SIGNALS:
    void manualWanted(); ///< there is more to read

protected:
    QWidget *firstFocus() override;

private:
    void begin(Tone tone, const QString &state, const QString &title, const QString &said);
    void addPart(const QString &label, const QString &text, const QString &note = {});

    QPushButton *m_close;
};

/// Why a value of this reason waits, in a sentence or two.
QString reviewReasonExplanation(ReviewReason reason);

} // namespace licencedesk
