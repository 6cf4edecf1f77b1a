#include "recognition/TesseractLineReader.h"

#include "recognition/Alphabet.h"

#include <QPainter>

#include <algorithm>
#include <map>

namespace licencedesk {

namespace {

/// A lone character gives the line finder nothing to measure; a few of it make a line.
constexpr int CopiesOfOneCharacter = 4;
/// A line narrower than this many of its heights (margins included) holds one character.
constexpr double OneCharacterAspect = 1.3;

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

/// What the copies agree on; confidence is the mean over them, so dissent costs.
CharacterReading vote(const std::vector<CharacterReading> &copies, const QRectF &box)
{
    std::map<QString, double> sums;
    for (const CharacterReading &copy : copies) {
        for (const CharacterCandidate &candidate : copy.candidates) {
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
    return isMadeOfDigits(request.kind) ? readDigits(request) : readChinese(request);
}

LineReading TesseractLineReader::readDigits(const LineRequest &request)
{
    LineReading english = restrictedTo(m_english->read(request.line), request.kind);
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
    return restrictedTo(m_chinese->read(request.line), request.kind);
}

LineReading TesseractLineReader::readOneCharacter(const QImage &line)
{
    const LineReading row = m_chinese->read(repeated(line, CopiesOfOneCharacter));
    if (row.characters.empty()) {
        return {};
    }
    return {{vote(row.characters, QRectF(line.rect()))}};
}

} // namespace licencedesk
