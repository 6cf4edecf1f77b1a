#include "imaging/CodeWriter.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>

#include <exception>

namespace licencedesk {

namespace {

constexpr int QuietZone = 4;       // modules, ISO/IEC 18004
constexpr int ErrorCorrection = 4; // of 0 … 8: a quarter of the code may be unreadable

QImage toImage(const ZXing::BitMatrix &matrix)
{
    QImage image(matrix.width(), matrix.height(), QImage::Format_Grayscale8);
    for (int y = 0; y < matrix.height(); ++y) {
        uchar *line = image.scanLine(y);
        for (int x = 0; x < matrix.width(); ++x) {
            line[x] = matrix.get(x, y) ? 0 : 255;
        }
    }
    return image;
}

} // namespace

QImage drawQrCode(const QString &text)
{
    try {
        return toImage(ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                           .setEncoding(ZXing::CharacterSet::UTF8)
                           .setEccLevel(ErrorCorrection)
                           .setMargin(QuietZone)
                           .encode(text.toStdWString(), 0, 0));
    } catch (const std::exception &) {
        return {}; // thrown for an empty text and for one that is too long
    }
}

} // namespace licencedesk
