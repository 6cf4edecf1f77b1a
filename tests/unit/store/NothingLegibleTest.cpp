// What lies in the profile's folder tells nothing about anybody, and what was deleted is gone.
#include "records/RecordDraft.h"
#include "store/Retention.h"
#include "store/WatchList.h"
#include "tests/support/TestMain.h"
#include "tests/unit/store/StoreFixture.h"

#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QStringEncoder>
#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

/// Every file of the profile, and what this process holds open, also when it has no name any more.
std::map<QString, QByteArray> allFiles(const QString &folder)
{
    std::map<QString, QByteArray> files;
    const auto read = [&files](const QString &path) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            files[path] = file.readAll();
        }
    };
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         it.hasNext();) {
        read(it.next());
    }
    const QDir descriptors(QStringLiteral("/proc/self/fd"));
    for (const QString &name : descriptors.entryList(QDir::System | QDir::Files)) {
        const QString target = QFile::symLinkTarget(descriptors.filePath(name));
        if (target.startsWith(folder) || target.endsWith(QStringLiteral("(deleted)"))) {
            read(descriptors.filePath(name));
        }
    }
    return files;
}

QByteArray base64At(const QByteArray &bytes, qsizetype shift)
{
    // Without the characters that neighbours have a part in.
    return (QByteArray(shift, ' ') + bytes)
        .toBase64(QByteArray::OmitTrailingEquals)
        .mid(4)
        .chopped(4);
}

QList<QByteArray> writingsOf(const QString &text)
{
    QStringEncoder little(QStringEncoder::Utf16LE);
    QStringEncoder big(QStringEncoder::Utf16BE);
    const QByteArray plain = text.toUtf8();
    return {plain,
            QByteArray(little(text)),
            QByteArray(big(text)),
            plain.toHex(),
            plain.toHex().toUpper(),
            base64At(plain, 0),
            base64At(plain, 1),
            base64At(plain, 2)};
}

/// Where it is found; empty: nowhere.
QString placeOf(const QByteArray &bytes, const QString &folder)
{
    for (const auto &[path, content] : allFiles(folder)) {
        if (content.contains(bytes)) {
            return path;
        }
    }
    return {};
}

QString placeOf(const LicenceRecord &record, const QString &folder)
{
    const auto files = allFiles(folder);
    for (const FieldId field : {FieldId::LicenceNumber, FieldId::Name, FieldId::Address}) {
        const auto writings = writingsOf(record.pages.front().fields.at(field).text);
        for (const QByteArray &writing : writings) {
            for (const auto &[path, content] : files) {
                if (content.contains(writing)) {
                    return path + u' ' + fieldKey(field);
                }
            }
        }
    }
    return {};
}

/// Samples of what was sealed, out of the database itself.
QList<QByteArray> sealedBytes(Store &store, const QString &id)
{
    QList<QByteArray> samples;
    for (const char *sql :
         {"SELECT summary FROM records WHERE id = ?", "SELECT body FROM bodies WHERE record_id = ?",
          "SELECT body FROM images WHERE record_id = ?"}) {
        const auto sealed = store.database().value(QLatin1String(sql), {id})->toByteArray();
        samples << sealed.mid(40, 60) << sealed.last(60);
    }
    return samples;
}

LicenceRecord keptWithPicture(Store &store)
{
    const LicenceRecord record = acceptedRecord(store);
    if (!RecordStore(store).keep(record, {*pageImage(pictureOfCard(), ImagePolicy::WholeCard)})) {
        qFatal("not kept");
    }
    return record;
}

} // namespace

class NothingLegibleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_search_itself_finds_what_is_legible_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QString number = Person().number;
        const auto writings = writingsOf(number);
        for (qsizetype i = 0; i < writings.size(); ++i) {
            QTest::newRow(qPrintable(QString::number(i))) << ("abc" + writings[i] + "xyz");
        }
    }
    void the_search_itself_finds_what_is_legible()
    {
        QFETCH(QByteArray, content);
        StoreFixture fixture(StoreFixture::On::Sqlite);
        const LicenceRecord record = acceptedRecord(*fixture.open());
        QFile file(fixture.folder() + QStringLiteral("/notes"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QVERIFY(!placeOf(record, fixture.folder()).isEmpty());
    }

    void nothing_of_a_customer_is_legible_at_any_time()
    {
        StoreFixture fixture(StoreFixture::On::Sqlite);
        auto store = fixture.open();
        const LicenceRecord record = keptWithPicture(*store);
        QCOMPARE(placeOf(record, fixture.folder()), QString()); // in the log of the database too

        RecordDraft draft(fixture.clock);
        draft.putPage(pictureOfCard());
        VERIFY_DONE(DocumentStore(*store).save(QStringLiteral("draft"), QStringLiteral("desk"),
                                               encodeDraft(draft.toRecord({}, {}), draft.pages())));
        VERIFY_DONE(WatchList(*store).add(Person().number, QStringLiteral("unpaid")));
        VERIFY_DONE(RecordStore(*store).noteEvent({record.id}, RecordEventKind::Exported,
                                                  QStringLiteral("csv")));
        QVERIFY(RecordStore(*store).familiarity(Person().number, {}).has_value());
        QCOMPARE(placeOf(record, fixture.folder()), QString());

        store.reset(); // what closing writes
        QCOMPARE(placeOf(record, fixture.folder()), QString());

        store = fixture.open();
        fixture.clock.time = fixture.clock.time.addDays(61);
        VERIFY_DONE(purge(*store, {}, PurgeMode::Confirmed));
        QCOMPARE(placeOf(record, fixture.folder()), QString());
    }

    void what_was_deleted_is_overwritten_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("at the customer's request") << "remove";
        QTest::newRow("because its time was over") << "purge";
    }
    void what_was_deleted_is_overwritten()
    {
        QFETCH(QString, how);
        StoreFixture fixture(StoreFixture::On::Sqlite);
        const auto store = fixture.open();
        keptWithPicture(*store); // a neighbour on the same pages
        const LicenceRecord record = keptWithPicture(*store);
        const auto samples = sealedBytes(*store, recordIdText(record.id));
        for (const QByteArray &sample : samples) {
            QVERIFY(!placeOf(sample, fixture.folder()).isEmpty()); // the search can find them
        }
        if (how == QLatin1String("remove")) {
            VERIFY_DONE(RecordStore(*store).remove(record.id, QStringLiteral("request")));
        } else {
            fixture.clock.time = fixture.clock.time.addDays(61);
            VERIFY_DONE(purge(*store, {}, PurgeMode::Confirmed));
        }
        for (const QByteArray &sample : samples) {
            QCOMPARE(placeOf(sample, fixture.folder()), QString());
        }
    }

    void what_a_revision_replaced_is_overwritten_with_the_next_purge()
    {
        StoreFixture fixture(StoreFixture::On::Sqlite);
        const auto store = fixture.open();
        LicenceRecord record = keptWithPicture(*store);
        const auto samples = sealedBytes(*store, recordIdText(record.id));
        record.secondsTaken = 99;
        VERIFY_DONE(RecordStore(*store).keep(record));
        VERIFY_DONE(purge(*store, {}, PurgeMode::Automatic));
        for (const QByteArray &sample : samples) {
            QCOMPARE(placeOf(sample, fixture.folder()), QString());
        }
    }

    void the_file_belongs_to_its_owner_only()
    {
        StoreFixture fixture(StoreFixture::On::Sqlite);
        const auto store = fixture.open();
        keptRecord(*store);
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const char *suffix : {"", "-wal", "-shm"}) {
            const QString path = fixture.location.path + QLatin1String(suffix);
            QVERIFY(QFile::exists(path));
            QVERIFY(!(QFile::permissions(path) & others));
        }
    }
};

LICENCEDESK_TEST_MAIN(NothingLegibleTest)
#include "NothingLegibleTest.moc"
