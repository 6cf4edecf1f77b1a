#include "tests/unit/fields/OcrChannel.h"

#include "fields/Calibration.h"

#include <algorithm>

namespace licencedesk::test {

namespace {

constexpr double CharacterWidthMm = 1.7;

QRectF boxAt(int place)
{
    return {place * CharacterWidthMm, 0, CharacterWidthMm, 3};
}

QString charactersLike(const QString &truth)
{
    static const QString digits = QStringLiteral("0123456789");
    if (digits.contains(truth) || truth == u"X") {
        return digits;
    }
    if (truth.front().unicode() < 0x80) {
        return QStringLiteral("ABCDE123456-.");
    }
    return QStringLiteral("王玉主中口国日目长期至年月市布区巨县具镇真路跑号男女");
}

} // namespace

bool OcrChannel::chance(double probability)
{
    return std::uniform_real_distribution<double>(0, 1)(m_random) < probability;
}

QString OcrChannel::confusedWith(const QString &truth)
{
    const QString others = charactersLike(truth);
    while (true) {
        const auto index = std::uniform_int_distribution<qsizetype>(0, others.size() - 1)(m_random);
        if (others.mid(index, 1) != truth) {
            return others.mid(index, 1);
        }
    }
}

CharacterReading OcrChannel::readCharacter(const QString &truth, ZoneKind kind, int place)
{
    const bool doubtful = chance(m_options.doubtful);
    const double lowest = doubtful ? 0.4 : 0.99;
    const double claimed =
        std::uniform_real_distribution<double>(lowest, doubtful ? 0.97 : 1)(m_random);
    const double wrong =
        (1 - characterProbability(RecogniserKind::Tesseract, kind, truth, claimed)) *
        m_options.overconfidence;
    const QString other = confusedWith(truth);
    CharacterReading reading;
    reading.box = boxAt(place);
    if (!chance(std::min(wrong, 1.0))) {
        reading.candidates = {{truth, claimed}, {other, (1 - claimed) * 0.7}};
        return reading;
    }
    reading.candidates = {{other, claimed}};
    QString second = confusedWith(other);
    if (chance(m_options.truthAmongCandidates)) {
        second = truth;
    } else if (second == truth) {
        return reading;
    }
    reading.candidates.push_back({second, (1 - claimed) * 0.7});
    return reading;
}

/// Out of a speck or a crease: the recogniser is seldom sure of it.
CharacterReading OcrChannel::inventedCharacter(const QString &text, int place)
{
    const double claimed = std::uniform_real_distribution<double>(0.3, 0.9)(m_random);
    return {{{text, claimed}, {QString(), (1 - claimed) * 0.7}}, boxAt(place)};
}

FieldReading OcrChannel::read(FieldId field, ZoneKind kind, const QString &printed)
{
    LineReading line;
    int place = 0;
    for (const QChar each : printed) {
        const bool swallowed = chance(m_options.swallowed);
        if (!swallowed && !each.isSpace()) {
            line.characters.push_back(readCharacter(each, kind, place));
        }
        ++place;
        if (chance(m_options.invented)) {
            line.characters.push_back(inventedCharacter(confusedWith(each), place));
        }
    }
    FieldReading reading;
    reading.field = field;
    reading.kind = kind;
    reading.recogniser = RecogniserKind::Tesseract; // its mistakes are the model for these
    reading.lines = {line};
    reading.legibility = 1;
    return reading;
}

FieldReading clearReading(FieldId field, ZoneKind kind, const QString &printed)
{
    FieldReading reading;
    reading.field = field;
    reading.kind = kind;
    LineReading line;
    int place = 0;
    for (const QChar each : printed) {
        line.characters.push_back({{{each, 1.0}}, boxAt(place++)});
    }
    reading.lines = {line};
    reading.legibility = 1;
    return reading;
}

} // namespace licencedesk::test
