// The line that `licencedesk-cli read` prints for one image, and WeChat's answer for it.

#include "exporting/ReadResultJson.h"
#include "tests/support/TestMain.h"
#include "tests/unit/exporting/SampleRecords.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace licencedesk;

namespace {

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ReadResult unreadable()
{
    ReadResult result;
    result.file = QStringLiteral("broken.jpg");
    result.error = Error{ErrorKind::Damaged, QStringLiteral("The file is damaged."), {}};
    return result;
}

ReadResult withoutCard()
{
    ReadResult result;
    result.file = QStringLiteral("desk.jpg");
    return result;
}

} // namespace

class ReadResultJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyImageHasTheSameKeys();
    void statusSaysWhatHappened();
    void numbersAreRoundedAsAgreed();
    void aFieldIsTextConfidenceReviewAndBox();
    void qualityIsTheWorstOfAllPages();
    void findingsCarryRuleResultFieldsAndMessage();
    void twoPagesMergeTheirFieldsAndListTheirCards();
    void onePageHasNoListOfPages();
    void anUnreadablePictureSaysWhy();
    void wechatAnswersInBothSpellings();
    void wechatErrors();
};

void ReadResultJsonTest::everyImageHasTheSameKeys()
{
    const QStringList contract = {QStringLiteral("card"),       QStringLiteral("document"),
                                  QStringLiteral("elapsed_ms"), QStringLiteral("fields"),
                                  QStringLiteral("file"),       QStringLiteral("findings"),
                                  QStringLiteral("quality"),    QStringLiteral("status")};
    QCOMPARE(toJsonLine(test::readResult()).keys(), contract);
    QCOMPARE(toJsonLine(withoutCard()).keys(), contract);
    QStringList withError = toJsonLine(unreadable()).keys();
    withError.removeAll(QStringLiteral("error"));
    QCOMPARE(withError, contract);
}

void ReadResultJsonTest::statusSaysWhatHappened()
{
    QCOMPARE(statusKey(test::readResult()), QStringLiteral("ok"));
    QCOMPARE(statusKey(withoutCard()), QStringLiteral("no_card"));
    QCOMPARE(statusKey(unreadable()), QStringLiteral("unreadable"));
}

void ReadResultJsonTest::numbersAreRoundedAsAgreed()
{
    const QByteArray line = bytes(toJsonLine(test::readResult()));
    for (const char *part :
         {R"("px_per_mm":12.1)", R"("corners":[[10,20.1],[1074.9,23.1],[1076,748.1],[12,745.3]])",
          R"("find":20.1)", R"("read":40.4)", R"("verify":0})", R"("total":78.9)", R"("load":12.3)",
          R"("confidence":0.998)", R"("box_mm":[35.3,12,30,3.3])"}) {
        QVERIFY2(line.contains(part), line);
    }
}

void ReadResultJsonTest::aFieldIsTextConfidenceReviewAndBox()
{
    const QJsonObject fields = toJsonLine(test::readResult())[QLatin1String("fields")].toObject();
    QCOMPARE(fields.size(), 11);
    QCOMPARE(bytes(fields[QLatin1String("valid_to")].toObject()),
             QByteArray("{\"box_mm\":[35.3,12,30,3.3],\"confidence\":0.998,"
                        "\"needs_review\":false,\"text\":\"长期\"}"));
}

void ReadResultJsonTest::qualityIsTheWorstOfAllPages()
{
    QCOMPARE(bytes(toJsonLine(test::readResult(true))[QLatin1String("quality")].toObject()),
             QByteArray(R"({"glare":0.013,"sharpness":0.5,"warnings":["glare:id_num","blur"]})"));
    QCOMPARE(bytes(toJsonLine(withoutCard())[QLatin1String("quality")].toObject()),
             QByteArray(R"({"glare":0,"sharpness":0,"warnings":[]})"));
}

void ReadResultJsonTest::findingsCarryRuleResultFieldsAndMessage()
{
    const ReadResult result = test::readResult();
    const QJsonArray findings = toJsonLine(result)[QLatin1String("findings")].toArray();
    QCOMPARE(findings.size(), static_cast<qsizetype>(result.report.findings.size()));
    const QJsonObject first = findings.first().toObject();
    const Finding &worst = result.report.findings.front();
    QCOMPARE(first[QLatin1String("rule")].toString(), worst.rule);
    QCOMPARE(first[QLatin1String("result")].toString(), resultKey(worst.result));
    QCOMPARE(first[QLatin1String("message")].toString(), worst.message);
    QCOMPARE(first[QLatin1String("fields")].toArray().size(),
             static_cast<qsizetype>(worst.fields.size()));
}

void ReadResultJsonTest::twoPagesMergeTheirFieldsAndListTheirCards()
{
    const QJsonObject line = toJsonLine(test::readResult(true));
    QCOMPARE(line[QLatin1String("document")].toString(), QStringLiteral("cn-main-2012"));
    QCOMPARE(
        line[QLatin1String("fields")][QLatin1String("file_num")][QLatin1String("text")].toString(),
        QStringLiteral("010012345678"));
    const QJsonArray pages = line[QLatin1String("pages")].toArray();
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages[0].toObject()[QLatin1String("card")], line[QLatin1String("card")]);
    QCOMPARE(pages[1].toObject()[QLatin1String("document")].toString(),
             QStringLiteral("cn-duplicate"));
}

void ReadResultJsonTest::onePageHasNoListOfPages()
{
    QVERIFY(!toJsonLine(test::readResult()).contains(QLatin1String("pages")));
}

void ReadResultJsonTest::anUnreadablePictureSaysWhy()
{
    const QJsonObject line = toJsonLine(unreadable());
    QCOMPARE(line[QLatin1String("error")].toString(), QStringLiteral("The file is damaged."));
    QVERIFY(line[QLatin1String("document")].isNull());
    QVERIFY(line[QLatin1String("card")].isNull());
    QVERIFY(line[QLatin1String("fields")].toObject().isEmpty());
}

void ReadResultJsonTest::wechatAnswersInBothSpellings()
{
    const QJsonObject flat = toWechat(test::readResult(true), false);
    QCOMPARE(flat.keys(), (QStringList{"address", "birth_date", "car_class", "errcode", "errmsg",
                                       "id_num", "issue_date", "name", "nationality",
                                       "official_seal", "sex", "valid_from", "valid_to"}));
    QCOMPARE(flat[QLatin1String("errcode")].toInt(-1), 0);
    QCOMPARE(flat[QLatin1String("issue_date")].toString(), QStringLiteral("2002-06-20"));
    QCOMPARE(flat[QLatin1String("valid_to")].toString(), QStringLiteral("长期"));
    const QJsonObject cloud = toWechat(test::readResult(true), true);
    QCOMPARE(cloud.keys(), (QStringList{"address", "birthDate", "carClass", "errCode", "errMsg",
                                        "id_num", "issueDate", "name", "nationality",
                                        "officialSeal", "sex", "validFrom", "validTo"}));
    QCOMPARE(cloud[QLatin1String("birthDate")], flat[QLatin1String("birth_date")]);
}

void ReadResultJsonTest::wechatErrors()
{
    QCOMPARE(bytes(toWechat(withoutCard(), false)),
             QByteArray(R"({"errcode":101001,"errmsg":"certificate not found"})"));
    QCOMPARE(bytes(toWechat(unreadable(), false)),
             QByteArray(R"({"errcode":101002,"errmsg":"decode image failed"})"));
}

LICENCEDESK_TEST_MAIN(ReadResultJsonTest)
#include "ReadResultJsonTest.moc"
