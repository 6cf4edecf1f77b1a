#include "ui/desk/FieldState.h"
#include "tests/support/TestMain.h"
#include "records/RecordSummary.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;

namespace {

FieldValue value(const QString &text, ReviewReason review = ReviewReason::None)
{
    FieldValue made;
    made.text = text;
    made.review = review;
    return made;
}

VerificationReport reportWith(const char *rule, FindingResult result, FieldId field)
{
    Finding finding;
    finding.rule = QString::fromLatin1(rule);
    finding.result = result;
    finding.fields = {field};
    finding.message = QStringLiteral("because");
    VerificationReport report;
    report.findings = {finding};
    return report;
}

} // namespace

class FieldStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_doubtful_value_waits_with_its_reason()
    {
        const auto state =
            fieldState(FieldId::Name, value(QStringLiteral("张"), ReviewReason::Ambiguous), {}, {});
        QVERIFY(state.open);
        QCOMPARE(state.tone, Tone::Warning);
        QCOMPARE(state.reason, reviewReasonText(ReviewReason::Ambiguous));
    }

    void a_missing_mandatory_value_has_a_shape_of_its_own()
    {
        const auto missing = fieldState(FieldId::Name, FieldValue(), {}, {});
        const auto doubtful = fieldState(
            FieldId::Name, value(QStringLiteral("张"), ReviewReason::LowConfidence), {}, {});
        QVERIFY(missing.open);
        QVERIFY(missing.icon != doubtful.icon);
        QVERIFY(missing.word != doubtful.word);
    }

    void an_unread_optional_value_waits_for_nobody()
    {
        const auto state = fieldState(FieldId::IssuingAuthority, FieldValue(), {}, {});
        QVERIFY(!state.open);
        QCOMPARE(state.tone, Tone::Neutral);
    }

    void a_passed_check_speaks_for_its_field()
    {
        const auto plain = fieldState(FieldId::LicenceNumber, value(QStringLiteral("1")), {}, {});
        const auto checked =
            fieldState(FieldId::LicenceNumber, value(QStringLiteral("1")), {},
                       reportWith("R02", FindingResult::Passed, FieldId::LicenceNumber));
        QVERIFY(plain.word != checked.word);
        QCOMPARE(checked.tone, Tone::Passed);
    }

    void a_failed_check_outshines_a_sure_reading()
    {
        const auto state = fieldState(FieldId::ValidTo, value(QStringLiteral("2020-01-01")), {},
                                      reportWith("V01", FindingResult::Failed, FieldId::ValidTo));
        QCOMPARE(state.tone, Tone::Failed);
        QCOMPARE(state.reason, QStringLiteral("because"));
        QVERIFY(!state.open);
    }

    void a_confirmed_value_differs_from_a_typed_one()
    {
        FieldValue name = value(QStringLiteral("张本嵘"));
        name.source = FieldSource::Operator;
        const auto confirmed = fieldState(FieldId::Name, name, QStringLiteral("张本嵘"), {});
        const auto typed = fieldState(FieldId::Name, name, QStringLiteral("张本蝶"), {});
        QVERIFY(confirmed.word != typed.word);
    }

    void an_odd_typed_value_says_why()
    {
        FieldValue number = value(QStringLiteral("12"));
        number.source = FieldSource::Operator;
        const auto state = fieldState(FieldId::FileNumber, number, {}, {});
        QCOMPARE(state.tone, Tone::Warning);
        QVERIFY(!state.reason.isEmpty());
    }

    void candidates_show_where_they_differ()
    {
        QCOMPARE(candidateCaption(QStringLiteral("张本蝶"), QStringLiteral("张本嵘")),
                 QStringLiteral("张本嵘"));
        QCOMPARE(candidateCaption(QStringLiteral("110105199003078813"),
                                  QStringLiteral("110105199003073813")),
                 QStringLiteral("…3073813"));
        QCOMPARE(candidateCaption(QStringLiteral("110105199003078813"),
                                  QStringLiteral("710105199003078813")),
                 QStringLiteral("7101051…"));
    }

    void masks_show_enough_and_no_more()
    {
        QCOMPARE(maskedName(QStringLiteral("张本嵘")), QStringLiteral("张**"));
        QCOMPARE(maskedName(QStringLiteral("张")), QStringLiteral("张*"));
        QCOMPARE(maskedName({}), QString());
        QCOMPARE(maskedNumber(QStringLiteral("110105199003078813")),
                 QStringLiteral("1101**********8813"));
        QCOMPARE(maskedNumber(QStringLiteral("12345678")), QStringLiteral("********"));
    }
};

LICENCEDESK_TEST_MAIN(FieldStateTest)
#include "FieldStateTest.moc"
