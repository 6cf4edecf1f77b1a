#pragma once
// How the desk does: figures over a period, of one counter or of all, as charts or tables and as
// CSV. No figure is about a customer.

#include "store/Insights.h"
#include "ui/insights/ChartMaker.h"
#include "ui/records/DeskRecords.h"
#include "ui/records/StoreWork.h"
#include "ui/shell/GuardedPage.h"

#include <array>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QPushButton;

namespace licencedesk {

class FigurePanel;
class FilePort;

class InsightsPage : public GuardedPage
{
    Q_OBJECT

public:
    enum Figure { OverTime, PerHour, Fields, Checks, Cameras, Agreement, FigureCount };

    /// Asked once, when the page is shown first: a library of charts takes its time to load.
    using ChartSource = std::function<std::unique_ptr<ChartMaker>()>;

    InsightsPage(DeskRecords &records, FilePort &files, ChartSource charts,
                 QWidget *parent = nullptr);
    ~InsightsPage() override;

    FigurePanel *panel(Figure figure) const { return m_panels[figure]; }
    QComboBox *periodBox() const { return m_period; }
    QComboBox *counterBox() const { return m_counter; }
    QCheckBox *tablesBox() const { return m_tables; }
    QPushButton *saveButton() const { return m_save; }
    SaidLine *said() const { return m_said; }
    QString headline() const; ///< the large figures with their words

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Tile
    {
        QLabel *figure;
        QLabel *words;
    };
    QWidget *choices();
    QWidget *tiles();
    QWidget *figures();
    void addCounters();
    void readAgain();
    void display(const Result<Insights> &insights);
    void displayFigures();
    void displayTiles();
    void save();
    InsightsQuery query() const;

    DeskRecords &m_records;
    FilePort &m_files;
    ChartSource m_chartSource;            ///< empty once it was asked
    std::unique_ptr<ChartMaker> m_charts; ///< null: tables
    Insights m_insights;
    InsightsQuery m_shown;
    QComboBox *m_period;
    QComboBox *m_counter;
    QCheckBox *m_tables;
    QPushButton *m_save;
    SaidLine *m_said;
    std::array<Tile, 3> m_tiles = {};
    std::array<FigurePanel *, FigureCount> m_panels = {};
    QBoxLayout *m_top = nullptr;
    QBoxLayout *m_bottom = nullptr;
    StoreWork m_reader;
};

} // namespace licencedesk
