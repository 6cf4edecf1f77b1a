#include "recognition/FrameMerge.h"

#include "recognition/LineConsensus.h"

#include <algorithm>
#include <cmath>

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

double meanConfidence(const LineReading &line)
{
    double sum = 0;
    for (const CharacterReading &character : line.characters) {
        sum += character.candidates.front().confidence;
    }
    return sum / double(line.characters.size());
}

Row &rowAt(std::vector<Row> &rows, double middle)
{
    constexpr double SameRowMm = 1.6; // lines of one field are printed at least 3 mm apart
    for (Row &row : rows) {
        if (std::abs(row.middle - middle) < SameRowMm) {
            return row;
        }
    }
    rows.push_back({middle, {}});
    return rows.back();
}

std::vector<Row> rowsOf(const std::vector<FieldReading> &frames)
{
    std::vector<Row> rows;
    for (const FieldReading &frame : frames) {
        for (const LineReading &line : frame.lines) {
            if (!line.characters.empty()) {
                rowAt(rows, middleOf(line)).lines.push_back(&line);
            }
        }
    }
    std::sort(rows.begin(), rows.end(),
              [](const Row &a, const Row &b) { return a.middle < b.middle; });
    return rows;
}

int readFrames(const std::vector<FieldReading> &frames)
{
    return int(std::count_if(frames.begin(), frames.end(), [](const FieldReading &frame) {
        return std::any_of(frame.lines.begin(), frame.lines.end(),
                           [](const LineReading &line) { return !line.characters.empty(); });
    }));
}

int wellRead(const Row &row)
{
    constexpr double WellRead = 0.9;
    return int(std::count_if(row.lines.begin(), row.lines.end(), [](const LineReading *line) {
        return meanConfidence(*line) >= WellRead;
    }));
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
    for (const Row &row : rowsOf(frames)) {
        if (!isStray(row, read)) {
            merged.lines.push_back(mergedRow(row, read));
        }
    }
    measure(merged, frames);
    return merged;
}

} // namespace licencedesk
