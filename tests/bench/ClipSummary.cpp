#include "tests/bench/ClipBench.h"

#include "fields/Calibration.h"
#include "tests/bench/Quantile.h"

#include <QJsonArray>

namespace licencedesk::bench {

namespace {

void add(ClipFigures &figures, const CardScore &card)
{
    ++figures.cards;
    figures.found += card.found ? 1 : 0;
    for (const FieldScore &field : card.fields) {
        const bool sure = field.confidence >= ReviewThreshold;
        ++figures.fields;
        figures.exact += field.exact ? 1 : 0;
        figures.silentErrors += field.isSilentError() ? 1 : 0;
        figures.doubtful += field.flagged ? 1 : 0;
        figures.sure += sure ? 1 : 0;
        figures.sureWrong += sure && !field.exact ? 1 : 0;
    }
}

ClipSummary summariseKind(specimens::ClipKind kind, const std::vector<ClipScore> &scores)
{
    ClipSummary summary;
    summary.kind = kind;
    std::vector<double> frames;
    std::vector<double> milliseconds;
    std::vector<double> merging;
    for (const ClipScore &each : scores) {
        if (each.kind != kind) {
            continue;
        }
        add(summary.first, each.first);
        add(summary.best, each.best);
        add(summary.merged, each.merged);
        summary.sureClips += each.wasSure ? 1 : 0;
        frames.push_back(each.framesUsed);
        milliseconds.push_back(each.milliseconds);
        merging.insert(merging.end(), each.mergingPerFrame.begin(), each.mergingPerFrame.end());
    }
    summary.medianFrames = quantile(frames, 0.5);
    summary.medianMilliseconds = quantile(milliseconds, 0.5);
    summary.medianMerging = quantile(merging, 0.5);
    summary.slowMerging = quantile(merging, 0.95);
    return summary;
}

QString line(const char *name, const ClipFigures &figures)
{
    const auto share = [&figures](int part) {
        return QStringLiteral("%1 (%2%)")
            .arg(part)
            .arg(figures.fields == 0 ? 0 : 100.0 * part / figures.fields, 0, 'f', 1);
    };
    return QStringLiteral("  %1 %2 %3 %4 %5 %6\n")
        .arg(QLatin1String(name), -12)
        .arg(QStringLiteral("%1/%2").arg(figures.found).arg(figures.cards), 9)
        .arg(share(figures.exact), 14)
        .arg(share(figures.silentErrors), 11)
        .arg(share(figures.doubtful), 13)
        .arg(QStringLiteral("%1 of %2").arg(figures.sureWrong).arg(figures.sure), 14);
}

QJsonObject toJson(const ClipFigures &figures)
{
    return {{QStringLiteral("cards"), figures.cards},
            {QStringLiteral("found"), figures.found},
            {QStringLiteral("fields"), figures.fields},
            {QStringLiteral("exact"), figures.exact},
            {QStringLiteral("silent_errors"), figures.silentErrors},
            {QStringLiteral("doubtful"), figures.doubtful},
            {QStringLiteral("sure_fields"), figures.sure},
            {QStringLiteral("sure_fields_wrong"), figures.sureWrong}};
}

QJsonObject toJson(const ClipSummary &summary)
{
    return {{QStringLiteral("kind"), specimens::clipKindKey(summary.kind)},
            {QStringLiteral("first_frame"), toJson(summary.first)},
            {QStringLiteral("best_frame"), toJson(summary.best)},
            {QStringLiteral("merged"), toJson(summary.merged)},
            {QStringLiteral("sure_before_the_end"), summary.sureClips},
            {QStringLiteral("frames_median"), summary.medianFrames},
            {QStringLiteral("ms_median"), summary.medianMilliseconds},
            {QStringLiteral("merging_ms_per_frame_median"), summary.medianMerging},
            {QStringLiteral("merging_ms_per_frame_p95"), summary.slowMerging}};
}

void addDetails(QJsonArray &details, const ClipScore &clip, const char *way, const CardScore &card)
{
    for (const FieldScore &field : card.fields) {
        if (field.exact && !field.flagged) {
            continue;
        }
        details.append(QJsonObject{{QStringLiteral("kind"), specimens::clipKindKey(clip.kind)},
                                   {QStringLiteral("seed"), static_cast<qint64>(clip.seed)},
                                   {QStringLiteral("way"), QLatin1String(way)},
                                   {QStringLiteral("frames"), clip.framesUsed},
                                   {QStringLiteral("layout"), card.layoutId},
                                   {QStringLiteral("field"), fieldKey(field.field)},
                                   {QStringLiteral("truth"), field.truth},
                                   {QStringLiteral("text"), field.text},
                                   {QStringLiteral("exact"), field.exact},
                                   {QStringLiteral("flagged"), field.flagged},
                                   {QStringLiteral("reason"), field.reason},
                                   {QStringLiteral("confidence"), field.confidence}});
    }
}

} // namespace

std::vector<ClipSummary> summarise(const std::vector<ClipScore> &scores)
{
    std::vector<ClipSummary> summaries;
    for (const specimens::ClipKind kind : specimens::AllClipKinds) {
        ClipSummary summary = summariseKind(kind, scores);
        if (summary.merged.cards > 0) {
            summaries.push_back(summary);
        }
    }
    return summaries;
}

QString toTable(const std::vector<ClipSummary> &summaries)
{
    QString table;
    for (const ClipSummary &summary : summaries) {
        table += QStringLiteral("%1: %2 clips, %3 fields\n")
                     .arg(specimens::clipKindKey(summary.kind))
                     .arg(summary.merged.cards)
                     .arg(summary.merged.fields);
        table += QStringLiteral("  %1 %2 %3 %4 %5 %6\n")
                     .arg(QLatin1String("from"), -12)
                     .arg(QLatin1String("found"), 9)
                     .arg(QLatin1String("exact"), 14)
                     .arg(QLatin1String("silent"), 11)
                     .arg(QLatin1String("doubtful"), 13)
                     .arg(QLatin1String("wrong >= 0.97"), 14);
        table += line("first frame", summary.first) + line("best frame", summary.best) +
                 line("merged", summary.merged);
        table += QStringLiteral("  sure before the end %1; median %2 frames, %3 ms; "
                                "merging %4/%5 ms a frame (median/p95)\n\n")
                     .arg(summary.sureClips)
                     .arg(summary.medianFrames, 0, 'f', 0)
                     .arg(summary.medianMilliseconds, 0, 'f', 0)
                     .arg(summary.medianMerging, 0, 'f', 1)
                     .arg(summary.slowMerging, 0, 'f', 1);
    }
    return table;
}

QJsonObject toJson(const ClipBenchOptions &options, const std::vector<ClipSummary> &summaries,
                   const std::vector<ClipScore> *details)
{
    QJsonArray kinds;
    for (const ClipSummary &summary : summaries) {
        kinds.append(toJson(summary));
    }
    QJsonObject json{{QStringLiteral("clips_per_kind"), options.clips},
                     {QStringLiteral("frames"), options.frames},
                     {QStringLiteral("seed"), static_cast<qint64>(options.seed)},
                     {QStringLiteral("kinds"), kinds}};
    if (details) {
        QJsonArray fields;
        for (const ClipScore &clip : *details) {
            addDetails(fields, clip, "best_frame", clip.best);
            addDetails(fields, clip, "merged", clip.merged);
        }
        json.insert(QStringLiteral("details"), fields);
    }
    return json;
}

} // namespace licencedesk::bench
