// Characters with alternatives as no recogniser would give them: interpret() makes fields of them
// that hold together. The bytes choose page, zones, lines, characters and how sure each is.

#include "fields/Interpret.h"
#include "tests/fuzz/Demand.h"

#include <cmath>

using namespace licencedesk;

namespace {

/// What licences are printed with, what is taken for it, nothing, and what nobody expects.
const QString Characters = QStringLiteral(
    "0123456789X-年月日至长期男女中国省市县区路号街村张王李欧阳·ABCDEMNPOIlZS*分正常:请于前"
    "换领新驾驶证实习记自有效起始日期公安局交警支队 ，。\u3000\uFF11\uFFFD\u0000");
constexpr unsigned LongestLine = 40;
constexpr unsigned MostLines = 4;

QString characterFrom(ByteReader &bytes)
{
    const unsigned index = bytes.byte();
    if (index == 255) {
        return {}; // "no character here"
    }
    if (index == 254) {
        return QString::fromUtf8("\xF0\xA0\x80\x80"); // beyond the BMP
    }
    return QString(Characters[static_cast<qsizetype>(index) % Characters.size()]);
}

CharacterReading readingFrom(ByteReader &bytes, double x)
{
    CharacterReading character;
    const unsigned count = 1 + bytes.below(3);
    for (unsigned i = 0; i < count; ++i) {
        character.candidates.push_back({characterFrom(bytes), bytes.share()});
    }
    character.box = QRectF(x, 10 + bytes.share(), 2, 3);
    return character;
}

LineReading lineFrom(ByteReader &bytes)
{
    LineReading line;
    const unsigned count = bytes.below(LongestLine);
    for (unsigned i = 0; i < count && !bytes.atEnd(); ++i) {
        line.characters.push_back(readingFrom(bytes, 2.0 * i));
    }
    return line;
}

std::vector<FieldReading> readingsFrom(ByteReader &bytes, const CardLayout &layout)
{
    std::vector<FieldReading> readings;
    for (const FieldZone &zone : layout.zones) {
        FieldReading reading;
        reading.field = zone.field;
        reading.kind = zone.kind;
        reading.recogniser = AllRecognisers[bytes.below(AllRecognisers.size())];
        reading.boxMm = zone.boxMm;
        reading.legibility = bytes.share();
        reading.glare = bytes.share();
        const unsigned lines = bytes.below(MostLines);
        for (unsigned i = 0; i < lines; ++i) {
            reading.lines.push_back(lineFrom(bytes));
        }
        readings.push_back(reading);
    }
    return readings;
}

void demandSound(const FieldValue &value)
{
    demand(value.confidence >= 0 && value.confidence <= 1); // false for NaN
    demand(value.candidates.size() <= 5);
    demand(value.characterConfidence.empty() ||
           std::ssize(value.characterConfidence) == value.text.size());
    demand(!value.text.isEmpty() || value.needsReview());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    ByteReader bytes(data, size);
    const auto &layouts = layoutCatalog();
    const CardLayout &layout = layouts[bytes.below(static_cast<unsigned>(layouts.size()))];
    const auto readings = readingsFrom(bytes, layout);
    const LicenceFields fields = interpret(readings, layout.page, QDate(2026, 11, 21));
    for (const auto &[field, value] : fields) {
        demandSound(value);
    }
    return 0;
}
