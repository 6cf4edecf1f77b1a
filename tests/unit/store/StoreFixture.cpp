#include "tests/unit/store/StoreFixture.h"

#include "layout/CardLayout.h"
#include "tests/unit/exporting/SampleRecords.h"

#include <QPainter>
#include <QTest>

namespace licencedesk::test {

namespace {

QString serverFolder()
{
    return qEnvironmentVariable("LICENCEDESK_TEST_POSTGRES");
}

void runOnServer(const QString &sql)
{
    const auto database = Database::open(serverLocation(QStringLiteral("licencedesk")));
    VERIFY_DONE(database);
    VERIFY_DONE((*database)->run(sql));
}

} // namespace

bool onPostgreSql()
{
    return !serverFolder().isEmpty();
}

StoreLocation serverLocation(const QString &user, const QString &schema)
{
    StoreLocation location;
    location.kind = StoreLocation::Kind::PostgreSql;
    location.host = serverFolder();
    location.database = QStringLiteral("postgres");
    location.user = user;
    const QString named = schema.isEmpty() ? QStringLiteral("public") : schema;
    location.options =
        QStringLiteral("options='-cclient_min_messages=warning -csearch_path=%1'").arg(named);
    return location;
}

const VaultWithMaster &firmKeys()
{
    static const VaultWithMaster keys =
        makeVault(Cipher::Aes256Gcm, QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC));
    return keys;
}

Vault firmVault()
{
    return openVault(firmKeys().header, firmKeys().master).value();
}

StoreFixture::StoreFixture(On where)
{
    const bool server = where == On::PostgreSql || (where == On::Either && onPostgreSql());
    if (!server) {
        location = StoreLocation::file(m_folder.filePath(QStringLiteral("profile/records.db")));
        return;
    }
    m_schema = QStringLiteral("s") + QUuid::createUuid().toString(QUuid::Id128);
    location = serverLocation(QStringLiteral("licencedesk"), m_schema);
    runOnServer(QStringLiteral("CREATE SCHEMA ") + m_schema);
}

StoreFixture::~StoreFixture()
{
    if (!m_schema.isEmpty()) {
        runOnServer(QStringLiteral("DROP SCHEMA %1 CASCADE").arg(m_schema));
    }
}

std::unique_ptr<Store> StoreFixture::open()
{
    auto store = tryOpen();
    if (!store) {
        qFatal("%s", said(store).constData());
    }
    if (const auto header = (*store)->vaultHeader(); header && !header->has_value()) {
        std::ignore = (*store)->setVaultHeader(toJson(firmKeys().header));
    }
    (*store)->unlock(firmVault());
    (*store)->setActor(actor);
    return *std::move(store);
}

LicenceRecord acceptedRecord(const Store &store, const Person &person)
{
    LicenceRecord record = reviewedRecord();
    record.id = QUuid::createUuid();
    for (VerifiedPage &page : record.pages) {
        page.fields[FieldId::LicenceNumber].text = person.number;
        page.evidence.barcode = person.core;
    }
    record.pages.front().fields[FieldId::Name].text = person.name;
    record.createdAt = store.clock().now().addSecs(-20);
    record.acceptedAt = store.clock().now();
    record.counter = store.actor().counter;
    record.who = store.actor().who;
    record.camera = QStringLiteral("desk camera");
    record.secondsTaken = 12.5;
    return record;
}

LicenceRecord keptRecord(Store &store, const Person &person)
{
    LicenceRecord record = acceptedRecord(store, person);
    if (const auto kept = RecordStore(store).keep(record); !kept) {
        QTest::qFail(said(kept).constData(), __FILE__, __LINE__);
    }
    return record;
}

DraftPage pictureOfCard()
{
    const VerifiedPage main = reviewedRecord().pages.front();
    DraftPage page;
    page.reading.layoutId = main.layoutId;
    page.reading.fields = main.fields;
    page.reading.evidence = main.evidence;
    page.machine = main.fields;
    CardImage &card = page.reading.card;
    card.pixelsPerMm = 6;
    card.sourcePixelsPerMm = 6;
    card.sizeMm = QSizeF(88, 60);
    card.image = QImage(528, 360, QImage::Format_RGB32);
    card.image.fill(Qt::white);
    QPainter painter(&card.image);
    painter.fillRect(card.toPixel(findLayout(main.layoutId)->photoMm), Qt::red);
    page.reading.quad.corners = {QPointF(0, 0), QPointF(528, 0), QPointF(528, 360),
                                 QPointF(0, 360)};
    card.quad = page.reading.quad;
    return page;
}

QStringList idsOf(const std::vector<RecordSummary> &records)
{
    QStringList ids;
    for (const RecordSummary &record : records) {
        ids << recordIdText(record.id);
    }
    return ids;
}

} // namespace licencedesk::test
