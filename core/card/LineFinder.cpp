#include "card/LineFinder.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <map>

namespace licencedesk {

namespace {

// Shares of the picture's longer side.
constexpr double ShortestSegment = 0.02;
constexpr double ShortestLine = 0.06;

// Two segments belong to one line when both ends of the shorter are this near to the longer.
constexpr double MergeDistance = 2.5;  // px
constexpr double MergeCosine = 0.9976; // 4 degrees

constexpr double DirectionStep = 30; // degrees
constexpr int MaximumPerDirection = 18;

struct Segment
{
    cv::Point2d from;
    cv::Point2d to;

    double length() const { return cv::norm(to - from); }
};

/// A soft edge, out of focus or in a shadow, is too flat to be seen unless looked at from afar.
cv::Mat fromAfar(const cv::Mat &channel)
{
    cv::Mat half;
    cv::resize(channel, half, {}, 0.5, 0.5, cv::INTER_AREA);
    return half;
}

/// \p enlargement: of the search image against \p channel.
std::vector<Segment> segmentsOf(const cv::Mat &channel, double shortest, double enlargement)
{
    std::vector<cv::Vec4f> raw;
    const auto detector = cv::createLineSegmentDetector(cv::LSD_REFINE_NONE);
    detector->detect(channel, raw);
    std::vector<Segment> segments;
    for (const cv::Vec4f &each : raw) {
        const Segment segment{cv::Point2d(each[0], each[1]) * enlargement,
                              cv::Point2d(each[2], each[3]) * enlargement};
        if (segment.length() >= shortest) {
            segments.push_back(segment);
        }
    }
    return segments;
}

/// Each channel near and from afar, at the same time: looking for segments is most of finding a
/// card. They come out in the same order however many threads there are.
std::vector<Segment> segmentsOf(const std::vector<cv::Mat> &channels, double shortest)
{
    std::vector<std::vector<Segment>> found(2 * channels.size());
    cv::parallel_for_(cv::Range(0, int(found.size())), [&](const cv::Range &range) {
        for (int index = range.start; index < range.end; ++index) {
            const cv::Mat &channel = channels[std::size_t(index / 2)];
            found[std::size_t(index)] = index % 2 == 0 ? segmentsOf(channel, shortest, 1)
                                                       : segmentsOf(fromAfar(channel), shortest, 2);
        }
    });
    std::vector<Segment> all;
    for (const std::vector<Segment> &each : found) {
        all.insert(all.end(), each.begin(), each.end());
    }
    return all;
}

FoundLine lineOf(const Segment &segment)
{
    FoundLine line;
    line.origin = segment.from;
    line.direction = (segment.to - segment.from) / segment.length();
    return line;
}

bool belongsTo(const Segment &segment, const FoundLine &line)
{
    const cv::Point2d direction = (segment.to - segment.from) / segment.length();
    return std::abs(direction.dot(line.direction)) > MergeCosine &&
           std::abs(line.across(segment.from)) < MergeDistance &&
           std::abs(line.across(segment.to)) < MergeDistance;
}

/// The line through all of \p segments, long ones counting more.
FoundLine fitted(const std::vector<Segment> &segments)
{
    cv::Point2d mean;
    double weights = 0;
    for (const Segment &each : segments) {
        mean += (each.from + each.to) * (each.length() / 2);
        weights += each.length();
    }
    mean /= weights;
    double xx = 0, xy = 0, yy = 0;
    for (const Segment &each : segments) {
        for (const cv::Point2d point : {each.from - mean, each.to - mean}) {
            xx += each.length() * point.x * point.x;
            xy += each.length() * point.x * point.y;
            yy += each.length() * point.y * point.y;
        }
    }
    const double angle = std::atan2(2 * xy, xx - yy) / 2;
    FoundLine line;
    line.origin = mean;
    line.direction = {std::cos(angle), std::sin(angle)};
    return line;
}

/// Fills in where the line is really seen; overlapping stretches become one.
void addStretches(FoundLine &line, const std::vector<Segment> &segments)
{
    std::vector<std::pair<double, double>> raw;
    for (const Segment &each : segments) {
        raw.push_back(std::minmax({line.along(each.from), line.along(each.to)}));
    }
    std::sort(raw.begin(), raw.end());
    for (const auto &each : raw) {
        if (!line.stretches.empty() && each.first <= line.stretches.back().second) {
            line.stretches.back().second = std::max(line.stretches.back().second, each.second);
        } else {
            line.stretches.push_back(each);
        }
    }
    for (const auto &[from, to] : line.stretches) {
        line.length += to - from;
    }
}

/// Step across one channel, the mean over a point every few pixels of the line.
double contrastOf(const FoundLine &line, const cv::Mat &channel)
{
    constexpr double Spacing = 4;
    constexpr double Beside = 2.5; // px from the line, on both sides
    const cv::Point2d normal(-line.direction.y, line.direction.x);
    const cv::Rect inside({}, channel.size());
    double sum = 0;
    int count = 0;
    for (const auto &[from, to] : line.stretches) {
        for (double along = from; along <= to; along += Spacing) {
            const cv::Point2d at = line.origin + along * line.direction;
            const cv::Point one(at + Beside * normal);
            const cv::Point other(at - Beside * normal);
            if (inside.contains(one) && inside.contains(other)) {
                sum += channel.at<uchar>(one) - channel.at<uchar>(other);
                ++count;
            }
        }
    }
    return count > 0 ? std::abs(sum) / count : 0;
}

double contrastOf(const FoundLine &line, const std::vector<cv::Mat> &channels)
{
    double best = 0;
    for (const cv::Mat &channel : channels) {
        best = std::max(best, contrastOf(line, channel));
    }
    return best;
}

double importance(const FoundLine &line)
{
    constexpr double FullContrast = 40; // grey levels; more makes no better edge
    return line.length * (0.25 + std::min(1.0, line.contrast / FullContrast));
}

int directionBin(const FoundLine &line)
{
    const double angle = std::atan2(line.direction.y, line.direction.x) * 180 / CV_PI;
    return static_cast<int>(std::floor((angle < 0 ? angle + 180 : angle) / DirectionStep));
}

std::vector<FoundLine> mostTelling(std::vector<FoundLine> lines, int maximum)
{
    std::sort(lines.begin(), lines.end(),
              [](const FoundLine &a, const FoundLine &b) { return importance(a) > importance(b); });
    std::map<int, int> ofDirection;
    std::vector<FoundLine> kept;
    for (FoundLine &line : lines) {
        if (std::ssize(kept) < maximum && ofDirection[directionBin(line)]++ < MaximumPerDirection) {
            kept.push_back(std::move(line));
        }
    }
    return kept;
}

} // namespace

double FoundLine::covered(double from, double to) const
{
    double sum = 0;
    for (const auto &[begin, end] : stretches) {
        sum += std::max(0.0, std::min(end, to) - std::max(begin, from));
    }
    return sum;
}

std::vector<FoundLine> findLines(const std::vector<cv::Mat> &channels, int maximum)
{
    const double longerSide = std::max(channels.front().cols, channels.front().rows);
    std::vector<Segment> segments = segmentsOf(channels, longerSide * ShortestSegment);
    std::sort(segments.begin(), segments.end(),
              [](const Segment &a, const Segment &b) { return a.length() > b.length(); });
    std::vector<bool> taken(segments.size(), false);
    std::vector<FoundLine> lines;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (taken[i]) {
            continue;
        }
        const FoundLine seed = lineOf(segments[i]);
        std::vector<Segment> members;
        for (std::size_t j = i; j < segments.size(); ++j) {
            if (!taken[j] && belongsTo(segments[j], seed)) {
                taken[j] = true;
                members.push_back(segments[j]);
            }
        }
        FoundLine line = fitted(members);
        addStretches(line, members);
        if (line.length >= longerSide * ShortestLine) {
            lines.push_back(std::move(line));
        }
    }
    for (FoundLine &line : lines) {
        line.contrast = contrastOf(line, channels);
    }
    return mostTelling(std::move(lines), maximum);
}

} // namespace licencedesk
