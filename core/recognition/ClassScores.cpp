#include "recognition/ClassScores.h"

#include <algorithm>

namespace licencedesk {

namespace {

/// Candidates that are kept of a column, and how likely each must be beside the best.
constexpr std::size_t MostCandidates = 8;
constexpr float LeastShare = 1e-3F;

/// Rows that are looked at together: they stay in the fastest cache.
constexpr int BlockRows = 64;

std::vector<float> highestOf(const cv::Mat &scores)
{
    const float *first = scores.ptr<float>(0);
    std::vector<float> highest(first, first + scores.cols);
    for (int row = 1; row < scores.rows; ++row) {
        const float *of = scores.ptr<float>(row);
        for (int column = 0; column < scores.cols; ++column) {
            highest[std::size_t(column)] = std::max(highest[std::size_t(column)], of[column]);
        }
    }
    return highest;
}

/// e^score of some rows, the highest of each column scaled to 1: what a column holds differs from
/// its probabilities by a factor.
void toShares(const cv::Mat &scores, const std::vector<float> &highest, cv::Mat &shares)
{
    shares.create(scores.size(), CV_32F);
    for (int row = 0; row < scores.rows; ++row) {
        const float *from = scores.ptr<float>(row);
        float *to = shares.ptr<float>(row);
        for (int column = 0; column < scores.cols; ++column) {
            to[column] = from[column] - highest[std::size_t(column)];
        }
    }
    cv::exp(shares, shares);
}

void addRow(const float *shares, std::vector<float> &sums)
{
    for (std::size_t column = 0; column < sums.size(); ++column) {
        sums[column] += shares[column];
    }
}

/// Row after row; in most of the eight thousand nothing stands out.
bool standsOut(const float *shares, std::size_t columns)
{
    float highest = 0;
    for (std::size_t column = 0; column < columns; ++column) {
        highest = std::max(highest, shares[column]);
    }
    return highest > LeastShare;
}

void addCandidates(const float *shares, const QString &character, NetColumns &columns)
{
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (shares[column] > LeastShare) {
            columns[column].characters.push_back({character, double(shares[column])});
        }
    }
}

void setBlanks(const float *shares, NetColumns &columns)
{
    for (std::size_t column = 0; column < columns.size(); ++column) {
        columns[column].blank = double(shares[column]);
    }
}

/// From shares to probabilities.
void normalise(NetColumn &column, double sum)
{
    column.blank /= sum;
    for (CharacterCandidate &each : column.characters) {
        each.confidence /= sum;
    }
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
    std::vector<float> sums(highest.size(), 0);
    NetColumns columns(highest.size());
    cv::Mat shares;
    for (int first = 0; first < scores.rows; first += BlockRows) {
        const int last = std::min(first + BlockRows, scores.rows);
        toShares(scores.rowRange(first, last), highest, shares);
        for (int row = first; row < last; ++row) {
            const float *of = shares.ptr<float>(row - first);
            addRow(of, sums);
            if (row > 0 && row <= alphabet.size() && standsOut(of, columns.size())) {
                addCandidates(of, alphabet[row - 1], columns);
            }
        }
        if (first == 0) {
            setBlanks(shares.ptr<float>(0), columns);
        }
    }
    for (std::size_t column = 0; column < columns.size(); ++column) {
        normalise(columns[column], double(sums[column]));
        keepBest(columns[column]);
    }
    return columns;
}

} // namespace licencedesk
