#include "recognition/TesseractEngine.h"

#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

#include <QFileInfo>

#include <omp.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace licencedesk {

namespace {

/// Tesseract sizes its layout heuristics by it; the lines come at about this scale.
constexpr int SourceResolution = 300;
/// More alternatives than this are noise.
constexpr std::size_t MaximumCandidates = 6;
/// Below this an alternative is not worth a place.
constexpr double NegligibleConfidence = 0.001;
/// From this much on, a doubtful character may also be none at all.
constexpr double DoubtfulConfidence = 0.9;

/// Pixels; a smaller picture holds no character.
constexpr int SmallestEngineSide = 8;
/// Grey levels between ink and paper; worn print is stretched to more than this beforehand.
constexpr int LeastEngineContrast = 48;

using Timesteps = std::vector<std::vector<std::pair<const char *, float>>>;

thread_local bool g_languageFileExists = false;

/// Tesseract asks this function for its data file; it only looks whether there is one.
bool noteWhetherFileExists(const char *path, std::vector<char> *)
{
    g_languageFileExists = QFileInfo::exists(QString::fromLocal8Bit(path));
    return false;
}

void keepQuiet(tesseract::TessBaseAPI &api)
{
    api.SetVariable("debug_file", "/dev/null");
}

/// Tesseract's 0…100 is a scaled logarithm with 99 for a perfect character.
double probabilityOf(float confidence)
{
    return std::clamp(std::exp((confidence - 99.0) / 35.0), 0.0, 1.0);
}

/// The least certain of the character's strokes of output: Chinese characters are spelt as several
/// codes, and one that is a toss-up makes the whole character one.
double weakestPeak(const Timesteps &steps)
{
    double weakest = 1;
    double peak = 0;
    for (const auto &step : steps) {
        double blank = 0;
        double best = 0;
        for (const auto &[text, probability] : step) {
            double &target = *text == '\0' ? blank : best;
            target = std::max(target, double(probability));
        }
        if (best > blank) {
            peak = std::max(peak, best);
        } else if (peak > 0) {
            weakest = std::min(weakest, peak);
            peak = 0;
        }
    }
    return peak > 0 ? std::min(weakest, peak) : weakest;
}

/// Probability mass of each character over the steps; the empty text is the mass of "nothing" at
/// the step where something was likeliest.
std::map<QString, double> massByCharacter(const Timesteps &steps)
{
    std::map<QString, double> mass;
    double bestStep = 0;
    double blankThere = 1;
    for (const auto &step : steps) {
        double blank = 0;
        double other = 0;
        for (const auto &[text, probability] : step) {
            if (*text == '\0') {
                blank += double(probability);
                continue;
            }
            other += double(probability);
            mass[QString::fromUtf8(text)] += double(probability);
        }
        if (other > bestStep) {
            bestStep = other;
            blankThere = blank;
        }
    }
    mass[QString()] = blankThere;
    return mass;
}

void sortAndTrim(std::vector<CharacterCandidate> &candidates)
{
    // The first stays first: it is what the line search chose, with its language in mind.
    std::stable_sort(candidates.begin() + 1, candidates.end(),
                     [](const CharacterCandidate &a, const CharacterCandidate &b) {
                         return a.confidence > b.confidence;
                     });
    if (candidates.size() > MaximumCandidates) {
        candidates.resize(MaximumCandidates);
    }
}

/// English spells each character as one code, so its raw output names the alternatives.
std::vector<CharacterCandidate> candidatesFromSteps(const QString &best, const Timesteps &steps)
{
    const std::map<QString, double> mass = massByCharacter(steps);
    double total = 0;
    for (const auto &[text, value] : mass) {
        total += text.isEmpty() ? 0 : value;
    }
    if (total <= 0 || !mass.contains(best)) {
        return {};
    }
    const double blank = mass.at(QString());
    const double something = 1 - blank;
    std::vector<CharacterCandidate> candidates{{best, something * mass.at(best) / total}};
    for (const auto &[text, value] : mass) {
        const double confidence = text.isEmpty() ? blank : something * value / total;
        if (text != best && confidence >= NegligibleConfidence) {
            candidates.push_back({text, confidence});
        }
    }
    return candidates;
}

/// Chinese: the alternatives come ranked, their figures are only shares of what the best one left.
std::vector<CharacterCandidate> candidatesFromChoices(const tesseract::ResultIterator &symbol,
                                                      const QString &best, double confidence)
{
    std::vector<CharacterCandidate> others;
    double total = 0;
    tesseract::ChoiceIterator choices(symbol);
    do {
        const QString text = QString::fromUtf8(choices.GetUTF8Text());
        if (text.isEmpty() || text == best) {
            continue;
        }
        // Most alternatives carry 0 and are known by their rank alone.
        const double weight =
            std::max(double(choices.Confidence()), 1.0 / double(others.size() + 1));
        others.push_back({text, weight});
        total += weight;
    } while (choices.Next());
    std::vector<CharacterCandidate> candidates{{best, confidence}};
    for (CharacterCandidate &other : others) {
        other.confidence = std::min(confidence, (1 - confidence) * other.confidence / total);
        candidates.push_back(other);
    }
    if (confidence < DoubtfulConfidence) {
        candidates.push_back({QString(), std::min(confidence, (1 - confidence) / 4)});
    }
    return candidates;
}

QRectF symbolBox(const tesseract::ResultIterator &symbol)
{
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    symbol.BoundingBox(tesseract::RIL_SYMBOL, &left, &top, &right, &bottom);
    return {QPointF(left, top), QPointF(right, bottom)};
}

/// The line search hands out the symbol boxes loosely (one may span half the line): where they are
/// out of order or overlap, neighbours share the room between their centres.
void straightenBoxes(std::vector<CharacterReading> &characters)
{
    for (std::size_t index = 1; index < characters.size(); ++index) {
        QRectF &before = characters[index - 1].box;
        QRectF &box = characters[index].box;
        if (box.left() < before.right()) {
            const double border = std::clamp((box.left() + before.right()) / 2, before.left() + 1,
                                             std::max(before.left() + 1, box.right() - 1));
            before.setRight(border);
            box.setLeft(border);
            box.setRight(std::max(box.right(), border + 1));
        }
    }
}

/// Asked to read plain paper, Tesseract finds letters in its noise.
bool hasInk(const QImage &line)
{
    if (line.width() < SmallestEngineSide || line.height() < SmallestEngineSide) {
        return false;
    }
    int darkest = 255;
    int brightest = 0;
    for (int y = 0; y < line.height(); ++y) {
        const uchar *row = line.constScanLine(y);
        const auto [low, high] = std::minmax_element(row, row + line.width());
        darkest = std::min(darkest, int(*low));
        brightest = std::max(brightest, int(*high));
    }
    return brightest - darkest >= LeastEngineContrast;
}

bool isLatinOrDigit(const QString &text)
{
    return !text.isEmpty() && text.front().unicode() < 0x250;
}

/// A blank belongs only between two Latin words; Tesseract also sees them between Chinese
/// characters.
bool isRealBlank(const tesseract::ResultIterator &symbol,
                 const std::vector<CharacterReading> &before, const CharacterReading &next)
{
    return !before.empty() && symbol.IsAtBeginningOf(tesseract::RIL_WORD) &&
           isLatinOrDigit(before.back().candidates.front().text) &&
           isLatinOrDigit(next.candidates.front().text);
}

} // namespace

