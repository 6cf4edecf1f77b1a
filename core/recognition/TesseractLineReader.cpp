#include "recognition/TesseractLineReader.h"

#include "recognition/Alphabet.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

namespace licencedesk {

namespace {

/// A lone character gives the line finder nothing to measure; a few of it make a line.
constexpr int CopiesOfOneCharacter = 4;
/// A line narrower than this many of its heights (margins included) holds one character.
constexpr double OneCharacterAspect = 1.3;

/// Blank between the words of a row, of the line's height (margins included): 1.5 of 4.7 mm.
constexpr double WordGap = 0.35;
/// A date is at least this many line heights wide, 至 and 长期 are not.
constexpr double NarrowestDateAspect = 2.2;

bool isMadeOfDigits(ZoneKind kind)
{
    return kind == ZoneKind::Number || kind == ZoneKind::FileNumber || kind == ZoneKind::Classes ||
           kind == ZoneKind::Date;
}

QImage repeated(const QImage &line, int copies)
{
    QImage row(line.width() * copies, line.height(), QImage::Format_Grayscale8);
    QPainter painter(&row);
    for (int copy = 0; copy < copies; ++copy) {
        painter.drawImage(copy * line.width(), 0, line);
    }
    return row;
}

bool hasInk(const QImage &line, int column)
{
    constexpr int Ink = 140; // of 255; the line's contrast is stretched
    for (int y = 0; y < line.height(); ++y) {
        if (line.constScanLine(y)[column] < Ink) {
            return true;
        }
    }
    return false;
}

/// The parts of a line between gaps wider than any between the digits of one date.
std::vector<QRect> splitAtWideGaps(const QImage &line)
{
    const int gap = int(std::lround(WordGap * line.height()));
    std::vector<QRect> parts;
    int lastInk = -2 * gap;
    for (int x = 0; x < line.width(); ++x) {
        if (!hasInk(line, x)) {
            continue;
        }
        if (x - lastInk > gap) {
            parts.emplace_back(x, 0, 1, line.height());
        }
        parts.back().setRight(x);
        lastInk = x;
    }
    const int margin = gap / 2;
    for (QRect &part : parts) {
        part = part.adjusted(-margin, 0, margin, 0) & line.rect();
    }
    return parts;
}

void append(LineReading &line, LineReading part, QPointF offset)
{
    for (CharacterReading &character : part.characters) {
        character.box.translate(offset);
        line.characters.push_back(std::move(character));
    }
}

/// What the copies agree on; confidence is the mean over them, so dissent costs.
CharacterReading vote(const std::vector<CharacterReading> &copies, const QRectF &box)
{
    std::map<QString, double> sums;
    for (const CharacterReading &copy : copies) {
        for (const CharacterCandidate &candidate : copy.candidates) {
            if (candidate.text.isEmpty()) {
                continue; // there is ink, so there is a character
            }
            sums[candidate.text] += candidate.confidence;
        }
    }
    const double count = std::max<double>(double(copies.size()), CopiesOfOneCharacter);
    CharacterReading winner{{}, box};
    for (const auto &[text, sum] : sums) {
        winner.candidates.push_back({text, sum / count});
    }
    std::stable_sort(winner.candidates.begin(), winner.candidates.end(),
                     [](const CharacterCandidate &a, const CharacterCandidate &b) {
                         return a.confidence > b.confidence;
                     });
    return winner;
}

/// Four digits and more, nothing that the alphabet had to refuse: what a date must look like.
bool looksLikeDigits(const LineReading &reading, ZoneKind kind)
{
    const QString alphabet = alphabetOf(kind);
    const QString text = reading.text();
    return std::all_of(text.begin(), text.end(),
                       [&](QChar character) { return alphabet.contains(character); });
}

/// Short lines are sometimes thrown away whole by the search for the line.
LineReading readAnyhow(TesseractEngine &engine, const QImage &line)
{
    LineReading reading = engine.read(line, LineMode::Line);
    return reading.characters.empty() ? engine.read(line, LineMode::Raw) : reading;
}

} // namespace

std::unique_ptr<TesseractLineReader> TesseractLineReader::make()
{
    auto reader = std::make_unique<TesseractLineReader>();
    reader->m_english = TesseractEngine::make(EngineLanguage::English);
    reader->m_chinese = TesseractEngine::make(EngineLanguage::SimplifiedChinese);
    return reader->m_english && reader->m_chinese ? std::move(reader) : nullptr;
}

LineReading TesseractLineReader::read(const LineRequest &request)
{
    if (request.kind == ZoneKind::DateRange) {
        return readPeriod(request);
    }
    return isMadeOfDigits(request.kind) ? readDigits(request) : readChinese(request);
}

/// English reads dates twice as fast and with half the errors, but knows no 至 and no 长期: the row
/// is taken apart at its blanks. A row that does not fall into three parts is read as it is.
LineReading TesseractLineReader::readPeriod(const LineRequest &request)
{
    const std::vector<QRect> parts = splitAtWideGaps(request.line);
    const auto isDate = [&](const QRect &part) {
        return part.width() > NarrowestDateAspect * request.line.height();
    };
    if (parts.size() != 3 || !isDate(parts[0]) || isDate(parts[1])) {
        return readChinese(request);
    }
    LineReading whole;
    for (const QRect &part : parts) {
        LineRequest piece{request.line.copy(part), ZoneKind::DateRange};
        LineReading reading;
        if (isDate(part)) {
            reading = restrictedTo(readAnyhow(*m_english, piece.line), ZoneKind::Date);
        } else if (&part == &parts[1]) {
            reading = restrictedTo(readOneCharacter(piece.line), ZoneKind::DateRange);
        } else {
            reading = readChinese(piece);
        }
        append(whole, std::move(reading), part.topLeft());
    }
    return whole;
}

LineReading TesseractLineReader::readDigits(const LineRequest &request)
{
    LineReading english = restrictedTo(readAnyhow(*m_english, request.line), request.kind);
    // 2021年08月06日 on the electronic licence: only Chinese knows 年.
    const bool maybeChinese =
        request.kind == ZoneKind::Date && !looksLikeDigits(english, request.kind);
    if (!maybeChinese && !english.characters.empty()) {
        return english;
    }
    LineReading chinese = readChinese(request);
    return chinese.characters.empty() ? english : chinese;
}

LineReading TesseractLineReader::readChinese(const LineRequest &request)
{
    if (request.kind == ZoneKind::ClosedList &&
        request.line.width() < OneCharacterAspect * request.line.height()) {
        return readOneCharacter(request.line);
    }
    return restrictedTo(readAnyhow(*m_chinese, request.line), request.kind);
}

LineReading TesseractLineReader::readOneCharacter(const QImage &line)
{
    const LineReading row = readAnyhow(*m_chinese, repeated(line, CopiesOfOneCharacter));
    if (row.characters.empty()) {
        return {};
    }
    return {{vote(row.characters, QRectF(line.rect()))}};
}

} // namespace licencedesk
