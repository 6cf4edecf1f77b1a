// N, S, B: the name, the seal, the pages against each other.

#include "tests/support/TestMain.h"
#include "tests/unit/verification/Scene.h"

#include <QGuiApplication>

class DocumentRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_data();
    void rule() { licencedesk::test::checkRow(); }
};

void DocumentRulesTest::rule_data()
{
    licencedesk::test::addRows({
        {"a Chinese name", "N01", "", "passed"},
        {"a name with a dot", "N01", "name=阿依古丽·买买提", "passed"},
        {"a name with a character beyond the BMP", "N01", "name=王𠅤", "passed"},
        {"one character is no name", "N01", "name=张", "warning"},
        {"a label is no name", "N01", "name=性别", "warning", "word of the form"},
        {"digits in a name", "N01", "name=张3", "warning"},
        {"Latin with a citizen's number", "N01", "name=SMITH JOHN", "warning"},
        {"Latin with a passport number", "N01", "name=SMITH JOHN; id_num=E12345678", "passed"},
        {"unread", "N01", "name=", "not_checked"},

        {"the name of the booking", "N02", "booking=张样本", "passed"},
        {"blanks do not matter", "N02", "booking=张 样 本", "passed"},
        {"nor the kind of dot", "N02", "name=阿依古丽·买买提; booking=阿依古丽.买买提", "passed"},
        {"nor the case of Latin letters", "N02", "name=SMITH JOHN; booking=Smith John", "passed"},
        {"a rare character that the booking could not print", "N02", "name=王𠅤; booking=王?",
         "warning", "rare"},
        {"another name", "N02", "booking=李样本", "failed", "not that of the booking"},
        {"no booking", "N02", "", "absent"},
        {"unread", "N02", "name=; booking=张样本", "not_checked"},

        {"a traffic police office", "S01", "", "passed"},
        {"an office of a prefecture", "S01", "official_seal=山东省潍坊市公安局交通警察支队",
         "passed"},
        {"an autonomous prefecture", "S01",
         "official_seal=吉林省延边朝鲜族自治州公安局交通警察支队", "passed"},
        {"patrols", "S01", "official_seal=江苏省徐州市公安局交通巡逻警察支队", "passed"},
        {"another text, typed", "S01", "official_seal=样本专用章", "note"},
        {"another text, read with certainty", "S01", "official_seal=样本专用章; official_seal~0.99",
         "warning"},
        {"another text, read without certainty", "S01",
         "official_seal=样本专用章; official_seal~0.8", "note"},
        {"unread", "S01", "official_seal=", "not_checked"},

        {"seal and file number of one province", "S02", "duplicate.file_num=110012345678",
         "passed"},
        {"of two provinces", "S02", "duplicate.file_num=440312345678", "warning", "北京市"},
        {"no file number", "S02", "", "not_checked", "duplicate page"},

        {"seal and file number of one prefecture", "S03",
         "official_seal=山东省潍坊市公安局交通警察支队; duplicate.file_num=370712345678", "passed"},
        {"of two prefectures", "S03",
         "official_seal=山东省潍坊市公安局交通警察支队; duplicate.file_num=370112345678", "note",
         "济南市"},
        {"no file number", "S03", "", "not_checked"},

        {"a red seal", "S04", "seal=red", "passed"},
        {"no seal", "S04", "seal=none", "warning", "No seal"},
        {"a grey seal", "S04", "seal=grey", "warning", "copy"},
        {"no picture", "S04", "", "not_checked"},

        {"both pages of one person", "B01", "duplicate.here=yes", "passed"},
        {"another number on the duplicate page", "B01", "duplicate.id_num=110105199005150045",
         "failed", "Licence number"},
        {"another name on the duplicate page", "B01", "duplicate.name=李样本", "failed", "Name"},
        {"another name on the electronic licence", "B01", "electronic.name=李样本", "failed"},
        {"an unread name on the duplicate page", "B01", "duplicate.name=", "not_checked"},
        {"an unsure number on the duplicate page", "B01",
         "duplicate.id_num=110105199005150045; duplicate.id_num~0.2", "not_checked"},
        {"another name, but one to be looked at anyway", "B01",
         "duplicate.name=李样本; duplicate.name~0.8; duplicate.doubt=name", "warning", "Name"},
        {"one page alone", "B01", "", "absent"},

        {"12 digits of a known office", "B02", "duplicate.file_num=110012345678", "passed"},
        {"11 digits", "B02", "duplicate.file_num=11001234567", "warning", "12 digits"},
        {"an unknown office", "B02", "duplicate.file_num=999912345678", "warning", "9999"},
        {"no duplicate page", "B02", "", "not_checked"},

        {"the duplicate page is here", "B03", "duplicate.here=yes", "passed"},
        {"the duplicate page is missing", "B03", "", "note", "missing"},
        {"an electronic licence has none", "B03", "electronic.here=yes; no main", "absent"},

        {"the record names the end", "B04",
         "duplicate.record=请于2028年06月20日前九十日内申请换领新驾驶证。", "passed"},
        {"the record names another end", "B04",
         "duplicate.record=请于2027年06月20日前九十日内申请换领新驾驶证。", "warning",
         "2027-06-20"},
        {"the record names none", "B04", "duplicate.record=实习期至2013年06月19日。", "absent"},
        {"unread end", "B04",
         "valid_to=; duplicate.record=请于2028年06月20日前九十日内申请换领新驾驶证。",
         "not_checked"},

        {"a bar code with its check character", "B05", "barcode=*1131000000000*", "passed"},
        {"a bar code with another", "B05", "barcode=*1141000000000*", "note", "check character"},
        {"something else", "B05", "barcode=HELLO", "note"},
        {"no bar code", "B05", "", "absent"},
    });
}

LICENCEDESK_TEST_MAIN(DocumentRulesTest)
#include "DocumentRulesTest.moc"