QByteArray languageCode(EngineLanguage language)
{
    return language == EngineLanguage::English ? "eng" : "chi_sim";
}

bool isLanguageInstalled(EngineLanguage language)
{
    tesseract::TessBaseAPI api;
    keepQuiet(api);
    g_languageFileExists = false;
    api.Init(nullptr, 0, languageCode(language).constData(), tesseract::OEM_LSTM_ONLY, nullptr, 0,
             nullptr, nullptr, false, &noteWhetherFileExists);
    return g_languageFileExists;
}

std::unique_ptr<TesseractEngine> TesseractEngine::make(EngineLanguage language)
{
    // Two OpenMP teams on two cores cost five to ten times the CPU time; only this call, made in
    // the very thread that reads, keeps them from being formed.
    omp_set_max_active_levels(0);
    auto api = std::make_unique<tesseract::TessBaseAPI>();
    keepQuiet(*api);
    if (api->Init(nullptr, languageCode(language).constData(), tesseract::OEM_LSTM_ONLY) != 0) {
        return nullptr;
    }
    api->SetVariable("lstm_choice_mode", "2"); // name the alternatives
    return std::unique_ptr<TesseractEngine>(new TesseractEngine(language, std::move(api)));
}

TesseractEngine::TesseractEngine(EngineLanguage language,
                                 std::unique_ptr<tesseract::TessBaseAPI> api)
    : m_language(language), m_api(std::move(api))
{}

TesseractEngine::~TesseractEngine() = default;

CharacterReading TesseractEngine::readSymbol(const tesseract::ResultIterator &symbol) const
{
    const std::unique_ptr<char[]> utf8(symbol.GetUTF8Text(tesseract::RIL_SYMBOL));
    const QString best = QString::fromUtf8(utf8.get());
    const double confidence = probabilityOf(symbol.Confidence(tesseract::RIL_SYMBOL));
    const tesseract::ChoiceIterator choices(symbol);
    const Timesteps *steps = choices.Timesteps();

    CharacterReading reading;
    reading.box = symbolBox(symbol);
    if (m_language == EngineLanguage::English && steps != nullptr) {
        reading.candidates = candidatesFromSteps(best, *steps);
    }
    if (reading.candidates.empty()) {
        const double peak = steps == nullptr ? 1 : weakestPeak(*steps);
        reading.candidates = candidatesFromChoices(symbol, best, std::min(confidence, peak));
    }
    sortAndTrim(reading.candidates);
    return reading;
}

LineReading TesseractEngine::read(const QImage &line, LineMode mode)
{
    LineReading reading;
    if (!hasInk(line)) {
        return reading;
    }
    m_api->SetPageSegMode(mode == LineMode::Raw ? tesseract::PSM_RAW_LINE
                                                : tesseract::PSM_SINGLE_LINE);
    m_api->SetImage(line.constBits(), line.width(), line.height(), 1, int(line.bytesPerLine()));
    m_api->SetSourceResolution(SourceResolution);
    m_api->Recognize(nullptr);
    const std::unique_ptr<tesseract::ResultIterator> symbol(m_api->GetIterator());
    // An iterator over an empty result aborts the process when it is asked for text.
    if (symbol && !symbol->Empty(tesseract::RIL_SYMBOL)) {
        do {
            CharacterReading next = readSymbol(*symbol);
            if (isRealBlank(*symbol, reading.characters, next)) {
                const QRectF box(reading.characters.back().box.topRight(), next.box.bottomLeft());
                reading.characters.push_back({{{QStringLiteral(" "), 1.0}}, box.normalized()});
            }
            reading.characters.push_back(std::move(next));
        } while (symbol->Next(tesseract::RIL_SYMBOL));
    }
    straightenBoxes(reading.characters);
    // State leaks from one image into the next otherwise.
    m_api->ClearAdaptiveClassifier();
    m_api->Clear();
    return reading;
}

} // namespace licencedesk
