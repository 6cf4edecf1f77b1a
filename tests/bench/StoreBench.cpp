#include "tests/bench/StoreBench.h"

#include "exporting/ExportRecords.h"
#include "store/RecordSearch.h"
#include "store/RecordStore.h"
#include "store/StoreSource.h"
#include "tests/bench/Quantile.h"
#include "tests/bench/StoreFill.h"
#include "vault/VaultSetup.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>

namespace licencedesk::bench {

namespace {

constexpr int RowsAtOnce = 50;

double sinceMs(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

StoreTiming timing(const QString &what, std::vector<double> &ms)
{
    return {what, static_cast<int>(ms.size()), quantile(ms, 0.5), quantile(ms, 0.95)};
}

/// One store file, its key and what is known to be in it.
class StoreUnderTest
{
public:
    StoreUnderTest(const QString &path, const SystemClock &clock)
        : m_path(path), m_clock(clock), m_made(makeVault(Cipher::Aes256Gcm, clock.now()))
    {}

    Result<std::unique_ptr<Store>> open() const
    {
        auto store = Store::open(StoreLocation::file(m_path), m_clock);
        if (!store) {
            return store;
        }
        auto vault = openVault(m_made.header, m_made.master);
        if (!vault) {
            return tl::unexpected<Error>(vault.error());
        }
        (*store)->unlock(*std::move(vault));
        return store;
    }
    double sizeMiB() const
    {
        return static_cast<double>(QFileInfo(m_path).size()) / (1024.0 * 1024.0);
    }

private:
    QString m_path;
    const SystemClock &m_clock;
    VaultWithMaster m_made;
};

using Query = std::function<RecordQuery(int turn)>;

RecordQuery typed(const QString &text)
{
    RecordQuery query;
    query.text = text;
    query.limit = RowsAtOnce;
    return query;
}

Result<StoreTiming> measureSearch(Store &store, const QString &what, int times, const Query &query)
{
    std::vector<double> ms;
    for (int turn = 0; turn < times; ++turn) {
        QElapsedTimer timer;
        timer.start();
        const auto page = findRecords(store, query(turn));
        if (!page) {
            return tl::unexpected<Error>(page.error());
        }
        ms.push_back(sinceMs(timer));
    }
    return timing(what, ms);
}

/// Page after page from the newest on, as somebody scrolls.
Result<StoreTiming> measurePaging(Store &store, int times)
{
    std::vector<double> ms;
    RecordQuery query = typed({});
    for (int turn = 0; turn < times; ++turn) {
        QElapsedTimer timer;
        timer.start();
        const auto page = findRecords(store, query);
        if (!page) {
            return tl::unexpected<Error>(page.error());
        }
        ms.push_back(sinceMs(timer));
        query.after = page->next;
    }
    return timing(QStringLiteral("next page of 50"), ms);
}

Result<StoreTiming> measureAccepts(Store &store, int times, quint32 seed)
{
    std::vector<double> ms;
    for (int turn = 0; turn < times; ++turn) {
        const LicenceRecord record =
            inventedRecord(seed + static_cast<quint32>(turn), store.clock().now());
        QElapsedTimer timer;
        timer.start();
        if (const auto kept = RecordStore(store).keep(record); !kept) {
            return tl::unexpected<Error>(kept.error());
        }
        ms.push_back(sinceMs(timer));
    }
    return timing(QStringLiteral("accept, on the disk"), ms);
}

std::vector<std::pair<QString, Query>> searches(const std::vector<KnownRecord> &known)
{
    const auto one = [&known](int turn) {
        return known[static_cast<std::size_t>(turn) % known.size()];
    };
    const auto word = [](const QString &text) { return [text](int) { return typed(text); }; };
    return {
        {QStringLiteral("whole number"), [one](int turn) { return typed(one(turn).number); }},
        {QStringLiteral("last four"), [one](int turn) { return typed(one(turn).number.right(4)); }},
        {QStringLiteral("name"), [one](int turn) { return typed(one(turn).name); }},
        {QStringLiteral("nobody's number"),
         [](int turn) {
             return typed(QStringLiteral("99%1").arg(turn, 16, 10, QLatin1Char('0')));
         }},
        {QStringLiteral("operator"), word(QStringLiteral("zhou"))},
        {QStringLiteral("vehicle"), word(QStringLiteral("large-truck"))},
        {QStringLiteral("operator + vehicle"), word(QStringLiteral("wei medium-bus"))},
        {QStringLiteral("result + counter"), word(QStringLiteral("failed station"))},
        {QStringLiteral("operator + nobody's name"), word(QStringLiteral("lin 样本无名氏"))},
        {QStringLiteral("as each letter is typed"),
         [](int turn) { return typed(QStringLiteral("airport 2").left(1 + turn % 9)); }},
    };
}

Result<StoreTiming> measureExport(Store &store, const QString &folder, ExportFormat format)
{
    ExportJob job;
    job.path = folder + QStringLiteral("/bench.") + formatSuffix(format);
    job.format = format;
    QElapsedTimer timer;
    timer.start();
    StoreSource source(store, {});
    const auto written = exportRecords(source, job);
    if (!written) {
        return tl::unexpected<Error>(written.error());
    }
    std::vector<double> ms{sinceMs(timer)};
    QFile::remove(job.path);
    return timing(
        QStringLiteral("export %1, %2 records").arg(formatKey(format)).arg(written->records), ms);
}

Result<void> measureAll(StoreFigures &figures, const StoreUnderTest &place,
                        const StoreBenchOptions &options, const std::vector<KnownRecord> &known,
                        const QString &folder)
{
    Error error;
    const auto keep = [&](Result<StoreTiming> measured) {
        if (measured) {
            figures.timings.push_back(*measured);
        } else {
            error = measured.error();
        }
        return measured.has_value();
    };
    std::vector<double> opened;
    QElapsedTimer timer;
    timer.start();
    auto store = place.open();
    if (!store) {
        return tl::unexpected<Error>(store.error());
    }
    const auto first = findRecords(**store, typed({}));
    opened.push_back(sinceMs(timer));
    figures.timings.push_back(timing(QStringLiteral("open and first page"), opened));
    for (const auto &[what, query] : searches(known)) {
        if (!keep(measureSearch(**store, what, options.searches, query))) {
            return tl::unexpected<Error>(error);
        }
    }
    constexpr int MostExported = 100'000; // what the desk is asked to export at once
    bool fine = first.has_value() && keep(measurePaging(**store, options.searches)) &&
                keep(measureAccepts(**store, options.searches, options.seed + 500));
    if (fine && options.records <= MostExported) {
        for (const ExportFormat format :
             {ExportFormat::Csv, ExportFormat::Json, ExportFormat::Xlsx}) {
            fine = fine && keep(measureExport(**store, folder, format));
        }
    }
    return fine ? Result<void>() : tl::unexpected<Error>(error);
}

} // namespace

Result<StoreFigures> runStoreBench(const StoreBenchOptions &options,
                                   const std::function<void()> &progress)
{
    const QTemporaryDir temporary;
    const QString folder = options.folder.isEmpty() ? temporary.path() : options.folder;
    const SystemClock clock;
    const StoreUnderTest place(folder + QStringLiteral("/records.db"), clock);
    StoreFigures figures;
    figures.records = options.records;
    QElapsedTimer timer;
    timer.start();
    std::vector<KnownRecord> known;
    {
        auto store = place.open();
        if (!store) {
            return tl::unexpected<Error>(store.error());
        }
        auto filled = fillStore(**store, options.records, options.seed, progress);
        if (!filled) {
            return tl::unexpected<Error>(filled.error());
        }
        known = *std::move(filled);
    }
    figures.fillSeconds = sinceMs(timer) / 1000;
    const auto measured = measureAll(figures, place, options, known, folder);
    if (!measured) {
        return tl::unexpected<Error>(measured.error());
    }
    figures.fileMiB = place.sizeMiB();
    return figures;
}

QString toText(const StoreFigures &figures)
{
    QString text = QStringLiteral("%1 records, %2 MiB, filled in %3 s\n\n%4 %5 %6 %7\n")
                       .arg(figures.records)
                       .arg(figures.fileMiB, 0, 'f', 0)
                       .arg(figures.fillSeconds, 0, 'f', 0)
                       .arg(QStringLiteral("ms"), -32)
                       .arg(QStringLiteral("times"), 6)
                       .arg(QStringLiteral("median"), 9)
                       .arg(QStringLiteral("95 %"), 9);
    for (const StoreTiming &each : figures.timings) {
        text += QStringLiteral("%1 %2 %3 %4\n")
                    .arg(each.what, -32)
                    .arg(each.times, 6)
                    .arg(each.medianMs, 9, 'f', 2)
                    .arg(each.worstMs, 9, 'f', 2);
    }
    return text;
}

QJsonObject toJson(const StoreFigures &figures)
{
    QJsonArray timings;
    for (const StoreTiming &each : figures.timings) {
        timings.append(QJsonObject{{QStringLiteral("what"), each.what},
                                   {QStringLiteral("times"), each.times},
                                   {QStringLiteral("median_ms"), each.medianMs},
                                   {QStringLiteral("p95_ms"), each.worstMs}});
    }
    return {{QStringLiteral("records"), figures.records},
            {QStringLiteral("file_mib"), figures.fileMiB},
            {QStringLiteral("fill_s"), figures.fillSeconds},
            {QStringLiteral("timings"), timings}};
}

} // namespace licencedesk::bench
