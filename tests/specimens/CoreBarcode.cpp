#include "tests/specimens/CoreBarcode.h"

#include <array>
#include <numeric>
#include <vector>

namespace licencedesk::specimens {

namespace {

/// Widths of bars and spaces in turn, beginning with a bar, in modules.
using Widths = std::vector<int>;

// ---- Code 39 (ISO/IEC 16388): nine elements a character, 1 marks a wide one ------------------

constexpr int WideModules = 3;

QByteArray code39Pattern(QChar character)
{
    static const QByteArray patterns[] = {"000110100", "100100001", "001100001", "101100000",
                                          "000110001", "100110000", "001110000", "000100101",
                                          "100100100", "001100100"};
    if (character.isDigit()) {
        return patterns[character.digitValue()];
    }
    return character == u'X' ? QByteArray("010010001") : QByteArray("010010100"); // X or *
}

Widths code39(const QString &number)
{
    Widths widths;
    for (const QChar character : QString(u'*' + number + u'*')) {
        if (!widths.empty()) {
            widths.push_back(1); // the gap between characters
        }
        for (const char element : code39Pattern(character)) {
            widths.push_back(element == '1' ? WideModules : 1);
        }
    }
    return widths;
}

// ---- Code 128 (ISO/IEC 15417), code set B -----------------------------------------------------

constexpr std::array Code128Widths = {
    212222, 222122, 222221, 121223, 121322, 131222, 122213, 122312, 132212, 221213, 221312, 231212,
    112232, 122132, 122231, 113222, 123122, 123221, 223211, 221132, 221231, 213212, 223112, 312131,
    311222, 321122, 321221, 312212, 322112, 322211, 212123, 212321, 232121, 111323, 131123, 131321,
    112313, 132113, 132311, 211313, 231113, 231311, 112133, 112331, 132131, 113123, 113321, 133121,
    313121, 211331, 231131, 213113, 213311, 213131, 311123, 311321, 331121, 312113, 312311, 332111,
    314111, 221411, 431111, 111224, 111422, 121124, 121421, 141122, 141221, 112214, 112412, 122114,
    122411, 142112, 142211, 241211, 221114, 413111, 241112, 134111, 111242, 121142, 121241, 114212,
    124112, 124211, 411212, 421112, 421211, 212141, 214121, 412121, 111143, 111341, 131141, 114113,
    114311, 411113, 411311, 113141, 114131, 311141, 411131, 211412, 211214, 211232, 2331112};

void appendSymbol(Widths &widths, int value)
{
    for (const char digit : QByteArray::number(Code128Widths[static_cast<size_t>(value)])) {
        widths.push_back(digit - '0');
    }
}

Widths code128(const QString &number)
{
    constexpr int StartB = 104;
    constexpr int Stop = 106;
    constexpr int FirstCharacter = 32; // value 0 of set B is the blank
    Widths widths;
    appendSymbol(widths, StartB);
    int sum = StartB;
    int weight = 1;
    for (const QChar character : number) {
        const int value = character.unicode() - FirstCharacter;
        sum += weight++ * value;
        appendSymbol(widths, value);
    }
    appendSymbol(widths, sum % 103);
    appendSymbol(widths, Stop);
    return widths;
}

} // namespace

QString coreNumber(const Licence &licence)
{
    constexpr std::array Weights = {9, 8, 0, 8, 7, 3, 2, 3, 5, 6, 7, 8, 9};
    QString number = licence.fileNumber.left(2) + u'0' + licence.fileNumber.right(10);
    int sum = 0;
    for (size_t i = 0; i < Weights.size(); ++i) {
        const int digit = number.at(static_cast<qsizetype>(i)).digitValue();
        sum += Weights[i] * (digit == 4 ? 8 : digit); // the formula's own oddity
    }
    number[2] = QLatin1Char("0123456789X"[sum % 11]);
    return number;
}

void drawCoreBarcode(QPainter &painter, CoreCode symbology, const QString &number,
                     const QRectF &boxMm)
{
    if (symbology == CoreCode::None) {
        return;
    }
    constexpr int QuietModules = 10;
    const Widths widths = symbology == CoreCode::Code39 ? code39(number) : code128(number);
    const int modules = std::accumulate(widths.begin(), widths.end(), 0);
    const double module = boxMm.width() / modules;
    const double quiet = std::min(QuietModules * module, 3.0);
    painter.fillRect(boxMm.adjusted(-quiet, -0.5, quiet, 0.5), Qt::white);
    double x = boxMm.left();
    for (size_t i = 0; i < widths.size(); ++i) {
        const double width = widths[i] * module;
        if (i % 2 == 0) {
            painter.fillRect(QRectF(x, boxMm.top(), width, boxMm.height()), Qt::black);
        }
        x += width;
    }
}

} // namespace licencedesk::specimens
