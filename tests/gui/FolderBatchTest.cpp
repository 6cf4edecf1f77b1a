#include "tests/gui/DeskBench.h"
#include "tests/gui/GuiTestMain.h"
#include "tests/gui/InventedLicence.h"

using namespace licencedesk;
using namespace licencedesk::test;

class FolderBatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<DeskBench>();
        QVERIFY(QDir(m_bench->folder.path()).mkdir(QStringLiteral("in")));
    }

    void pictures_come_by_name_with_numbers_in_their_order()
    {
        add("10.png", {inventedMainPage()});
        add("9.png", {inventedMainPage()});
        QCOMPARE(batch().open(folder(), m_bench->desk.rental()), 2);
        QVERIFY(batch().items()[0].path.endsWith(QLatin1String("/9.png")));
    }

    void every_picture_gets_its_state()
    {
        add("1.png", {inventedMainPage()});
        add("2.png", {inventedMainPageWithDoubtfulName()});
        add("3.png", {});
        QFile broken(folder() + QStringLiteral("/4.jpg"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.close();
        batch().open(folder(), m_bench->desk.rental());
        QTRY_COMPARE(batch().doneCount(), 4);
        QCOMPARE(batch().items()[0].state, BatchState::Flawless);
        QCOMPARE(batch().items()[1].state, BatchState::Doubtful);
        QCOMPARE(batch().items()[2].state, BatchState::NoCard);
        QCOMPARE(batch().items()[3].state, BatchState::Unreadable);
    }

    void the_way_leads_over_what_needs_a_look_and_round_the_end()
    {
        add("1.png", {inventedMainPageWithDoubtfulName()});
        add("2.png", {inventedMainPage()});
        add("3.png", {inventedMainPageWithDoubtfulName()});
        batch().open(folder(), m_bench->desk.rental());
        QTRY_COMPARE(batch().doneCount(), 3);
        QCOMPARE(batch().nextDoubtful(), std::optional(0));
        batch().setCurrent(0);
        QCOMPARE(batch().nextDoubtful(), std::optional(2));
        batch().setCurrent(2);
        batch().markCurrentAccepted();
        QCOMPARE(batch().nextDoubtful(), std::optional(0));
        QCOMPARE(batch().neighbour(-1), std::optional(1));
        QCOMPARE(batch().neighbour(1), std::nullopt);
    }

    void stopping_keeps_what_is_read()
    {
        add("1.png", {inventedMainPage()});
        add("2.png", {inventedMainPage()});
        m_bench->script->blocks = true;
        m_bench->script->release.release(1);
        batch().open(folder(), m_bench->desk.rental());
        QTRY_COMPARE(batch().doneCount(), 1);
        batch().stop();
        QVERIFY(!batch().isRunning());
        QCOMPARE(batch().items()[0].state, BatchState::Flawless);
        QCOMPARE(batch().items()[1].state, BatchState::Waiting);
    }

    void an_empty_folder_opens_nothing()
    {
        QCOMPARE(batch().open(folder(), m_bench->desk.rental()), 0);
        QVERIFY(!batch().isOpen());
    }

private:
    FolderBatch &batch() { return m_bench->batch; }
    QString folder() const { return m_bench->path(QStringLiteral("in")); }
    void add(const char *name, const std::vector<PageReading> &pages)
    {
        const QString file = QString::fromLatin1(name);
        m_bench->addPicture(QStringLiteral("in/") + file, pages);
        const QMutexLocker lock(&m_bench->script->mutex);
        m_bench->script->byName[file] = pages;
    }

    std::unique_ptr<DeskBench> m_bench;
};

LICENCEDESK_GUI_TEST_MAIN(FolderBatchTest)
#include "FolderBatchTest.moc"
