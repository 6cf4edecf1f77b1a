#include "recognition/TextRecogniser.h"

namespace licencedesk {

std::vector<LineReading> TextRecogniser::readLines(const std::vector<LineRequest> &requests,
                                                   const CancelToken &cancel)
{
    std::vector<LineReading> readings(requests.size());
    for (std::size_t index = 0; index < requests.size() && !cancel.isCancelled(); ++index) {
        readings[index] = readLine(requests[index].line, requests[index].kind, cancel);
    }
    return readings;
}

QString recogniserKey(RecogniserKind kind)
{
    switch (kind) {
    case RecogniserKind::Neural:
        return QStringLiteral("neural");
    case RecogniserKind::Tesseract:
        return QStringLiteral("tesseract");
    case RecogniserKind::Compared:
        return QStringLiteral("compared");
    }
    return {};
}

std::optional<RecogniserKind> recogniserFromKey(QStringView key)
{
    for (const RecogniserKind kind : AllRecognisers) {
        if (recogniserKey(kind) == key) {
            return kind;
        }
    }
    return std::nullopt;
}

Result<std::unique_ptr<TextRecogniser>> makeRecogniser(RecogniserKind kind)
{
    switch (kind) {
    case RecogniserKind::Tesseract:
        return makeTesseractRecogniser();
    case RecogniserKind::Compared:
        return makeComparedRecogniser();
    case RecogniserKind::Neural:
        break;
    }
    return makeNeuralRecogniser();
}

} // namespace licencedesk
