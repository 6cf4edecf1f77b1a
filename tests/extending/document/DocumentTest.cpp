// A document that the program does not know, added as one JSON file: it is found, told from
// licences and read.

#include "layout/AddLayouts.h"
#include "pipeline/LicenceReader.h"
#include "tests/extending/document/PermitCard.h"
#include "tests/specimens/Specimen.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

const QString PermitId = QStringLiteral("specimen-permit");

std::vector<PageReading> read(const Frame &frame)
{
    auto recogniser = makeNeuralRecogniser();
    return LicenceReader(*std::move(recogniser)).read(frame).value();
}

Frame licenceOnDesk(const QString &layout)
{
    specimens::SpecimenOptions options;
    options.layoutId = layout;
    Frame frame;
    frame.image = specimens::makeSpecimen(specimens::Condition::Scan, 1005, options).image;
    return frame;
}

} // namespace

class DocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void before_it_is_added_it_is_no_document_of_ours()
    {
        QVERIFY(!findLayout(PermitId));
        QVERIFY(read(permitOnDesk()).empty());
    }

    void a_folder_with_a_wrong_file_adds_nothing_and_says_which()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile::copy(QStringLiteral(PERMIT_LAYOUTS "/specimen-permit.json"),
                            folder.filePath(QStringLiteral("a.json"))));
        QFile wrong(folder.filePath(QStringLiteral("b.json")));
        QVERIFY(wrong.open(QIODevice::WriteOnly));
        wrong.write(R"({"id": "b", "page": "back"})");
        wrong.close();
        const auto added = addLayouts(folder.path());
        QCOMPARE(added.error().kind, ErrorKind::Invalid);
        QCOMPARE(added.error().detail, QStringLiteral("b.json: page: not a page"));
        QVERIFY(!findLayout(PermitId));
    }

    void its_layout_is_added_once()
    {
        QCOMPARE(addLayouts(QStringLiteral(PERMIT_LAYOUTS)).value(), 1);
        QVERIFY(findLayout(PermitId));
        const auto again = addLayouts(QStringLiteral(PERMIT_LAYOUTS));
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
        QCOMPARE(again.error().detail, QStringLiteral("specimen-permit.json: id: taken"));
    }

    void then_it_is_found_and_read()
    {
        const auto pages = read(permitOnDesk());
        QCOMPARE(pages.size(), std::size_t(1));
        QCOMPARE(pages.front().layoutId, PermitId);
        const LicenceFields &fields = pages.front().fields;
        QCOMPARE(fieldText(fields, FieldId::LicenceNumber), QString::fromUtf16(PermitNumber));
        QCOMPARE(fieldText(fields, FieldId::Name), QString::fromUtf16(PermitName));
        QCOMPARE(fieldText(fields, FieldId::VehicleClass), QString::fromUtf16(PermitClass));
        QCOMPARE(fieldText(fields, FieldId::FirstIssueDate), QString::fromUtf16(PermitIssued));
        QCOMPARE(fieldText(fields, FieldId::ValidTo), QString::fromUtf16(PermitEnd));
    }

    void licences_are_not_taken_for_it_data()
    {
        QTest::addColumn<QString>("layout");
        QTest::newRow("main page of 2012") << QStringLiteral("cn-main-2012");
        QTest::newRow("main page of 2004") << QStringLiteral("cn-main-2004");
        QTest::newRow("duplicate page") << QStringLiteral("cn-duplicate");
    }
    void licences_are_not_taken_for_it()
    {
        QFETCH(QString, layout);
        const auto pages = read(licenceOnDesk(layout));
        QCOMPARE(pages.size(), std::size_t(1));
        QCOMPARE(pages.front().layoutId, layout);
    }

    void the_rules_judge_what_it_says()
    {
        RentalContext rental;
        rental.today = QDate(2030, 6, 1);
        rental.policy = defaultPolicy();
        const auto report = verify(toVerifiedPages(read(permitOnDesk())), rental);
        QVERIFY(report.find(u"V01"));
        QCOMPARE(report.find(u"V01")->result, FindingResult::Failed); // it ended on 2030-05-20
    }
};

LICENCEDESK_TEST_MAIN(DocumentTest)
#include "DocumentTest.moc"
