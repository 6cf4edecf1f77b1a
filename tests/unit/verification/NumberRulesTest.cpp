// R: the licence number. 110105199005150037 is invented and has a right check character.

#include "tests/support/TestMain.h"
#include "tests/unit/verification/Scene.h"

#include <QGuiApplication>

class NumberRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_data();
    void rule() { licencedesk::test::checkRow(); }
};

void NumberRulesTest::rule_data()
{
    licencedesk::test::addRows({
        {"every field was read", "R00", "", "passed"},
        {"an unread name is named", "R00", "name=", "warning", "Name"},
        {"an unsure class counts as unread", "R00", "car_class~0.3", "warning", "Class"},
        {"a long-term licence needs no start date", "R00", "valid_from=; valid_to=长期", "passed"},

        {"18 characters", "R01", "", "passed"},
        {"X as check character", "R01", "id_num=11010519491231002X", "passed"},
        {"a passport number asks for the passport", "R01", "id_num=E12345678", "warning",
         "passport"},
        {"a permit of a Hong Kong resident is named", "R01", "id_num=H12345678", "warning",
         "Hong Kong"},
        {"words are no number", "R01", "id_num=证号", "warning", "cannot be"},
        {"masked digits cannot be judged", "R01", "id_num=110105********0037", "not_checked"},
        {"the old form is another rule's case", "R01", "id_num=110105900515003", "not_checked"},
        {"an unread number is not checked", "R01", "id_num=", "not_checked", "was not read"},

        {"the check character fits", "R02", "", "passed"},
        {"one wrong digit", "R02", "id_num=110105199005150047", "failed"},
        {"a wrong check character", "R02", "id_num=110105199005150036", "failed",
         "check character"},
        {"a single look-alike explains it", "R02", "id_num=110106199005150037", "failed",
         "character 6 of the number: is it 5 instead of 6"},
        {"no check character in a passport number", "R02", "id_num=E12345678", "not_checked"},
        {"hidden digits", "R02", "id_num=110105********0037", "not_checked", "hidden"},
        {"below the confidence of the policy", "R02", "id_num=110105199005150036; id_num~0.49",
         "not_checked", "surely"},
        {"at the confidence of the policy", "R02", "id_num=110105199005150036; id_num~0.5",
         "failed"},

        {"a real date", "R03", "", "passed"},
        {"a thirteenth month", "R03", "id_num=110105199013050036", "failed", "19901305"},
        {"born in the future", "R03", "id_num=110105203001010036", "failed"},
        {"hidden digits", "R03", "id_num=110105********0037", "not_checked"},

        {"number and birth date agree", "R04", "", "passed"},
        {"another birth date", "R04", "birth_date=1990-05-16", "failed",
         "born on 1990-05-15, the licence says 1990-05-16"},
        {"an unread birth date", "R04", "birth_date=", "not_checked"},
        {"an unsure birth date", "R04", "birth_date=1990-05-16; birth_date~0.4", "not_checked"},

        {"odd is male", "R05", "", "passed"},
        {"odd is not female", "R05", "sex=女", "failed", "identity card"},
        {"even is female", "R05", "id_num=110105199005150045; sex=女", "passed"},
        {"an unread sex", "R05", "sex=", "not_checked"},

        {"11 is a province", "R06", "", "passed"},
        {"66 is none", "R06", "id_num=660101199005150039", "failed", "66"},
        {"81 is the number of Hong Kong residents", "R06", "id_num=810000199005150035", "passed"},
        {"a permanent resident's province follows the 9", "R06", "id_num=91100019900515003X",
         "passed"},
        {"a passport has no province", "R06", "id_num=E12345678", "not_checked"},

        {"a known county", "R07", "", "passed"},
        {"an abolished county is as good as a new one", "R07", "id_num=320123199005150039",
         "passed"},
        {"119999 is in no list", "R07", "id_num=119999199005150039", "warning", "119999"},
        {"an unknown province is R06's case", "R07", "id_num=660101199005150039", "not_checked"},

        {"a county of the time of birth", "R08", "", "passed"},
        {"a county abolished before birth", "R08",
         "id_num=320123200805150039; birth_date=2008-05-15", "note", "2002"},
        {"an unknown region", "R08", "id_num=119999199005150039", "not_checked"},

        {"address and number of one province", "R09", "", "passed"},
        {"moved to another province", "R09", "address=广东省东莞市样本路0号", "note"},
        {"an address without a province", "R09", "address=样本路0号", "not_checked"},
        {"no address on the page", "R09", "address=", "not_checked"},

        {"a citizen's number and 中国", "R10", "", "passed"},
        {"a citizen's number and another nationality", "R10", "nationality=美国", "warning",
         "美国"},
        {"中国/CHN is Chinese", "R10", "nationality=中国/CHN", "passed"},
        {"a permanent resident is no citizen", "R10", "id_num=91100019900515003X", "warning"},
        {"a permanent resident of another nationality", "R10",
         "id_num=91100019900515003X; nationality=加拿大", "passed"},
        {"an unread nationality", "R10", "nationality=", "not_checked"},

        {"18 digits", "R11", "", "passed"},
        {"15 digits", "R11", "id_num=110105900515003", "warning", "2013"},
        {"unread", "R11", "id_num=", "not_checked"},

        {"no mask", "R12", "", "passed"},
        {"asterisks", "R12", "id_num=110105********0037", "warning", "12123"},
        {"digits blanked with x, as in documentation", "R12", "id_num=110105xxxxxxxx0037",
         "not_checked"},
        {"unread", "R12", "id_num=", "not_checked"},
    });
}

LICENCEDESK_TEST_MAIN(NumberRulesTest)
#include "NumberRulesTest.moc"
