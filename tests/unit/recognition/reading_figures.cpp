// Not a test: prints, field by field, how often the raw reading of flat specimen cards equals what
// is printed on them, before interpret() repairs anything.
//   reading_figures [--recogniser neural|tesseract] [LAYOUT [FIRST_SEED [COUNT [HOW [show]]]]]
// With "claims" instead of "show": kind, confidence and 1 or 0 for every character read.
// HOW: pixels per mm of the source (12: as drawn), or a condition (scan, photo, hard, screen),
// whose card is straightened by its true corners.

#include "recognition/FieldReader.h"
#include "tests/specimens/Specimen.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <map>
#include <optional>

using namespace licencedesk;

namespace {

constexpr double ReadingPixelsPerMm = 12;

struct Figures
{
    int cards = 0;
    int exact = 0;
    int sureAndWrong = 0; ///< wrong at a confidence of 0.9 and more
    int candidatesHoldTruth = 0;
};

struct Arguments
{
    QString layout = QStringLiteral("cn-main-2012");
    quint64 firstSeed = 1000;
    int count = 50;
    double sourcePixelsPerMm = ReadingPixelsPerMm;
    std::optional<specimens::Condition> condition;
    bool show = false;
    bool claims = false; ///< every character's confidence and whether it was right, for calibration
    RecogniserKind recogniser = DefaultRecogniser;
};

void takeHow(const QString &word, Arguments &arguments)
{
    for (const specimens::Condition condition : specimens::AllConditions) {
        if (specimens::conditionKey(condition) == word) {
            arguments.condition = condition;
            return;
        }
    }
    arguments.sourcePixelsPerMm = word.toDouble();
}

double processorMilliseconds()
{
    return 1e3 * double(std::clock()) / CLOCKS_PER_SEC;
}

class TimedRecogniser final : public TextRecogniser
{
public:
    explicit TimedRecogniser(std::unique_ptr<TextRecogniser> inner) : m_inner(std::move(inner)) {}

    RecogniserKind kind() const override { return m_inner->kind(); }
    LineReading readLine(const QImage &line, ZoneKind kind, const CancelToken &cancel) override
    {
        return m_inner->readLine(line, kind, cancel);
    }
    std::vector<LineReading> readLines(const std::vector<LineRequest> &requests,
                                       const CancelToken &cancel) override
    {
        const double start = processorMilliseconds();
        auto readings = m_inner->readLines(requests, cancel);
        processorTime += processorMilliseconds() - start;
        return readings;
    }

