#include "ui/insights/BarTable.h"

#include "ui/style/TableLook.h"
#include "ui/style/Theme.h"
#include "ui/style/Tones.h"

#include <QHeaderView>
#include <QPainter>
#include <QStandardItemModel>

namespace licencedesk {

namespace {

constexpr int MostRows = 12;        // at once; the rest is scrolled to
constexpr int BarRowHeight = 30;    // px at 100 % type
constexpr int BarHeight = 10;       // px at 100 % type
constexpr int LineBelow = 2;        // px, of the row's border, as the style leaves it
constexpr int BarGap = 10;          // px
constexpr double LongestBar = 0.55; // of the cell: the value stands behind it

QStandardItem *cell(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

} // namespace

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString text = ground.text;
    ground.text.clear();
    const QStyle *style = ground.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);

    const double share = index.data(ShareRole).toDouble();
    const QRect room = option.rect.adjusted(BarGap, 0, -BarGap, -LineBelow);
    const int height = typeScaled(BarHeight);
    const int length = qRound(room.width() * LongestBar * share);
    const auto placed = [&option](const QRect &place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    const QRect bar(room.left(), room.center().y() - height / 2, length, height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(toneColours(Tone::Accent, option.palette).ink);
    painter->drawRoundedRect(placed(bar), 2, 2);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(placed(room.adjusted(length > 0 ? length + BarGap : 0, 0, 0, 0)),
                      Qt::AlignLeft | Qt::AlignVCenter, text);
    painter->restore();
}

BarTable::BarTable(const BarFigures &figures, QWidget *parent) : QTableView(parent)
{
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({figures.labelHeader, figures.valueHeader});
    for (int column = 0; column < model->columnCount(); ++column) {
        model->setHeaderData(column, Qt::Horizontal,
                             static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                             Qt::TextAlignmentRole);
    }
    const double most = figures.largest();
    for (const BarFigure &figure : figures.bars) {
        QStandardItem *value = cell(figure.text);
        value->setData(most > 0 ? figure.value / most : 0.0, BarDelegate::ShareRole);
        model->appendRow({cell(figure.label), value});
    }
    setModel(model);
    prepareRows(*this);
    verticalHeader()->setDefaultSectionSize(typeScaled(BarRowHeight));
    setItemDelegateForColumn(1, new BarDelegate(this));
    setProperty("flat", true); // the panel around it has a frame
    setAccessibleName(figures.title);
    const int rows = std::min(model->rowCount(), MostRows);
    const int height = horizontalHeader()->sizeHint().height();
    setFixedHeight(height + rows * typeScaled(BarRowHeight) + BarGap);
}

QString BarTable::text(int row) const
{
    return QStringLiteral("%1: %2").arg(model()->index(row, 0).data().toString(),
                                        model()->index(row, 1).data().toString());
}

} // namespace licencedesk
