#include "recognition/TesseractLineReader.h"

#include "recognition/Alphabet.h"
#include "recognition/Merge.h"

#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>

namespace licencedesk {

namespace {

/// Below this the second look is worth its time; and how much larger it is.
constexpr double SureEnough = 0.7;
constexpr double SecondLook = 1.35;

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

bool isWrittenDate(const LineReading &reading)
{
    static const QRegularExpression date(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
    return date.match(reading.text()).hasMatch();
}

bool isMostlyLatin(const LineReading &reading)
{
    const QString text = reading.text();
    const auto letters = std::count_if(text.begin(), text.end(), [](QChar character) {
        return character.isLetter() && character.unicode() < 0x250;
    });
    return 2 * letters > text.size();
}

/// Short lines are sometimes thrown away whole by the search for the line.
LineReading readAnyhow(TesseractEngine &engine, const QImage &line)
{
    LineReading reading = engine.read(line, LineMode::Line);
    return reading.characters.empty() ? engine.read(line, LineMode::Raw) : reading;
}

/// A line that leaves doubt is looked at once more, a little larger: a second opinion.
LineReading readCarefully(TesseractEngine &engine, const QImage &line, ZoneKind kind)
{
    LineReading reading = restrictedTo(readAnyhow(engine, line), kind);
    // The seal is many short lines of weak print, and only evidence: not worth the time.
    const bool isEvidence = kind == ZoneKind::Seal;
    if (reading.characters.empty() || isEvidence || reading.confidence() >= SureEnough) {
        return reading;
    }
    const QImage larger =
        line.scaled(line.size() * SecondLook, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    LineReading second = restrictedTo(readAnyhow(engine, larger), kind);
    for (CharacterReading &character : second.characters) {
        character.box = {character.box.topLeft() / SecondLook, character.box.size() / SecondLook};
    }
    return merged(std::move(reading), std::move(second));
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
            reading = readCarefully(*m_english, piece.line, ZoneKind::Date);
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
    LineReading english = readCarefully(*m_english, request.line, request.kind);
    const bool isComplete =
        request.kind == ZoneKind::Date ? isWrittenDate(english) : !english.characters.empty();
    if (isComplete) {
        return english;
    }
    // 2021年08月06日 on the electronic licence: only Chinese knows 年.
    LineReading chinese = readChinese(request);
    const bool isChineseDate = chinese.text().contains(QChar(u'年'));
    return isChineseDate || english.characters.empty() ? chinese : english;
}

LineReading TesseractLineReader::readChinese(const LineRequest &request)
{
    if (request.kind == ZoneKind::ClosedList &&
        request.line.width() < OneCharacterAspect * request.line.height()) {
        return restrictedTo(readOneCharacter(request.line), ZoneKind::ClosedList);
    }
    LineReading chinese = readCarefully(*m_chinese, request.line, request.kind);
    if (request.kind == ZoneKind::Name && isMostlyLatin(chinese)) { // a foreigner's
        return readCarefully(*m_english, request.line, request.kind);
    }
    return chinese;
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