    double processorTime = 0; ///< ms, all threads

private:
    std::unique_ptr<TextRecogniser> m_inner;
};

Arguments parse(QStringList words)
{
    Arguments arguments;
    const qsizetype option = words.indexOf(QStringLiteral("--recogniser"));
    if (option > 0 && option + 1 < words.size()) {
        arguments.recogniser = recogniserFromKey(words[option + 1]).value_or(arguments.recogniser);
        words.remove(option, 2);
    }
    if (words.size() > 1)
        arguments.layout = words[1];
    if (words.size() > 2)
        arguments.firstSeed = words[2].toULongLong();
    if (words.size() > 3)
        arguments.count = words[3].toInt();
    if (words.size() > 4)
        takeHow(words[4], arguments);
    arguments.claims = words.size() > 5 && words[5] == u"claims";
    arguments.show = words.size() > 5 && !arguments.claims;
    return arguments;
}

specimens::Specimen makeSpecimen(const Arguments &arguments, quint64 seed)
{
    if (!arguments.condition) {
        return specimens::makeFlatCard(arguments.layout, seed, ReadingPixelsPerMm);
    }
    specimens::SpecimenOptions options;
    options.layoutId = arguments.layout;
    return specimens::makeSpecimen(*arguments.condition, seed, options);
}

CardImage flatCard(const specimens::Specimen &specimen, const CardLayout &layout, double source)
{
    QImage image = specimen.image.convertToFormat(QImage::Format_RGB32);
    const QSize size = image.size();
    if (source < ReadingPixelsPerMm) {
        image = image
                    .scaled(size * (source / ReadingPixelsPerMm), Qt::IgnoreAspectRatio,
                            Qt::SmoothTransformation)
                    .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    return {image, ReadingPixelsPerMm, layout.sizeMm, specimen.cards.front().quad, source};
}

/// What the zone shows; the seal is no line of print.
QString printedText(const specimens::SpecimenCard &card, FieldId field)
{
    if (field == FieldId::IssuingAuthority) {
        return card.values.at(field);
    }
    QString text;
    for (const specimens::PrintedLine &line : card.lines) {
        text += line.zone == field ? line.text : QString();
    }
    return text;
}

/// Blanks are no part of a value.
QString plain(QString text)
{
    return text.remove(u' ');
}

bool holds(const FieldReading &reading, const QString &truth)
{
    QStringList reached{QString()};
    for (const LineReading &line : reading.lines) {
        for (const CharacterReading &character : line.characters) {
            QStringList next;
            for (const QString &prefix : reached) {
                for (const CharacterCandidate &candidate : character.candidates) {
                    const QString longer = prefix + plain(candidate.text);
                    if (truth.startsWith(longer) && !next.contains(longer)) {
                        next.append(longer);
                    }
                }
            }
            reached = next;
        }
    }
    return reached.contains(truth);
}

/// Of a text of another length, what its beginning and its end have in common with the truth is
/// right.
bool isRight(const QString &seen, const QString &truth, qsizetype index)
{
    if (seen.size() == truth.size()) {
        return seen[index] == truth[index];
    }
    const qsizetype fromEnd = seen.size() - index;
    const bool begins = truth.startsWith(QStringView(seen).left(index + 1));
    const bool ends = truth.endsWith(QStringView(seen).right(fromEnd));
    return begins || ends;
}

void printClaims(const FieldReading &reading, const QString &truth)
{
    const QString seen = plain(reading.text());
    qsizetype index = 0;
    for (const LineReading &line : reading.lines) {
        for (const CharacterReading &character : line.characters) {
            const CharacterCandidate &best = character.candidates.front();
            if (plain(best.text).isEmpty()) {
                continue;
            }
            std::printf("CLAIM %d %.4f %d\n", int(reading.kind), best.confidence,
                        int(isRight(seen, truth, index)));
            index += best.text.size();
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    test::pinEnvironment();
    const QGuiApplication application(argc, argv);
    const Arguments arguments = parse(QGuiApplication::arguments());
    const CardLayout *layout = findLayout(arguments.layout);
    auto made = makeRecogniser(arguments.recogniser);
    if (layout == nullptr || !made) {
        std::fprintf(stderr, "no such layout, or no recogniser\n");
        return 2;
    }
    TimedRecogniser recogniser(*std::move(made));
    std::map<FieldId, Figures> figures;
    std::vector<double> times;
    double processorTime = 0; // ms, all threads: what a busy machine cannot falsify
    for (int index = 0; index < arguments.count; ++index) {
        const quint64 seed = arguments.firstSeed + quint64(index);
        const specimens::Specimen specimen = makeSpecimen(arguments, seed);
        const CardImage card = arguments.condition
                                   ? rectify(specimen.image, specimen.cards.front().quad,
                                             layout->sizeMm, ReadingPixelsPerMm)
                                   : flatCard(specimen, *layout, arguments.sourcePixelsPerMm);
        QElapsedTimer timer;
        timer.start();
        const double processor = processorMilliseconds();
        const auto readings = readFields(card, *layout, recogniser);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        processorTime += processorMilliseconds() - processor;
        for (const FieldReading &reading : readings) {
            const QString truth = plain(printedText(specimen.cards.front(), reading.field));
            const QString seen = plain(reading.text());
            Figures &figure = figures[reading.field];
            ++figure.cards;
            figure.exact += seen == truth ? 1 : 0;
            figure.sureAndWrong += seen != truth && reading.confidence() >= 0.9 ? 1 : 0;
            figure.candidatesHoldTruth += holds(reading, truth) ? 1 : 0;
            if (arguments.claims && !truth.isEmpty()) {
                printClaims(reading, truth);
            }
            if (arguments.show && seen != truth) {
                std::printf("%llu %-14s %.2f '%s' is '%s' (%s)\n",
                            static_cast<unsigned long long>(specimen.seed),
                            qPrintable(fieldKey(reading.field)), reading.confidence(),
                            qUtf8Printable(seen), qUtf8Printable(truth),
                            qUtf8Printable(specimen.valueFont));
            }
        }
    }
    for (const auto &[field, figure] : figures) {
        std::printf("%-14s exact %5.1f %%  in candidates %5.1f %%  sure and wrong %5.1f %%\n",
                    qPrintable(fieldKey(field)), 100.0 * figure.exact / figure.cards,
                    100.0 * figure.candidatesHoldTruth / figure.cards,
                    100.0 * figure.sureAndWrong / figure.cards);
    }
    std::sort(times.begin(), times.end());
    std::printf("ms per card: median %.0f, p95 %.0f, processor time %.0f, of it recogniser %.0f\n",
                times[times.size() / 2], times[times.size() * 95 / 100],
                processorTime / double(times.size()),
                recogniser.processorTime / double(times.size()));
    return 0;
}
