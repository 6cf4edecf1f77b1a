// V and P: is the licence good today and until the car is back; is the holder a beginner.

#include "tests/support/TestMain.h"
#include "tests/unit/verification/Scene.h"

#include <QGuiApplication>

class RentalRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_data();
    void rule() { licencedesk::test::checkRow(); }
};

void RentalRulesTest::rule_data()
{
    licencedesk::test::addRows({
        {"expires later", "V01", "", "passed"},
        {"expires today is still valid", "V01", "valid_to=2026-11-21", "passed"},
        {"expired yesterday", "V01", "valid_to=2026-11-20", "failed", "Expired on 2026-11-20"},
        {"expired for a year may be renewed", "V01", "valid_to=2025-11-21", "failed", "renewed"},
        {"expired for more than a year is cancelled", "V01", "valid_to=2025-11-20", "failed",
         "cancelled"},
        {"no end", "V01", "valid_to=长期", "passed"},
        {"unread end", "V01", "valid_to=", "not_checked"},

        {"returned before the end", "V02", "return=2026-12-05", "passed"},
        {"returned on the last day", "V02", "valid_to=2026-12-05; return=2026-12-05", "passed"},
        {"expires before the return", "V02", "valid_to=2026-12-01; return=2026-12-05", "failed",
         "Expires on 2026-12-01, before the return on 2026-12-05"},
        {"no end", "V02", "valid_to=长期; return=2026-12-05", "passed"},
        {"no return date asks for it", "V02", "", "not_checked", "Enter the return date"},
        {"unread end", "V02", "valid_to=; return=2026-12-05", "not_checked"},

        {"30 days after the return", "V03", "valid_to=2027-01-04; return=2026-12-05", "passed"},
        {"29 days after the return", "V03", "valid_to=2027-01-03; return=2026-12-05", "warning",
         "29 days"},
        {"59 days with a permit", "V03", "id_num=H12345678; valid_to=2027-02-02; return=2026-12-05",
         "warning", "60"},
        {"60 days with a permit", "V03", "id_num=H12345678; valid_to=2027-02-03; return=2026-12-05",
         "passed"},
        {"an end before the return is V02's case", "V03", "valid_to=2026-12-01; return=2026-12-05",
         "absent"},
        {"no return date", "V03", "", "not_checked"},
        {"no end", "V03", "valid_to=长期", "absent"},

        {"renewal is far off", "V04", "", "passed"},
        {"90 days before the end", "V04", "valid_to=2027-02-19", "note", "renewed now"},
        {"91 days before the end", "V04", "valid_to=2027-02-20", "passed"},
        {"expired is V01's case", "V04", "valid_to=2026-11-20", "absent"},
        {"unread end", "V04", "valid_to=", "not_checked"},

        {"no end", "V05", "valid_to=长期", "passed"},
        {"with an end", "V05", "", "absent"},

        {"long out of probation", "P01", "", "passed"},
        {"a year after the first issue", "P01", "issue_date=2025-11-21", "passed"},
        {"a year less a day after it", "P01", "issue_date=2025-11-22", "warning", "2026-11-22"},
        {"the record overrides the count", "P01",
         "issue_date=2025-11-22; duplicate.record=实习期至2027年01月02日。", "absent"},
        {"unread first issue", "P01", "issue_date=", "not_checked"},

        {"a record without probation", "P02",
         "duplicate.record=请于2028年06月20日前九十日内申请换领新驾驶证。", "passed"},
        {"the last day of probation", "P02", "duplicate.record=实习期至2026年11月21日。", "warning",
         "2026-11-21"},
        {"the day after it", "P02", "duplicate.record=实习期至2026年11月20日。", "passed"},
        {"a probation whose end was misread", "P02", "duplicate.record=实习期至2O26年1l月。",
         "not_checked", "not understood"},
        {"the general note on probation names no day", "P02",
         "duplicate.record=实习期内记6分以上未满12分的，实习期延长一年。", "passed"},
        {"no duplicate page", "P02", "", "not_checked", "duplicate page"},

        {"a beginner with a trailer", "P03", "issue_date=2026-01-10; vehicle=car-trailer-manual",
         "failed", "trailer"},
        {"a beginner with passengers for money", "P03", "issue_date=2026-01-10; commercial=yes",
         "failed", "passenger"},
        {"probation by the record with a trailer", "P03",
         "duplicate.record=实习期至2027年01月02日。; vehicle=road-train", "failed"},
        {"an old hand with a trailer", "P03", "vehicle=car-trailer-manual", "passed"},
        {"a beginner with a car", "P03", "issue_date=2026-01-10; vehicle=small-manual", "absent"},
        {"a trailer and an unread first issue", "P03", "issue_date=; vehicle=road-train",
         "not_checked"},

        {"driving long enough", "P04", "", "passed"},
        {"half a year at the start of the rental", "P04", "issue_date=2026-06-01; start=2026-12-01",
         "passed"},
        {"half a year less a day", "P04", "issue_date=2026-06-02; start=2026-12-01", "warning",
         "6 months"},
        {"the firm asks for two years", "P04", "issue_date=2025-06-20; years=2", "warning",
         "24 months"},
        {"unread first issue", "P04", "issue_date=", "not_checked"},
    });
}

LICENCEDESK_TEST_MAIN(RentalRulesTest)
#include "RentalRulesTest.moc"
