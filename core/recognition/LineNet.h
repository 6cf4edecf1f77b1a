#pragma once
// The trained net (resources/models), run by OpenCV. Enters: lines of print. Leaves: for each of
// their columns, which character's middle it may be. Belongs to one thread.

#include "recognition/LineInput.h"
#include "recognition/NetColumn.h"
#include "support/CancelToken.h"
#include "support/Result.h"

#include <QStringList>

#include <opencv2/dnn.hpp>

#include <array>
#include <memory>

namespace licencedesk {

class LineNet
{
public:
    /// Errors: Unavailable (the weights are missing or are none that OpenCV takes).
    static Result<std::unique_ptr<LineNet>> load();

    /// As many rows of columns as lines; that of a line without a picture, or not reached before
    /// \p cancel, is empty. What comes out for a line does not depend on the others.
    /// Errors: Internal.
    Result<std::vector<NetColumns>> read(const std::vector<LineInput> &lines,
                                         const CancelToken &cancel);

private:
    /// A net remembers what it was last given, so lines in flight at the same time need two.
    struct Nets
    {
        cv::dnn::Net features;   ///< line -> a row of features and how surely it is blank
        cv::dnn::Net characters; ///< features of one column -> every character of the alphabet
    };
    static constexpr std::size_t LinesInFlight = 2;

    LineNet() = default;
    NetColumns readLine(Nets &nets, const LineInput &line) const;
    void readLines(const std::vector<LineInput> &lines, const CancelToken &cancel,
                   std::vector<NetColumns> &columns);

    std::array<Nets, LinesInFlight> m_nets;
    QStringList m_alphabet; ///< character i is class i + 1; class 0 is the blank
};

} // namespace licencedesk
