#include "imaging/CodeReader.h"

#define ZX_USE_UTF8 // text() as UTF-8, as later versions have it
#include <ZXing/ReadBarcode.h>

namespace licencedesk {

namespace {

ZXing::DecodeHints linearCodes()
{
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::Code39 | ZXing::BarcodeFormat::Code128);
    hints.setTryRotate(false); // the card has been straightened
    hints.setTryDownscale(false);
    hints.setMaxNumberOfSymbols(1);
    return hints;
}

} // namespace

QString readBarcode(const QImage &image)
{
    if (image.isNull()) {
        return {};
    }
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    const ZXing::Result result = ZXing::ReadBarcode(view, linearCodes());
    return result.isValid() ? QString::fromStdString(result.text()) : QString();
}

} // namespace licencedesk
