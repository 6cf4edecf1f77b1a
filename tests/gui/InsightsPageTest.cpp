// Figures from real records to the page and to the spreadsheet, with charts and without.
#include "ui/insights/InsightsPage.h"
#include "store/InsightCounts.h"
#include "tests/gui/GuiTestMain.h"
#include "tests/gui/StoreBench.h"
#include "ui/insights/BarTable.h"
#include "ui/insights/FigurePanel.h"
#include "ui/insights/InsightFigures.h"
#include "ui/style/SaidLine.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLibrary>
#include <QPushButton>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

/// A chart that is only counted.
class FakeCharts final : public ChartMaker
{
public:
    QWidget *bars(const BarFigures &, const ChartColours &) override
    {
        auto *widget = new QWidget;
        widget->setObjectName(QStringLiteral("chart"));
        return widget;
    }
};

std::unique_ptr<ChartMaker> noCharts()
{
    return nullptr;
}

std::unique_ptr<ChartMaker> fakeCharts()
{
    return std::make_unique<FakeCharts>();
}

} // namespace

class InsightsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<StoreBench>();
        m_bench->open();
    }
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void licences_are_counted_by_day_and_hour()
    {
        keepThree();
        show();
        QTRY_COMPARE(figure(InsightsPage::OverTime, QStringLiteral("11-21")), QStringLiteral("3"));
        QVERIFY(m_page->headline().startsWith(QStringLiteral("3 licences accepted")));
        QCOMPARE(figure(InsightsPage::OverTime, QStringLiteral("11-20")), QStringLiteral("0"));
        QCOMPARE(m_page->panel(InsightsPage::PerHour)->figures().bars.size(), 1U); // noon
    }

    void without_the_charts_there_are_tables_with_the_same_figures()
    {
        keepThree();
        show();
        QTRY_VERIFY(m_page->panel(InsightsPage::Fields)->table());
        QVERIFY(!m_page->tablesBox()->isVisible()); // nothing to choose
        const BarTable &table = *m_page->panel(InsightsPage::Fields)->table();
        QVERIFY(table.model()->rowCount() > 3);
        QVERIFY2(table.text(0).contains(u'%'), qPrintable(table.text(0)));
    }

    void charts_can_be_read_as_tables()
    {
        keepThree();
        show(&fakeCharts);
        FigurePanel &panel = *m_page->panel(InsightsPage::OverTime);
        QTRY_VERIFY(panel.findChild<QWidget *>(QStringLiteral("chart")));
        QVERIFY(!panel.table());
        QVERIFY(panel.accessibleDescription().contains(QStringLiteral("11-21: 3")));
        m_page->tablesBox()->click();
        QVERIFY(panel.table());
        QVERIFY(!panel.findChild<QWidget *>(QStringLiteral("chart")));
    }

    void one_counter_can_be_looked_at_alone()
    {
        keepThree();
        m_bench->records.setActor({QStringLiteral("li"), QStringLiteral("south")});
        m_bench->keep();
        show();
        QTRY_VERIFY(m_page->headline().startsWith(QStringLiteral("4 ")));
        const int south = m_page->counterBox()->findData(QStringLiteral("south"));
        QVERIFY(south > 0);
        m_page->counterBox()->setCurrentIndex(south);
        Q_EMIT m_page->counterBox()->activated(south);
        QTRY_VERIFY(m_page->headline().startsWith(QStringLiteral("1 ")));
    }

    void the_agreement_with_a_service_is_shown_where_there_is_one()
    {
        keepThree();
        show();
        QTRY_VERIFY(m_page->headline().startsWith(QStringLiteral("3 ")));
        QVERIFY(!m_page->panel(InsightsPage::Agreement)->isVisible());
        const auto counted = [](const char *measure, FieldId field, qint64 count) {
            return InsightCount{QLatin1String(measure), fieldKey(field), count, 0};
        };
        VERIFY_DONE(addInsights(
            m_bench->store().database(), m_bench->clock.time, QStringLiteral("north"),
            {counted(ComparedMeasure, FieldId::Name, 4), counted(SameMeasure, FieldId::Name, 3),
             counted(ComparedMeasure, FieldId::Sex, 4), counted(SameMeasure, FieldId::Sex, 4)}));
        m_bench->records.tellChanged();
        QTRY_VERIFY(m_page->panel(InsightsPage::Agreement)->isVisible());
        QCOMPARE(figure(InsightsPage::Agreement, fieldLabel(FieldId::Name)),
                 QStringLiteral("75.0 % (3 of 4)"));
        const auto &bars = m_page->panel(InsightsPage::Agreement)->figures().bars;
        QCOMPARE(bars.front().label, fieldLabel(FieldId::Name)); // the least often first
        QCOMPARE(bars.size(), 2U);
    }

    void a_period_without_licences_says_so()
    {
        keepThree();
        m_bench->clock.time = m_bench->clock.time.addDays(40);
        show();
        QTRY_VERIFY(m_page->headline().startsWith(QStringLiteral("0 ")));
        QVERIFY(!m_page->panel(InsightsPage::OverTime)->table());
        m_page->periodBox()->setCurrentIndex(m_page->periodBox()->findData(90));
        QTRY_VERIFY(m_page->headline().startsWith(QStringLiteral("3 ")));
    }

    void a_year_is_shown_by_weeks()
    {
        const QDate to(2026, 11, 21);
        Insights insights;
        insights.licencesPerDay[to] = 2;
        insights.licencesPerDay[to.addDays(-1)] = 1;
        const BarFigures weeks = licencesOverTime(insights, to.addDays(-364), to);
        QCOMPARE(weeks.bars.size(), 53U);
        double sum = 0;
        for (const BarFigure &bar : weeks.bars) {
            sum += bar.value;
        }
        QCOMPARE(sum, 3.0);
    }

    void the_figures_go_into_a_file_for_a_spreadsheet()
    {
        keepThree();
        show();
        QTRY_VERIFY(m_page->headline().startsWith(QStringLiteral("3 ")));
        m_bench->files.saved = m_bench->path(QStringLiteral("figures.csv"));
        m_page->saveButton()->click();
        QCOMPARE(m_page->said()->tone(), Tone::Passed);
        QFile file(m_bench->files.saved);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("licences_per_day,2026-11-21,3"));
        QVERIFY(!bytes.contains(Person().number.toUtf8()));
    }

    void a_file_that_cannot_be_written_is_said()
    {
        show();
        m_bench->files.saved = m_bench->path(QStringLiteral("no/such/folder/figures.csv"));
        m_page->saveButton()->click();
        QCOMPARE(m_page->said()->tone(), Tone::Failed);
    }

    void the_module_draws_still_charts()
    {
#ifdef LICENCEDESK_CHARTS_MODULE
        QLibrary module(QStringLiteral(LICENCEDESK_CHARTS_MODULE));
        const auto make = reinterpret_cast<MakeChartMaker>(module.resolve(MakeChartMakerName));
        QVERIFY2(make, qPrintable(module.errorString()));
        const std::unique_ptr<ChartMaker> charts(make());
        BarFigures figures{QStringLiteral("Title"),
                           QStringLiteral("Day"),
                           QStringLiteral("Count"),
                           BarFigures::Kind::OverTime,
                           false,
                           {}};
        figures.bars = {{QStringLiteral("a"), 0, QStringLiteral("0")},
                        { QStringLiteral("b"),
                          5,
                          QStringLiteral("5") }};
        const ChartColours colours{Qt::blue, Qt::black, Qt::gray};
        for (const auto kind : {BarFigures::Kind::OverTime, BarFigures::Kind::Ranking}) {
            figures.kind = kind;
            const std::unique_ptr<QWidget> chart(charts->bars(figures, colours));
            chart->resize(600, 300);
            const QImage picture = chart->grab().toImage();
            QVERIFY(hasColour(picture, Qt::blue)); // at once: nothing moves into its place
            QVERIFY(chart->focusPolicy() == Qt::NoFocus);
        }
#else
        QSKIP("Qt Charts is not installed");
#endif
    }

private:
    void keepThree()
    {
        for (int i = 0; i < 3; ++i) {
            m_bench->keep();
        }
    }

    void show(InsightsPage::ChartSource charts = &noCharts)
    {
        m_page = std::make_unique<InsightsPage>(m_bench->records, m_bench->files, charts);
        m_page->resize(1200, 800);
        m_page->show();
    }

    QString figure(InsightsPage::Figure which, const QString &label) const
    {
        for (const BarFigure &bar : m_page->panel(which)->figures().bars) {
            if (bar.label == label) {
                return bar.text;
            }
        }
        return {};
    }

    static bool hasColour(const QImage &picture, const QColor &colour)
    {
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y) == colour) {
                    return true;
                }
            }
        }
        return false;
    }

    std::unique_ptr<StoreBench> m_bench;
    std::unique_ptr<InsightsPage> m_page;
};

LICENCEDESK_GUI_TEST_MAIN(InsightsPageTest)
#include "InsightsPageTest.moc"
