#include "store/CustomerData.h"

#include "exporting/CsvExport.h"
#include "exporting/JsonExport.h"
#include "exporting/RecordSlip.h"
#include "store/RecordCodec.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace licencedesk {

namespace {

constexpr int CustomerJpegQuality = 92; // as good as it was kept
constexpr int MostEntries = 1000;       // of the log, for one record

tl::unexpected<Error> nothingKept()
{
    return failure(ErrorKind::NotFound,
                   QCoreApplication::translate("CustomerData",
                                               "Nothing is kept about this number. Type it whole, "
                                               "as it is printed on the licence."));
}

QByteArray jpegOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", CustomerJpegQuality);
    return bytes;
}

Result<void> addPictures(Store &store, const LicenceRecord &record, CustomerData &data)
{
    const auto images = RecordStore(store).images(record.id);
    if (!images) {
        return tl::unexpected<Error>(images.error());
    }
    DraftPages pages = draftPages(record);
    for (const PageImage &image : *images) {
        const auto page = std::find_if(pages.begin(), pages.end(), [&image](const DraftPage &each) {
            return each.reading.page == image.page;
        });
        if (page != pages.end() && restoreImage(image, *page) && page->hasCard()) {
            data.pictures.push_back({record.id, image.page, jpegOf(page->reading.card.image)});
        }
    }
    return {};
}

Result<void> addAccess(Store &store, QUuid record, CustomerData &data)
{
    AuditQuery query;
    query.record = record;
    query.limit = MostEntries;
    const auto entries = AuditLog(store).find(query);
    if (!entries) {
        return tl::unexpected<Error>(entries.error());
    }
    data.access.insert(data.access.end(), entries->begin(), entries->end());
    return {};
}

Result<void> addRecord(Store &store, QUuid id, CustomerData &data)
{
    auto record = RecordStore(store).record(id);
    if (!record) {
        return tl::unexpected<Error>(record.error());
    }
    data.records.push_back(*std::move(record));
    return addPictures(store, data.records.back(), data).and_then([&] {
        return addAccess(store, id, data);
    });
}

QJsonArray accessJson(const std::vector<AuditEntry> &entries)
{
    QJsonArray array;
    for (const AuditEntry &entry : entries) {
        array << QJsonObject{
            {QStringLiteral("when"), entry.at.toString(Qt::ISODateWithMs)},
            {QStringLiteral("who"), entry.who},
            {QStringLiteral("act"), auditKey(entry.act)},
            {QStringLiteral("record"), entry.record.toString(QUuid::WithoutBraces)}};
    }
    return array;
}

QJsonArray picturesJson(const std::vector<CustomerData::Picture> &pictures)
{
    QJsonArray array;
    for (const CustomerData::Picture &picture : pictures) {
        array << QJsonObject{
            {QStringLiteral("record"), picture.record.toString(QUuid::WithoutBraces)},
            {QStringLiteral("page"), pageKey(picture.page)},
            {QStringLiteral("jpeg_base64"), QString::fromLatin1(picture.jpeg.toBase64())}};
    }
    return array;
}

QString slipsPath(const QString &json)
{
    const QFileInfo file(json);
    return file.path() + u'/' + file.completeBaseName() + QStringLiteral(".pdf");
}

Result<void> writeFiles(const CustomerData &data, const QDateTime &now, const CustomerFiles &files)
{
    if (const auto json = saveExport(files.json, toJson(data, now)); !json) {
        return tl::unexpected<Error>(json.error());
    }
    if (files.pdf.isEmpty()) {
        return {};
    }
    const auto slips = saveExport(files.pdf, slipsPdf(data.records, {{}, Masking::Clear, now}));
    if (!slips) {
        QFile::remove(files.json);
        return tl::unexpected<Error>(slips.error());
    }
    return {};
}

} // namespace

Result<CustomerData> customerData(Store &store, const QString &number)
{
    CustomerData data;
    const auto known = RecordStore(store).familiarity(number, {});
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    for (const RecordSummary &summary : known->sameNumber) {
        if (const auto added = addRecord(store, summary.id, data); !added) {
            return tl::unexpected<Error>(added.error());
        }
    }
    auto watched = WatchList(store).find(number);
    if (!watched) {
        return tl::unexpected<Error>(watched.error());
    }
    data.watched = *std::move(watched);
    return data;
}

QByteArray toJson(const CustomerData &data, const QDateTime &exportedAt)
{
    QJsonArray records;
    for (const LicenceRecord &record : data.records) {
        records << toJson(record);
    }
    QJsonObject json{{QStringLiteral("exported_at"), exportedAt.toString(Qt::ISODateWithMs)},
                     {QStringLiteral("records"), records},
                     {QStringLiteral("pictures"), picturesJson(data.pictures)},
                     {QStringLiteral("access"), accessJson(data.access)}};
    if (data.watched) {
        json[QStringLiteral("do_not_rent")] =
            QJsonObject{{QStringLiteral("reason"), data.watched->reason},
                        {QStringLiteral("when"), data.watched->when.toString(Qt::ISODateWithMs)}};
    }
    return QJsonDocument(json).toJson();
}

Result<CustomerFiles> exportCustomer(Store &store, const QString &number, const QString &path)
{
    const auto data = customerData(store, number);
    if (!data) {
        return tl::unexpected<Error>(data.error());
    }
    if (data->isEmpty()) {
        return nothingKept();
    }
    auto transaction = Transaction::begin(store.database());
    if (!transaction) {
        return tl::unexpected<Error>(transaction.error());
    }
    AuditLog log(store);
    for (const LicenceRecord &record : data->records) {
        if (const auto noted = log.append(AuditAct::PersonExported, record.id); !noted) {
            return tl::unexpected<Error>(noted.error());
        }
    }
    if (data->records.empty()) { // known by the do-not-rent list only
        if (const auto noted = log.append(AuditAct::PersonExported); !noted) {
            return tl::unexpected<Error>(noted.error());
        }
    }
    const CustomerFiles files{path, data->records.empty() ? QString() : slipsPath(path),
                              static_cast<int>(data->records.size())};
    const auto done = writeFiles(*data, store.clock().now(), files).and_then([&] {
        return transaction->commit();
    });
    if (!done) {
        return tl::unexpected<Error>(done.error());
    }
    return files;
}

Result<int> removeCustomer(Store &store, const QString &number)
{
    const auto known = RecordStore(store).familiarity(number, {});
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    if (known->sameNumber.empty()) {
        return nothingKept();
    }
    for (const RecordSummary &summary : known->sameNumber) { // each for itself: it is overwritten
        const auto gone =
            RecordStore(store).remove(summary.id, QStringLiteral("customer's request"));
        if (!gone) {
            return tl::unexpected<Error>(gone.error());
        }
    }
    return static_cast<int>(known->sameNumber.size());
}

} // namespace licencedesk
