#include "recognition/FrameMerge.h"

#include "recognition/LineConsensus.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace licencedesk {

namespace {

/// Readings of what may be the same printed line.
struct Row
{
    double middle = 0; ///< mm
    std::vector<const LineReading *> lines;
};

double middleOf(const LineReading &line)
{
    double sum = 0;
    for (const CharacterReading &character : line.characters) {
        sum += character.box.center().y();
    }
    return sum / double(line.characters.size());
}

double worth(const FieldReading &frame)
{
    return std::accumulate(frame.lines.begin(), frame.lines.end(), 0.0,
                           [](double sum, const LineReading &line) { return sum + worth(line); });
}

/// Best first; the rest only makes the order of frames irrelevant.
std::vector<const FieldReading *> byWorth(const std::vector<FieldReading> &frames)
{
    std::vector<const FieldReading *> sorted;
    for (const FieldReading &frame : frames) {
        sorted.push_back(&frame);
    }
    std::sort(sorted.begin(), sorted.end(), [](const auto *a, const auto *b) {
        const double difference = worth(*a) - worth(*b);
        return difference != 0 ? difference > 0 : a->text() < b->text();
    });
    return sorted;
}

/// Not dirt, nor half of two rows at a time.
bool isWellRead(const LineReading &line)
{
    constexpr double WellRead = 0.9;
    return meanConfidence(line) >= WellRead;
}

Row *nearestRow(std::vector<Row> &rows, double middle)
{
    const auto nearest =
        std::min_element(rows.begin(), rows.end(), [&](const Row &a, const Row &b) {
            return std::abs(a.middle - middle) < std::abs(b.middle - middle);
        });
    return nearest == rows.end() ? nullptr : &*nearest;
}

/// The best frame decides where the rows are; of the others come lines of the same rows, and rows
/// beside them that were read well.
void addLine(std::vector<Row> &rows, const LineReading &line, bool isBest)
{
    constexpr double SameRowMm = 1.3;
    constexpr double OtherRowMm = 2.4; // rows of one field are printed at least 3 mm apart
    if (line.characters.empty()) {
        return;
    }
    const double middle = middleOf(line);
    Row *nearest = nearestRow(rows, middle);
    const double apart = nearest ? std::abs(nearest->middle - middle) : 2 * OtherRowMm;
    if (apart < SameRowMm) {
        nearest->lines.push_back(&line);
    } else if (isBest || (apart >= OtherRowMm && isWellRead(line))) {
        rows.push_back({middle, {&line}});
    }
}

std::vector<Row> rowsOf(const std::vector<const FieldReading *> &frames)
{
    std::vector<Row> rows;
    for (const FieldReading *frame : frames) {
        for (const LineReading &line : frame->lines) {
            addLine(rows, line, frame == frames.front());
        }
    }
    std::sort(rows.begin(), rows.end(),
              [](const Row &a, const Row &b) { return a.middle < b.middle; });
    return rows;
}

int readFrames(const std::vector<FieldReading> &frames)
{
    return int(std::count_if(frames.begin(), frames.end(), [](const FieldReading &frame) {
        return std::any_of(frame.lines.begin(), frame.lines.end(), &isWellRead);
    }));
}

int wellRead(const Row &row)
{
    return int(std::count_if(row.lines.begin(), row.lines.end(),
                             [](const LineReading *line) { return isWellRead(*line); }));
}

/// Dirt and glare look like a line in a frame or two.
bool isStray(const Row &row, int frames)
{
    return wellRead(row) == 0 && int(row.lines.size()) * 3 <= frames;
}

/// Most frames do not have it, and hardly one of those that do could read it well.
bool isDoubtful(const Row &row, int frames)
{
    return wellRead(row) < 2 && int(row.lines.size()) * 2 < frames;
}

LineReading mergedRow(const Row &row, int frames)
{
    std::vector<LineReading> lines;
    std::transform(row.lines.begin(), row.lines.end(), std::back_inserter(lines),
                   [](const LineReading *line) { return *line; });
    LineReading merged = consensus(std::move(lines));
    if (isDoubtful(row, frames)) {
        constexpr double Doubted = 0.6;
        for (CharacterReading &character : merged.characters) {
            for (CharacterCandidate &each : character.candidates) {
                each.confidence = std::min(each.confidence, Doubted);
            }
        }
    }
    return merged;
}

/// What the pictures say counts for the clearest of those that show what was read.
void measure(FieldReading &merged, const std::vector<FieldReading> &frames)
{
    const QString text = merged.text();
    const bool isAgreed = std::any_of(frames.begin(), frames.end(),
                                      [&text](const auto &each) { return each.text() == text; });
    merged.glare = 1;
    merged.legibility = 0;
    double least = 2;
    for (const FieldReading &frame : frames) {
        if (isAgreed && frame.text() != text) {
            continue;
        }
        merged.glare = std::min(merged.glare, frame.glare);
        merged.legibility = std::max(merged.legibility, frame.legibility);
        const double spoiled = frame.glare + 1 - frame.legibility;
        if (spoiled < least) {
            least = spoiled;
            merged.boxMm = frame.boxMm;
        }
    }
}

} // namespace

FieldReading mergedFrames(const std::vector<FieldReading> &frames)
{
    FieldReading merged = frames.front();
    if (frames.size() == 1) {
        return merged;
    }
    merged.lines.clear();
    const int read = readFrames(frames);
    const std::vector<Row> rows = rowsOf(byWorth(frames));
    for (const Row &row : rows) {
        if (rows.size() == 1 || !isStray(row, read)) {
            merged.lines.push_back(mergedRow(row, read));
        }
    }
    measure(merged, frames);
    return merged;
}

} // namespace licencedesk
