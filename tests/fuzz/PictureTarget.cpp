// Any bytes as a picture file: what is loaded is a picture within the limits, the rest is an error
// in words.

#include "imaging/LoadFrame.h"
#include "tests/fuzz/Demand.h"

using namespace licencedesk;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    startQuietly();
    // A few bytes may promise a hundred megapixels: allowed, but no work for a fuzzer.
    const LoadOptions options{.maxFileBytes = 1 << 20, .maxPixels = 1 << 20};
    const auto frame = decodeFrame(bytesOf(data, size), QStringLiteral("picture"), options);
    if (!frame) {
        demand(!frame.error().message.isEmpty());
        return 0;
    }
    const QImage &image = frame->image;
    demand(!image.isNull() && !image.hasAlphaChannel());
    demand(qint64(image.width()) * image.height() <= options.maxPixels);
    demand(!frame->capturedAt.isValid() || frame->capturedAt.timeSpec() == Qt::UTC);
    return 0;
}
