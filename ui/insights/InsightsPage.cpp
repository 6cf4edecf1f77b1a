#include "ui/insights/InsightsPage.h"

#include "exporting/CsvExport.h"
#include "ui/insights/FigurePanel.h"
#include "ui/insights/InsightFigures.h"
#include "ui/shell/FilePort.h"
#include "ui/style/ButtonRow.h"
#include "ui/style/SaidLine.h"
#include "ui/style/Theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

#include <utility>

namespace licencedesk {

namespace {

constexpr int InsightsGap = 12;              // px
constexpr int InsightsSideBySideWidth = 980; // px at 100 % type
constexpr double FigureSize = 1.9;           // of the text's
constexpr int FirstPeriod = 30;              // days

} // namespace

InsightsPage::InsightsPage(DeskRecords &records, FilePort &files, ChartSource charts,
                           QWidget *parent)
    : GuardedPage(tr("Insights"), parent), m_records(records), m_files(files),
      m_chartSource(std::move(charts)), m_period(new QComboBox), m_counter(new QComboBox),
      m_tables(new QCheckBox(tr("As &tables"))), m_save(new QPushButton(tr("&Save as CSV…"))),
      m_said(new SaidLine)
{
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("scrolled"));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->setSpacing(InsightsGap);
    layout->addWidget(tiles());
    layout->addWidget(figures());
    layout->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(choices());
    body()->addWidget(m_said);
    body()->addWidget(area, 1);
    setFocusProxy(m_period);
    connect(m_period, &QComboBox::currentIndexChanged, this, &InsightsPage::readAgain);
    connect(m_counter, &QComboBox::activated, this, &InsightsPage::readAgain);
    connect(m_tables, &QCheckBox::toggled, this, &InsightsPage::displayFigures);
    connect(m_save, &QPushButton::clicked, this, &InsightsPage::save);
    connect(&records, &DeskRecords::changed, this, [this] {
        if (isVisible()) {
            readAgain();
        }
    });
}

InsightsPage::~InsightsPage() = default;

QWidget *InsightsPage::choices()
{
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("7 days"), 7);
    m_period->addItem(tr("30 days"), 30);
    m_period->addItem(tr("90 days"), 90);
    m_period->addItem(tr("A year"), 365);
    m_period->setCurrentIndex(m_period->findData(FirstPeriod));
    m_counter->setAccessibleName(tr("Counter"));
    m_counter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_tables->hide(); // without charts there is nothing to choose
    m_save->setToolTip(tr("All figures of this period, for a spreadsheet"));
    return new ButtonRow({m_period, m_counter, m_tables, m_save});
}

QWidget *InsightsPage::tiles()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(InsightsGap);
    for (Tile &tile : m_tiles) {
        auto *panel = new Panel;
        tile.figure = pageHeading({}, FigureSize);
        tile.words = new QLabel;
        tile.words->setWordWrap(true);
        QPalette muted = palette();
        muted.setColor(QPalette::WindowText, mutedText(palette()));
        tile.words->setPalette(muted);
        auto *inside = new QVBoxLayout(panel);
        inside->setContentsMargins(14, 8, 14, 10);
        inside->setSpacing(0);
        inside->addWidget(tile.figure);
        inside->addWidget(tile.words);
        inside->addStretch(1);
        layout->addWidget(panel, 1);
    }
    return row;
}

QWidget *InsightsPage::figures()
{
    for (FigurePanel *&panel : m_panels) {
        panel = new FigurePanel;
    }
    auto *all = new QWidget;
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_bottom = new QBoxLayout(QBoxLayout::LeftToRight);
    auto *right = new QVBoxLayout;
    right->setSpacing(InsightsGap);
    right->addWidget(m_panels[Checks]);
    right->addWidget(m_panels[Cameras]);
    right->addWidget(m_panels[Agreement]);
    right->addStretch(1);
    for (QBoxLayout *each : {m_top, m_bottom}) {
        each->setSpacing(InsightsGap);
    }
    m_top->addWidget(m_panels[OverTime], 3);
    m_top->addWidget(m_panels[PerHour], 2);
    m_bottom->addWidget(m_panels[Fields], 1);
    m_bottom->addLayout(right, 1);
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(InsightsGap);
    layout->addLayout(m_top);
    layout->addLayout(m_bottom);
    return all;
}

