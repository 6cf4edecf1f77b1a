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
    return kind == RecogniserKind::Neural ? makeNeuralRecogniser() : makeTesseractRecogniser();
}

} // namespace licencedesk
