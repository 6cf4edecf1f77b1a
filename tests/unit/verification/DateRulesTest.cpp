// D: dates against each other. The sound licence: born 1990-05-15, first issue 2012-06-20, valid
// 2018-06-20 to 2028-06-20.

#include "tests/support/TestMain.h"
#include "tests/unit/verification/Scene.h"

#include <QGuiApplication>

class DateRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_data();
    void rule() { licencedesk::test::checkRow(); }
};

void DateRulesTest::rule_data()
{
    licencedesk::test::addRows({
        {"all dates exist", "D01", "", "passed"},
        {"30 February", "D01", "valid_from=2018-02-30", "failed", "Valid from"},
        {"29 February of a common year", "D01", "birth_date=1990-02-29", "failed", "Date of birth"},
        {"长期 is an end", "D01", "valid_to=长期", "passed"},
        {"unread dates are not wrong", "D01",
         "birth_date=; valid_from=; valid_to=; issue_date=", "not_checked"},

        {"birth, first issue, start, today", "D02", "", "passed"},
        {"starts today", "D02", "valid_from=2026-11-21", "passed"},
        {"starts tomorrow", "D02", "valid_from=2026-11-22", "failed", "2026-11-22"},
        {"starts tomorrow, good already by its record", "D02",
         "valid_from=2026-11-22; duplicate.record=自2026年11月01日至有效起始日期有效。", "warning",
         "2026-11-01"},
        {"starts tomorrow, good by its record only from tomorrow", "D02",
         "valid_from=2026-12-22; duplicate.record=自2026年11月22日至有效起始日期有效。", "failed"},
        {"renewed early, the day misread", "D02",
         "valid_from=2026-11-22; duplicate.record=自2O26年至有效起始日期有效。", "warning",
         "not understood"},
        {"first issue after the start", "D02", "issue_date=2019-06-20", "failed"},
        {"first issue before birth", "D02", "issue_date=1989-06-20", "failed", "born on"},
        {"unread start", "D02", "valid_from=", "not_checked"},
        {"a start that is no date is D01's case", "D02", "valid_from=2018-02-30", "not_checked"},

        {"first issue at 22", "D03", "", "passed"},
        {"first issue on the 18th birthday", "D03", "birth_date=1994-06-20", "passed"},
        {"first issue the day before it", "D03", "birth_date=1994-06-21", "failed", "17"},
        {"unread birth date", "D03", "birth_date=", "not_checked"},

        {"young enough", "D04", "", "passed"},
        {"71 at first issue in 2012 was too old for a car", "D04", "birth_date=1941-06-20", "note",
         "70"},
        {"71 at first issue in 2021 is not", "D04", "birth_date=1950-06-20; issue_date=2021-06-20",
         "passed"},
        {"a truck driver counts by the car class that his class includes", "D04",
         "birth_date=1955-06-20; car_class=B2", "passed"},
        {"65 at first issue of a motorcycle licence in 2012", "D04",
         "birth_date=1947-06-20; car_class=E", "passed"},
        {"65 at first issue of a three-wheeled truck licence in 2012", "D04",
         "birth_date=1947-06-20; car_class=C4", "note", "60"},
        {"unread class", "D04", "car_class=", "not_checked"},

        {"10 years", "D05", "", "passed"},
        {"6 years", "D05", "valid_to=2024-06-20", "passed"},
        {"2 years", "D05", "valid_to=2020-06-20", "failed", "6 or 10"},
        {"no end", "D05", "valid_to=长期", "passed"},
        {"a term in years is counted from the start", "D05", "valid_to=10年", "passed"},
        {"unread end", "D05", "valid_to=", "not_checked"},

        {"same day of the year", "D06", "", "passed"},
        {"one day short", "D06", "valid_to=2028-06-19", "failed"},
        {"29 February ends on 28 February", "D06", "valid_from=2016-02-29; valid_to=2026-02-28",
         "passed"},
        {"28 February may end on 29 February", "D06", "valid_from=2018-02-28; valid_to=2028-02-29",
         "passed"},
        {"29 February does not end on 1 March", "D06", "valid_from=2016-02-29; valid_to=2026-03-01",
         "failed"},
        {"unread end", "D06", "valid_to=", "not_checked"},

        {"same day as the first issue", "D07", "", "passed"},
        {"another day than the first issue", "D07", "issue_date=2012-06-21", "warning",
         "2012-06-21"},
        {"unread first issue", "D07", "issue_date=", "not_checked"},

        {"6 years after the first issue", "D08", "", "passed"},
        {"16 years after it", "D08", "issue_date=2002-06-20", "passed"},
        {"7 years after it", "D08", "issue_date=2011-06-20", "note", "7"},
        {"10 years after it: the first term is 6", "D08", "issue_date=2008-06-20", "note"},
        {"unread start", "D08", "valid_from=", "not_checked"},

        {"a first card of 6 years", "D09",
         "issue_date=2021-06-20; valid_from=2021-06-20; valid_to=2027-06-20", "passed"},
        {"a first card of 10 years", "D09", "issue_date=2018-06-20", "warning", "2028-06-20"},
        {"a later card is another matter", "D09", "", "absent"},
        {"unread end of a first card", "D09", "issue_date=2018-06-20; valid_to=", "not_checked"},

        {"no end after 16 years", "D10", "issue_date=2010-11-21; valid_to=长期", "passed"},
        {"no end after 16 years less a day", "D10", "issue_date=2010-11-22; valid_to=长期",
         "warning", "16"},
        {"with an end", "D10", "", "absent"},
        {"unread first issue", "D10", "issue_date=; valid_to=长期", "not_checked"},

        {"a ten-year card of 2018", "D11", "", "passed"},
        {"a ten-year card that ended on 1 May 2018", "D11",
         "valid_from=2008-05-01; valid_to=2018-05-01", "passed"},
        {"a ten-year card that ended the day before", "D11",
         "valid_from=2008-04-30; valid_to=2018-04-30", "failed", "2018-04-30"},
        {"a six-year card", "D11", "valid_to=2024-06-20", "absent"},
        {"unread end", "D11", "valid_to=", "not_checked"},

        {"an old blank that is still running", "D12", "layout=cn-main-2004", "warning", "edition"},
        {"an old blank that has run out", "D12",
         "layout=cn-main-2004; valid_from=2010-06-20; valid_to=6年", "passed"},
        {"an old blank without end", "D12", "layout=cn-main-2004; valid_to=长期", "passed"},
        {"a new blank", "D12", "layout=cn-main-2012", "absent"},
        {"unread end", "D12", "layout=cn-main-2004; valid_to=", "not_checked"},
    });
}

LICENCEDESK_TEST_MAIN(DateRulesTest)
#include "DateRulesTest.moc"
