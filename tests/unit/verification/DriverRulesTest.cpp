// A and C: age and class, against the law, the firm and the vehicle.

#include "tests/support/TestMain.h"
#include "tests/unit/verification/Scene.h"

#include <QGuiApplication>

class DriverRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_data();
    void rule() { licencedesk::test::checkRow(); }
};

void DriverRulesTest::rule_data()
{
    licencedesk::test::addRows({
        {"old enough", "A01", "", "passed"},
        {"18 on the day of the start", "A01", "birth_date=2008-12-01; start=2026-12-01", "passed"},
        {"18 the day after the start", "A01", "birth_date=2008-12-02; start=2026-12-01", "failed",
         "17"},
        {"the firm asks for 21", "A01", "birth_date=2006-01-01; minimum_age=21", "failed", "21"},
        {"unread birth date", "A01", "birth_date=", "not_checked"},

        {"not too old", "A02", "", "passed"},
        {"70 is within the limit", "A02", "birth_date=1956-11-21", "passed"},
        {"71 is not", "A02", "birth_date=1955-11-21", "warning", "71"},
        {"unread birth date", "A02", "birth_date=", "not_checked"},

        {"no yearly medical", "A03", "", "passed"},
        {"70 today", "A03", "birth_date=1956-11-21", "warning", "certificate"},
        {"70 tomorrow", "A03", "birth_date=1956-11-22", "passed"},
        {"unread birth date", "A03", "birth_date=", "not_checked"},

        {"a car class at any age", "A04", "birth_date=1956-11-21", "passed"},
        {"a truck class at 62", "A04", "birth_date=1963-11-22; car_class=B2", "passed"},
        {"a truck class at 63", "A04", "birth_date=1963-11-21; car_class=B2", "warning", "B2"},
        {"a truck class at 66", "A04", "birth_date=1960-11-21; car_class=B2", "failed", "C1"},
        {"a truck class at 66, for a car", "A04",
         "birth_date=1960-11-21; car_class=B2; vehicle=small-manual", "warning"},
        {"a truck class at 66, for a truck", "A04",
         "birth_date=1960-11-21; car_class=B2; vehicle=truck", "failed"},
        {"unread class", "A04", "car_class=", "not_checked"},

        {"a motorcycle class at 69", "A05", "birth_date=1956-11-22; car_class=C1E", "passed"},
        {"a motorcycle class at 70", "A05", "birth_date=1956-11-21; car_class=C1E", "failed", "E"},
        {"a motorcycle class at 70, for a car", "A05",
         "birth_date=1956-11-21; car_class=C1E; vehicle=small-manual", "warning"},
        {"a motorcycle class at 70, for a motorcycle", "A05",
         "birth_date=1956-11-21; car_class=C1E; vehicle=motorcycle", "failed"},
        {"unread birth date", "A05", "birth_date=", "not_checked"},

        {"C1 at 36", "A06", "", "passed"},
        {"A2 at 19", "A06", "birth_date=2007-11-21; car_class=A2", "passed"},
        {"A2 at 18", "A06", "birth_date=2007-11-22; car_class=A2", "failed", "A2"},
        {"B2 at 19", "A06", "birth_date=2006-11-22; car_class=B2", "failed", "20"},
        {"unread class", "A06", "car_class=", "not_checked"},

        {"C1 is a class", "C01", "", "passed"},
        {"CI is none", "C01", "car_class=CI", "failed", "CI"},
        {"an unread class", "C01", "car_class=", "not_checked"},

        {"C1D is in order", "C02", "car_class=C1D", "passed"},
        {"DC1 is not", "C02", "car_class=DC1", "warning", "order"},
        {"C2 is part of C1", "C02", "car_class=C1C2", "warning", "C2"},
        {"a class that is none is C01's case", "C02", "car_class=CI", "not_checked"},

        {"C1 covers a manual car", "C03", "vehicle=small-manual", "passed"},
        {"C2 covers an automatic car", "C03", "car_class=C2; vehicle=small-automatic", "passed"},
        {"C2 does not cover a manual car", "C03", "car_class=C2; vehicle=small-manual", "failed",
         "needs C1"},
        {"C5 covers an adapted car", "C03", "car_class=C5; vehicle=small-adapted", "passed"},
        {"C5 covers no other car", "C03", "car_class=C5; vehicle=small-automatic", "failed"},
        {"A1 covers every car", "C03", "car_class=A1; vehicle=small-manual", "passed"},
        {"C1 does not pull a trailer", "C03", "vehicle=car-trailer-manual", "failed", "C6"},
        {"C1C6 does", "C03", "car_class=C1C6; vehicle=car-trailer-manual", "passed"},
        {"C2C6 does only with an automatic", "C03", "car_class=C2C6; vehicle=car-trailer-manual",
         "failed"},
        {"A2 pulls a trailer too", "C03", "car_class=A2; vehicle=car-trailer-manual", "passed"},
        {"C6 is not enough for a road train", "C03", "car_class=C1C6; vehicle=road-train", "failed",
         "A2"},
        {"B1 covers a minibus", "C03", "car_class=B1; vehicle=minibus", "passed"},
        {"B1 covers no coach", "C03", "car_class=B1; vehicle=coach", "failed", "A1"},
        {"B2 covers a truck", "C03", "car_class=B2; vehicle=truck", "passed"},
        {"E covers a moped", "C03", "car_class=E; vehicle=moped", "passed"},
        {"E covers no three-wheeler", "C03", "car_class=E; vehicle=three-wheeler", "failed"},
        {"a class may be asked for directly", "C03", "class=C2", "passed"},
        {"a class asked for and not held", "C03", "class=B1", "failed", "B1"},
        {"no vehicle asks for one", "C03", "", "not_checked", "Choose the vehicle"},
        {"unread class", "C03", "car_class=; vehicle=small-manual", "not_checked"},

        {"C6 on a card of 2022", "C04", "car_class=C1C6; valid_from=2022-04-01", "passed"},
        {"C6 on a card of the day before", "C04", "car_class=C1C6; valid_from=2022-03-31",
         "warning", "2022-04-01"},
        {"no C6", "C04", "", "absent"},
        {"unread start", "C04", "car_class=C1C6; valid_from=", "not_checked"},

        {"C6 after a year with C1", "C05", "car_class=C1C6; issue_date=2025-11-21", "passed"},
        {"C6 within the first year", "C05", "car_class=C1C6; issue_date=2025-11-22", "note"},
        {"C6 without a car class", "C05", "car_class=C6", "note"},
        {"no C6", "C05", "", "absent"},
        {"unread first issue", "C05", "car_class=C1C6; issue_date=", "not_checked"},
    });
}

LICENCEDESK_TEST_MAIN(DriverRulesTest)
#include "DriverRulesTest.moc"
