#include "recognition/ClassScores.h"

#include <algorithm>

namespace licencedesk {

namespace {

/// Candidates that are kept of a column, and how likely each must be beside the best.
constexpr std::size_t MostCandidates = 8;
constexpr double LeastShare = 1e-3;

/// e^score of every class, all scaled alike: what a column holds differs from its probabilities by
/// a factor.
cv::Mat sharesOf(const cv::Mat &scores)
{
    double highest = 0;
    cv::minMaxLoc(scores, nullptr, &highest);
    cv::Mat shares;
    scores.convertTo(shares, CV_32F, 1, -highest);
    cv::exp(shares, shares);
    return shares;
}

std::vector<float> reduced(const cv::Mat &shares, cv::ReduceTypes how)
{
    cv::Mat row;
    cv::reduce(shares, row, 0, how);
    return {row.ptr<float>(), row.ptr<float>() + row.cols};
}

void keepBest(NetColumn &column)
{
    std::vector<CharacterCandidate> &all = column.characters;
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &a, const auto &b) { return a.confidence > b.confidence; });
    all.resize(std::min(all.size(), MostCandidates));
}

} // namespace

NetColumns toColumns(const cv::Mat &scores, const QStringList &alphabet)
{
    const cv::Mat shares = sharesOf(scores);
    const std::vector<float> sums = reduced(shares, cv::REDUCE_SUM);
    std::vector<float> least = reduced(shares, cv::REDUCE_MAX);
    for (float &each : least) {
        each *= float(LeastShare);
    }
    NetColumns columns(std::size_t(shares.cols));
    for (std::size_t column = 0; column < columns.size(); ++column) {
        columns[column].blank = double(shares.ptr<float>(0)[column] / sums[column]);
    }
    const int rows = std::min(shares.rows, int(alphabet.size()) + 1);
    for (int row = 1; row < rows; ++row) {
        const float *of = shares.ptr<float>(row);
        for (std::size_t column = 0; column < columns.size(); ++column) {
            if (of[column] > least[column]) {
                const double probability = double(of[column] / sums[column]);
                columns[column].characters.push_back({alphabet[row - 1], probability});
            }
        }
    }
    std::for_each(columns.begin(), columns.end(), &keepBest);
    return columns;
}

} // namespace licencedesk
