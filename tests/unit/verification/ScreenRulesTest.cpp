// E and Q: the electronic licence on a phone, and the picture itself. 02:30 UTC is 10:30 in China.

#include "tests/support/TestMain.h"
#include "tests/unit/verification/Scene.h"

#include <QGuiApplication>

class ScreenRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_data();
    void rule() { licencedesk::test::checkRow(); }
};

void ScreenRulesTest::rule_data()
{
    licencedesk::test::addRows({
        {"two minutes off is live", "E01",
         "electronic.current_time=2026年11月21日10:32:00; electronic.captured=2026-11-21T02:30:00Z",
         "passed"},
        {"two minutes and a second is doubtful", "E01",
         "electronic.current_time=2026年11月21日10:27:59; electronic.captured=2026-11-21T02:30:00Z",
         "warning"},
        {"ten minutes and a second is a screenshot", "E01",
         "electronic.current_time=2026-11-21 10:19:59; electronic.captured=2026-11-21T02:30:00Z",
         "failed", "10:19:59"},
        {"five minutes off is doubtful", "E01",
         "electronic.current_time=2026年11月21日10:25:00; electronic.captured=2026-11-21T02:30:00Z",
         "warning", "10:25:00"},
        {"an hour off is a screenshot", "E01",
         "electronic.current_time=2026年11月21日09:30:00; electronic.captured=2026-11-21T02:30:00Z",
         "failed", "live screen"},
        {"a clock that goes wrong by a minute into the future", "E01",
         "electronic.current_time=2026年11月21日10:31:00; electronic.captured=2026-11-21T02:30:00Z",
         "passed"},
        {"a picture file of a minute ago", "E01",
         "electronic.current_time=2026年11月21日10:30:10; "
         "electronic.captured=2026-11-21T02:30:00Z; electronic.age=60",
         "passed"},
        {"a picture file of an hour ago was live then", "E01",
         "electronic.current_time=2026年11月21日10:30:10; "
         "electronic.captured=2026-11-21T02:30:00Z; electronic.age=3600",
         "warning", "was live when the picture was taken"},
        {"a picture file of last week was live then", "E01",
         "electronic.current_time=2026年11月14日10:30:10; "
         "electronic.captured=2026-11-14T02:30:00Z; electronic.age=604800",
         "warning", "2026-11-14"},
        {"an old photograph of a screenshot", "E01",
         "electronic.current_time=2026年11月14日08:00:00; "
         "electronic.captured=2026-11-14T02:30:00Z; electronic.age=604800",
         "failed"},
        {"a camera whose clock runs ahead of ours", "E01",
         "electronic.current_time=2026年11月21日10:30:00; "
         "electronic.captured=2026-11-21T02:30:00Z; electronic.age=-3600",
         "warning"},
        {"unknown time of the picture", "E01", "electronic.current_time=2026年11月21日10:32:00",
         "not_checked"},
        {"an unread clock", "E01", "electronic.here=yes", "not_checked"},
        {"a clock that is none", "E01",
         "electronic.current_time=上午; electronic.captured=2026-11-21T02:30:00Z", "not_checked"},
        {"paper has no clock", "E01", "", "absent"},

        {"made before today", "E02", "electronic.generated_date=2021-08-06", "passed"},
        {"made tomorrow", "E02", "electronic.generated_date=2026-11-22", "warning", "2026-11-22"},
        {"unread", "E02", "electronic.here=yes", "not_checked"},

        {"normal", "E03", "electronic.status=正常", "passed"},
        {"open offences may be driven with", "E03", "electronic.status=违法未处理", "passed"},
        {"withheld", "E03", "electronic.status=暂扣", "failed", "暂扣"},
        {"one bad word of two", "E03", "electronic.status=违法未处理、逾期未审验", "failed",
         "逾期未审验"},
        {"a word that is no status", "E03", "electronic.status=正當", "warning", "正當"},
        {"unread", "E03", "electronic.here=yes", "not_checked"},
        {"unsure", "E03", "electronic.status=暂扣; electronic.status~0.2", "not_checked"},

        {"nothing open", "E04", "electronic.status=正常", "passed"},
        {"an open accident", "E04", "electronic.status=事故未处理", "warning", "事故未处理"},
        {"unread", "E04", "electronic.here=yes", "not_checked"},

        {"no points", "E05", "electronic.points=0分", "passed"},
        {"8 points", "E05", "electronic.points=8", "passed"},
        {"9 points", "E05", "electronic.points=9分", "warning", "9 points"},
        {"12 points", "E05", "electronic.points=12分", "failed", "withheld"},
        {"no number", "E05", "electronic.points=分", "not_checked"},

        {"a green screen", "E06", "electronic.red_screen=no", "passed"},
        {"a red screen", "E06", "electronic.red_screen=yes", "failed"},
        {"a red code on green", "E06", "electronic.red_screen=yes; electronic.saw=red_code",
         "failed", "QR code is red"},
        {"a red ground", "E06", "electronic.red_screen=yes; electronic.saw=red_ground", "failed",
         "ground of the screen is red"},
        {"not looked at", "E06", "electronic.here=yes", "not_checked"},

        {"a QR code", "E07", "electronic.qr_code=yes", "passed"},
        {"none", "E07", "electronic.qr_code=no", "warning"},
        {"not looked for", "E07", "electronic.here=yes", "not_checked"},

        {"a clean picture", "Q01", "layout=cn-main-2012", "passed"},
        {"a grey copy", "Q01", "grey=yes", "warning", "grey copy"},
        {"paper taken from a screen", "Q01", "screen=yes", "warning", "screen"},
        {"an electronic licence is one", "Q01", "electronic.screen=yes; no main", "passed"},
        {"glare and blur are both named", "Q01", "glare=0.2; blurred=yes", "warning",
         "blurred, glare"},
        {"cut off", "Q01", "cut_off=yes", "warning", "cut off"},
        {"typed by hand", "Q01", "", "absent"},

        {"print alike", "Q03", "edited=nothing", "passed"},
        {"a value that stands out", "Q03", "edited=valid_to", "warning", "Valid to"},
        {"two of them", "Q03", "edited=name; duplicate.edited=file_num", "warning", "Name"},
        {"not compared", "Q03", "layout=cn-main-2012", "absent"},

        {"500 pixels", "Q02", "short_side=500", "passed"},
        {"499 pixels", "Q02", "short_side=499", "warning", "499"},
        {"the smaller of two pictures", "Q02", "short_side=2000; duplicate.short_side=300",
         "warning", "300"},
        {"unknown size", "Q02", "layout=cn-main-2012", "not_checked"},
        {"typed by hand", "Q02", "", "absent"},
    });
}

LICENCEDESK_TEST_MAIN(ScreenRulesTest)
#include "ScreenRulesTest.moc"
