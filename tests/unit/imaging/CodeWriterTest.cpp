// What is drawn as a QR code is read again by somebody else's reader.
#include "imaging/CodeWriter.h"
#include "tests/support/TestMain.h"

#include <ZXing/ReadBarcode.h>

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;

namespace {

QString readAgain(const QImage &drawn)
{
    const QImage large = drawn.scaled(drawn.size() * 4);
    const ZXing::ImageView view(large.constBits(), large.width(), large.height(),
                                ZXing::ImageFormat::Lum, static_cast<int>(large.bytesPerLine()));
    const ZXing::Result result =
        ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
    return QString::fromStdWString(result.text());
}

} // namespace

class CodeWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_what_it_was_given_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a second factor")
            << QStringLiteral("otpauth://totp/LicenceDesk%3Ali?secret=JBSWY3DPEHPK3PXPJBSWY3DP"
                              "EHPK3PXP&issuer=LicenceDesk&algorithm=SHA1&digits=6&period=30");
        QTest::newRow("Chinese") << QString::fromUtf8("驾驶证样本");
    }

    void says_what_it_was_given()
    {
        QFETCH(QString, text);
        QCOMPARE(readAgain(drawQrCode(text)), text);
    }

    void has_a_quiet_zone_on_every_side()
    {
        const QImage drawn = drawQrCode(QStringLiteral("A"));
        for (int i = 0; i < drawn.width(); ++i) {
            for (const QPoint at : {QPoint(i, 3), QPoint(3, i), QPoint(i, drawn.height() - 4),
                                    QPoint(drawn.width() - 4, i)}) {
                QCOMPARE(qGray(drawn.pixel(at)), 255);
            }
        }
    }

    void what_no_code_holds_is_not_drawn()
    {
        QVERIFY(drawQrCode(QString(5000, u'x')).isNull());
        QVERIFY(drawQrCode({}).isNull());
    }
};

LICENCEDESK_TEST_MAIN(CodeWriterTest)
#include "CodeWriterTest.moc"
