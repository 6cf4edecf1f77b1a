#include "endpoint/ReadPicture.h"

#include "imaging/LoadFrame.h"
#include "support/StageTimer.h"

namespace licencedesk {

namespace {

// A phone's largest photo that still fits into 2 MB. Decoded it takes 160 MB, of which there is one
// per worker; a picture made to be small and unfold to more is refused by its header.
constexpr qint64 MostPixels = 40'000'000;

LoadOptions loadOptions()
{
    LoadOptions options;
    options.maxFileBytes = LargestPicture;
    options.maxPixels = MostPixels;
    return options;
}

/// No phone and no camera sends it, and its decoder writes what it finds to standard error.
bool isTiff(const QByteArray &picture)
{
    return picture.startsWith("II*") || picture.startsWith(QByteArrayView("MM\0*", 4)) ||
           picture.startsWith("II+") || picture.startsWith(QByteArrayView("MM\0+", 4));
}

void judge(ReadResult &result, QDate today)
{
    for (const PageReading &page : result.pages) {
        result.times += page.times;
    }
    const StageTimer timer(result.times.verify);
    if (!result.pages.empty()) {
        RentalContext rental;
        rental.today = today;
        rental.policy = defaultPolicy();
        result.report = verify(toVerifiedPages(result.pages), rental);
    }
}

ReadResult readPicture(LicenceReader &reader, const QByteArray &picture, QDate today,
                       const CancelToken &cancel)
{
    ReadResult result;
    if (isTiff(picture)) {
        result.error = Error{ErrorKind::Unsupported, {}, QStringLiteral("tiff")};
        return result;
    }
    const Result<Frame> frame =
        timed(result.times.load, [&] { return decodeFrame(picture, {}, loadOptions()); });
    if (!frame) {
        result.error = frame.error();
        return result;
    }
    auto pages = reader.read(*frame, {}, cancel);
    if (!pages) {
        result.error = pages.error();
        return result;
    }
    result.pages = *std::move(pages);
    judge(result, today);
    return result;
}

/// Whatever a library throws at one picture, the next one is read.
ReadResult readSafely(LicenceReader &reader, const QByteArray &picture, QDate today,
                      const CancelToken &cancel)
{
    try {
        return readPicture(reader, picture, today, cancel);
    } catch (const std::exception &) {
        ReadResult result;
        result.error = Error{ErrorKind::Internal, {}, QStringLiteral("exception while reading")};
        return result;
    }
}

} // namespace

MakePictureReader licenceReaders(const Clock &clock, RecogniserKind kind)
{
    return [&clock, kind]() -> Result<PictureReader> {
        auto recogniser = makeRecogniser(kind);
        if (!recogniser) {
            return tl::unexpected<Error>(recogniser.error());
        }
        const auto reader = std::make_shared<LicenceReader>(*std::move(recogniser));
        return [reader, &clock](const QByteArray &picture, const CancelToken &cancel) {
            return readSafely(*reader, picture, clock.today(), cancel);
        };
    };
}

} // namespace licencedesk