void InsightsPage::showEvent(QShowEvent *event)
{
    GuardedPage::showEvent(event);
    if (m_chartSource) {
        m_charts = std::exchange(m_chartSource, {})();
        m_tables->setVisible(m_charts != nullptr);
    }
    addCounters();
    readAgain();
}

void InsightsPage::resizeEvent(QResizeEvent *event)
{
    GuardedPage::resizeEvent(event);
    const bool stacked = width() < typeScaled(InsightsSideBySideWidth);
    for (QBoxLayout *each : {m_top, m_bottom}) {
        each->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }
}

void InsightsPage::addCounters()
{
    const QVariant chosen = m_counter->currentData();
    m_counter->clear();
    m_counter->addItem(tr("All counters"));
    for (const QString &name : insightCounters(m_records.store()).value_or(QStringList())) {
        m_counter->addItem(name, name);
    }
    m_counter->setCurrentIndex(chosen.isValid() ? std::max(0, m_counter->findData(chosen)) : 0);
}

InsightsQuery InsightsPage::query() const
{
    const QDate today = m_records.store().clock().today();
    InsightsQuery query{today.addDays(1 - m_period->currentData().toInt()), today, {}};
    if (const QVariant counter = m_counter->currentData(); counter.isValid()) {
        query.counter = counter.toString();
    }
    return query;
}

void InsightsPage::readAgain()
{
    if (!isAllowed()) {
        return;
    }
    m_shown = query();
    m_reader.start<Insights>(
        this, m_records.store(),
        [wanted = m_shown](Store &store, const CancelToken &) {
            return readInsights(store, wanted);
        },
        [this](const Result<Insights> &insights) { display(insights); });
}

void InsightsPage::display(const Result<Insights> &insights)
{
    m_insights = insights.value_or(Insights());
    m_said->clear();
    if (!insights) {
        m_said->say(Tone::Failed, insights.error().message);
    }
    m_save->setEnabled(insights.has_value());
    displayTiles();
    displayFigures();
}

void InsightsPage::displayTiles()
{
    const QLocale locale;
    m_tiles[0].figure->setText(locale.toString(m_insights.licences()));
    m_tiles[0].words->setText(tr("licences accepted"));
    m_tiles[1].figure->setText(m_insights.meanSeconds > 0
                                   ? locale.toString(m_insights.meanSeconds, 'f', 1)
                                   : QStringLiteral("–"));
    m_tiles[1].words->setText(tr("seconds per licence, on average"));
    m_tiles[2].figure->setText(locale.toString(m_insights.overridden));
    m_tiles[2].words->setText(tr("accepted although checks had failed"));
}

void InsightsPage::displayFigures()
{
    ChartMaker *shape = m_tables->isChecked() ? nullptr : m_charts.get();
    m_panels[OverTime]->display(licencesOverTime(m_insights, m_shown.from, m_shown.to), shape);
    m_panels[PerHour]->display(licencesPerHour(m_insights), shape);
    m_panels[Fields]->display(correctedFields(m_insights), shape);
    m_panels[Checks]->display(failedChecks(m_insights), shape);
    m_panels[Cameras]->display(accuracyByCamera(m_insights), shape);
    m_panels[Agreement]->setVisible(!m_insights.agreement.empty()); // most firms ask no service
    m_panels[Agreement]->display(agreementWithService(m_insights), shape);
}

void InsightsPage::save()
{
    const QString name =
        QStringLiteral("licencedesk-figures-%1.csv").arg(m_shown.to.toString(Qt::ISODate));
    const QString path = m_files.chooseSave(tr("Save the figures"), name);
    if (path.isEmpty()) {
        return;
    }
    const auto saved = saveExport(path, insightsCsv(m_insights));
    if (saved) {
        m_said->say(Tone::Passed, tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    } else {
        m_said->say(Tone::Failed, saved.error().message);
    }
}

QString InsightsPage::headline() const
{
    QStringList lines;
    for (const Tile &tile : m_tiles) {
        lines << QStringLiteral("%1 %2").arg(tile.figure->text(), tile.words->text());
    }
    return lines.join(u'\n');
}

} // namespace licencedesk
