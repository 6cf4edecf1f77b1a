#include "recognition/ClassScores.h"

#include <algorithm>
#include <cmath>

namespace licencedesk {

namespace {

/// Candidates that are kept of a column, and how far below the best one may score: e^-7 is 1 in
/// 1,100.
constexpr std::size_t MostCandidates = 8;
constexpr float Depth = 7;

constexpr int RowsAtATime = 64;

std::vector<float> highestOf(const cv::Mat &scores)
{
    std::vector<float> highest(std::size_t(scores.cols), -1e30F);
    for (int row = 0; row < scores.rows; ++row) {
        const float *of = scores.ptr<float>(row);
        for (int column = 0; column < scores.cols; ++column) {
            highest[std::size_t(column)] = std::max(highest[std::size_t(column)], of[column]);
        }
    }
    return highest;
}

/// Sum over all classes of e^(score - highest).
std::vector<double> sumsOf(const cv::Mat &scores, const std::vector<float> &highest)
{
    std::vector<double> sums(highest.size(), 0.0);
    cv::Mat shares; // of a few rows at a time: that stays in the cache
    for (int first = 0; first < scores.rows; first += RowsAtATime) {
        const int count = std::min(RowsAtATime, scores.rows - first);
        scores.rowRange(first, first + count).copyTo(shares);
        for (int row = 0; row < count; ++row) {
            float *of = shares.ptr<float>(row);
            for (std::size_t column = 0; column < highest.size(); ++column) {
                of[column] -= highest[column];
            }
        }
        cv::exp(shares, shares);
        for (int row = 0; row < count; ++row) {
            const float *of = shares.ptr<float>(row);
            for (std::size_t column = 0; column < sums.size(); ++column) {
                sums[column] += double(of[column]);
            }
        }
    }
    return sums;
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
    const std::vector<float> highest = highestOf(scores);
    const std::vector<double> sums = sumsOf(scores, highest);
    NetColumns columns(std::size_t(scores.cols));
    const int rows = std::min(scores.rows, int(alphabet.size()) + 1);
    for (int row = 0; row < rows; ++row) {
        const float *of = scores.ptr<float>(row);
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const float below = highest[column] - of[column];
            if (row > 0 && below > Depth) {
                continue;
            }
            const double share = std::exp(-double(below)) / sums[column];
            if (row == 0) {
                columns[column].blank = share;
            } else {
                columns[column].characters.push_back({alphabet[row - 1], share});
            }
        }
    }
    std::for_each(columns.begin(), columns.end(), &keepBest);
    return columns;
}

} // namespace licencedesk
