#include "recognition/ColumnDecoder.h"
#include "recognition/LineNet.h"
#include "recognition/TextRecogniser.h"
#include "support/Logging.h"

#include <algorithm>

namespace licencedesk {

namespace {

class NeuralRecogniser final : public TextRecogniser
{
public:
    explicit NeuralRecogniser(std::unique_ptr<LineNet> net) : m_net(std::move(net)) {}

    RecogniserKind kind() const override { return RecogniserKind::Neural; }
    LineReading readLine(const QImage &line, ZoneKind kind, const CancelToken &cancel) override
    {
        return readLines({{line, kind}}, cancel).front();
    }

    std::vector<LineReading> readLines(const std::vector<LineRequest> &requests,
                                       const CancelToken &cancel) override;

private:
    std::unique_ptr<LineNet> m_net;
};

LineReading decoded(const NetColumns &columns, const LineInput &input, ZoneKind kind)
{
    LineReading reading = decodeColumns(columns, input.ink, kind);
    for (CharacterReading &character : reading.characters) {
        character.box = input.toLine(character.box);
    }
    return reading;
}

std::vector<LineReading> NeuralRecogniser::readLines(const std::vector<LineRequest> &requests,
                                                     const CancelToken &cancel)
{
    std::vector<LineInput> inputs;
    inputs.reserve(requests.size());
    for (const LineRequest &request : requests) {
        inputs.push_back(makeLineInput(request.line));
    }
    std::vector<LineReading> readings(requests.size());
    const auto columns = m_net->read(inputs, cancel);
    if (!columns) {
        qCWarning(lcRecognition) << "the net failed:" << columns.error().detail;
        return readings;
    }
    for (std::size_t index = 0; index < requests.size(); ++index) {
        readings[index] = decoded((*columns)[index], inputs[index], requests[index].kind);
    }
    return readings;
}

} // namespace

Result<std::unique_ptr<TextRecogniser>> makeNeuralRecogniser()
{
    auto net = LineNet::load();
    if (!net) {
        return tl::unexpected(net.error());
    }
    return std::make_unique<NeuralRecogniser>(*std::move(net));
}

} // namespace licencedesk
