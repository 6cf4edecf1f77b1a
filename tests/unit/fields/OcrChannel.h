#pragma once
// A recogniser that errs on purpose. Enters: what is printed. Leaves: a FieldReading with
// candidates and confidences, in which characters are misread, swallowed and invented at stated
// rates.

#include "recognition/FieldReader.h"

#include <QString>

#include <random>

namespace licencedesk::test {

struct ChannelOptions
{
    double doubtful = 0.08; ///< share of characters that are not read with near certainty
    /// How much oftener than it admits the recogniser is wrong; 1: its confidence is honest.
    double overconfidence = 1;
    double truthAmongCandidates = 0.8; ///< of misread characters: the right one is an alternative
    double swallowed = 0;              ///< per character
    double invented = 0;               ///< per character
};

class OcrChannel
{
public:
    OcrChannel(quint32 seed, const ChannelOptions &options) : m_random(seed), m_options(options) {}

    FieldReading read(FieldId field, ZoneKind kind, const QString &printed);

    std::mt19937 &random() { return m_random; }

private:
    bool chance(double probability);
    CharacterReading readCharacter(const QString &truth, ZoneKind kind, int place);
    CharacterReading inventedCharacter(const QString &text, int place);
    QString confusedWith(const QString &truth);

    std::mt19937 m_random;
    ChannelOptions m_options;
};

/// A reading without a single doubt.
FieldReading clearReading(FieldId field, ZoneKind kind, const QString &printed);

} // namespace licencedesk::test
