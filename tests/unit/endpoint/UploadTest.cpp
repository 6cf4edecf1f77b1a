#include "endpoint/Upload.h"
#include "endpoint/ReadPicture.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;

namespace {

void add(UploadCollector &collector, const char *name, const char *fileName,
         const QByteArray &bytes)
{
    collector.beginPart(name, fileName);
    collector.append(bytes.constData(), static_cast<size_t>(bytes.size()));
}

} // namespace

class UploadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstFileIsThePicture_data();
    void theFirstFileIsThePicture();
    void aPlainFieldIsNoPicture();
    void anEmptyFileIsAnEmptyPicture();
    void aPictureOfTwoMegabytesIsTooLarge();
    void aBodyThatWasCutOffIsNoPicture();
};

void UploadTest::theFirstFileIsThePicture_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("fileName");
    QTest::newRow("as documented") << QByteArray("img") << QByteArray("a.jpg");
    QTest::newRow("as WxJava sends it") << QByteArray("file") << QByteArray("a.jpg");
    QTest::newRow("any name") << QByteArray("驾驶证") << QByteArray("a.jpg");
    QTest::newRow("no name") << QByteArray() << QByteArray("a.jpg");
    QTest::newRow("no file name") << QByteArray("img") << QByteArray();
}

void UploadTest::theFirstFileIsThePicture()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, fileName);
    UploadCollector collector;
    add(collector, "type", "", "photo");
    add(collector, name.constData(), fileName.constData(), "picture");
    collector.append("'s end", 6);
    add(collector, "other", "b.jpg", "another file");
    const Upload upload = collector.take(true);
    QCOMPARE(upload.state, Upload::State::Complete);
    QCOMPARE(upload.bytes, QByteArray("picture's end"));
}

void UploadTest::aPlainFieldIsNoPicture()
{
    UploadCollector collector;
    add(collector, "img_url", "", "https://img.example/a.jpg");
    QCOMPARE(collector.take(true).state, Upload::State::Missing);
}

void UploadTest::anEmptyFileIsAnEmptyPicture()
{
    UploadCollector collector;
    collector.beginPart("img", "a.jpg");
    const Upload upload = collector.take(true);
    QCOMPARE(upload.state, Upload::State::Complete);
    QVERIFY(upload.bytes.isEmpty());
}

void UploadTest::aPictureOfTwoMegabytesIsTooLarge()
{
    UploadCollector collector;
    add(collector, "img", "a.jpg", QByteArray(LargestPicture - 1, 'x'));
    UploadCollector fuller = collector;
    QCOMPARE(collector.take(true).bytes.size(), LargestPicture - 1);
    fuller.append("x", 1);
    fuller.append("x", 1);
    add(fuller, "img", "b.jpg", "small");
    const Upload upload = fuller.take(false);
    QCOMPARE(upload.state, Upload::State::TooLarge);
    QVERIFY(upload.bytes.isEmpty());
}

void UploadTest::aBodyThatWasCutOffIsNoPicture()
{
    UploadCollector collector;
    add(collector, "img", "a.jpg", "half a pic");
    QCOMPARE(collector.take(false).state, Upload::State::Missing);
}

LICENCEDESK_TEST_MAIN(UploadTest)
#include "UploadTest.moc"
