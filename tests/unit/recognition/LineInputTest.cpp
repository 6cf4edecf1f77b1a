#include "recognition/LineInput.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace licencedesk;

namespace {

/// Paper with one black box in it.
QImage boxOnPaper(QSize size, const QRect &box)
{
    QImage line(size, QImage::Format_Grayscale8);
    line.fill(255);
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            line.scanLine(y)[x] = 0;
        }
    }
    return line;
}

QRectF inkBox(const LineInput &input)
{
    QRectF box;
    for (std::size_t x = 0; x < input.ink.size(); ++x) {
        const InkColumn &column = input.ink[x];
        if (column.dark > 0) {
            const QRectF own(double(x), column.top, 1, column.bottom - column.top);
            box = box.isNull() ? own : box.united(own);
        }
    }
    return box;
}

} // namespace

class LineInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inkLandsInTheMiddleAndItsBoxFindsBack_data();
    void inkLandsInTheMiddleAndItsBoxFindsBack();
    void whatIsNoLineIsEmpty_data();
    void whatIsNoLineIsEmpty();
    void widthOfTheBlobIsAMultipleOfEight();
    void blobHasMeanZeroAndZerosBehindTheLine();
    void anyPixelFormatIsTaken();
};

void LineInputTest::inkLandsInTheMiddleAndItsBoxFindsBack_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QRect>("box");
    QTest::newRow("a hanzi of 26 pixels") << QSize(200, 44) << QRect(100, 9, 26, 26);
    QTest::newRow("a hyphen, lower than the net's rows") << QSize(60, 22) << QRect(20, 9, 12, 4);
    QTest::newRow("ink of twice the usual height") << QSize(300, 75) << QRect(40, 9, 50, 57);
    QTest::newRow("an odd width") << QSize(201, 43) << QRect(9, 9, 31, 25);
}

void LineInputTest::inkLandsInTheMiddleAndItsBoxFindsBack()
{
    QFETCH(QSize, size);
    QFETCH(QRect, box);
    const LineInput input = makeLineInput(boxOnPaper(size, box));
    QCOMPARE(input.picture.rows, LineInput::Height);
    QCOMPARE(int(input.ink.size()), input.picture.cols);
    const QRectF ink = inkBox(input);
    QVERIFY(std::abs(ink.center().y() - LineInput::Height / 2.0) <= 1);
    QVERIFY(ink.height() <= LineInput::Height - 1);
    const QRectF back = input.toLine(ink);
    const double pixel = 1.2 / std::min(input.scaleX, input.scaleY);
    QVERIFY(std::abs(back.left() - box.left()) <= pixel);
    QVERIFY(std::abs(back.top() - box.top()) <= pixel);
    QVERIFY(std::abs(back.width() - box.width()) <= 2 * pixel);
    QVERIFY(std::abs(back.height() - box.height()) <= 2 * pixel);
}

void LineInputTest::whatIsNoLineIsEmpty_data()
{
    QTest::addColumn<QImage>("line");
    QTest::newRow("no picture") << QImage();
    QTest::newRow("one pixel") << boxOnPaper({1, 1}, {});
    QTest::newRow("white paper") << boxOnPaper({200, 44}, {});
    QTest::newRow("black paper") << boxOnPaper({200, 44}, {0, 0, 200, 44});
    QTest::newRow("longer than any card") << boxOnPaper({4001, 44}, {10, 10, 26, 26});
    QTest::newRow("higher than any line") << boxOnPaper({44, 4001}, {10, 10, 26, 26});
}

void LineInputTest::whatIsNoLineIsEmpty()
{
    QFETCH(QImage, line);
    const LineInput input = makeLineInput(line);
    QVERIFY(input.picture.empty());
    QVERIFY(input.ink.empty());
}

void LineInputTest::widthOfTheBlobIsAMultipleOfEight()
{
    for (int width = 40; width < 60; ++width) {
        const LineInput input = makeLineInput(boxOnPaper({width, 44}, {9, 9, 20, 26}));
        const cv::Mat blob = toBlob(input);
        QCOMPARE(blob.size[2], LineInput::Height);
        QCOMPARE(blob.size[3] % 8, 0);
        QVERIFY(blob.size[3] >= input.picture.cols && blob.size[3] < input.picture.cols + 8);
    }
}

void LineInputTest::blobHasMeanZeroAndZerosBehindTheLine()
{
    const LineInput input = makeLineInput(boxOnPaper({50, 44}, {9, 9, 20, 26}));
    const cv::Mat blob = toBlob(input);
    const cv::Mat plane(LineInput::Height, blob.size[3], CV_32F,
                        const_cast<float *>(blob.ptr<float>()));
    QVERIFY(std::abs(cv::mean(plane.colRange(0, input.picture.cols))[0]) < 1e-4);
    QVERIFY(plane.cols > input.picture.cols);
    QCOMPARE(cv::countNonZero(plane.colRange(input.picture.cols, plane.cols)), 0);
}

void LineInputTest::anyPixelFormatIsTaken()
{
    const QImage grey = boxOnPaper({200, 44}, {100, 9, 26, 26});
    const LineInput expected = makeLineInput(grey);
    const LineInput other = makeLineInput(grey.convertToFormat(QImage::Format_RGB32));
    QVERIFY(expected.ink == other.ink);
}

LICENCEDESK_TEST_MAIN(LineInputTest)
#include "LineInputTest.moc"
