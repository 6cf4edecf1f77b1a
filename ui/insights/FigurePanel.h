#pragma once
// One group of figures: its title and the chart, or the table where there is no chart or the
// reader prefers numbers.

#include "ui/insights/BarFigures.h"
#include "ui/style/Panel.h"

class QLabel;
class QVBoxLayout;

namespace licencedesk {

class BarTable;
class ChartMaker;

class FigurePanel : public Panel
{
    Q_OBJECT

public:
    explicit FigurePanel(QWidget *parent = nullptr);

    /// \p charts: null for a table.
    void display(const BarFigures &figures, ChartMaker *charts);
    const BarFigures &figures() const { return m_figures; }
    BarTable *table() const { return m_table; } ///< null while a chart is shown, or nothing

private:
    void addPicture(ChartMaker *charts);

    BarFigures m_figures;
    QLabel *m_title;
    QLabel *m_nothing;
    QVBoxLayout *m_layout;
    QWidget *m_picture = nullptr;
    BarTable *m_table = nullptr;
};

} // namespace licencedesk
