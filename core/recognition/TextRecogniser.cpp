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

} // namespace licencedesk
