// At every size of type, in both languages, at 1280 × 800: nothing is cut off, nothing overlaps.
#include "tests/gui/GuiTestMain.h"
#include "tests/gui/WindowPages.h"
#include "ui/shell/Languages.h"
#include "ui/style/ElidedLabel.h"
#include "ui/style/StateMark.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

constexpr QSize Window(1280, 800);
constexpr int Slack = 2; // px, rounding of type

QString describe(const QWidget &widget, const QString &text)
{
    return QStringLiteral("%1 “%2”: %3x%4 in %5")
        .arg(QString::fromLatin1(widget.metaObject()->className()), text.left(40))
        .arg(widget.width())
        .arg(widget.height())
        .arg(QString::fromLatin1(widget.parentWidget()->metaObject()->className()));
}

/// What the words of a label take at its width.
bool fits(const QLabel &label)
{
    if (qobject_cast<const ElidedLabel *>(&label) || label.text().isEmpty()) {
        return true; // ends in "…" on purpose, whole in its tool tip
    }
    if (label.wordWrap()) {
        return label.heightForWidth(label.width()) <= label.height() + Slack;
    }
    return label.sizeHint().width() <= label.width() + Slack &&
           label.sizeHint().height() <= label.height() + Slack;
}

/// What makes the contents of a scroll area wider than it is.
QString widest(const QWidget &content)
{
    QString name;
    int most = 0;
    for (const QWidget *each : content.findChildren<QWidget *>()) {
        if (each->isVisible() && each->minimumSizeHint().width() > most && !each->layout()) {
            most = each->minimumSizeHint().width();
            name = QString::fromLatin1(each->metaObject()->className());
        }
    }
    return QStringLiteral("%1 %2").arg(name).arg(most);
}

bool fits(const QAbstractButton &button)
{
    if (button.text().isEmpty()) {
        return button.iconSize().width() <= button.width();
    }
    const int words = button.fontMetrics().horizontalAdvance(button.text().remove(u'&'));
    return words <= button.width() + Slack &&
           button.fontMetrics().height() <= button.height() + Slack;
}

} // namespace

class LargeTypeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing_is_cut_off_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        for (const QString &page : windowPages()) {
            for (const char *language : {"en", "zh_CN"}) {
                for (const int percent : {100, 150, 200}) {
                    QTest::addRow("%s, %s, at %d %%", qPrintable(page), language, percent)
                        << page << QString::fromLatin1(language) << percent;
                }
            }
        }
    }

    void nothing_is_cut_off()
    {
        QFETCH(QString, page);
        QFETCH(QString, language);
        QFETCH(int, percent);
        applyFonts(*qApp, percent);
        LanguageSwitch words;
        words.use(language);
        DeskBench bench;
        bench.window().resize(Window);
        showWindowPage(bench, page);
        QCOMPARE(bench.window().size(), Window); // its contents do not push it wider
        const QWidget *root = &bench.window();
        for (const QWidget *widget : root->findChildren<QWidget *>()) {
            if (!widget->isVisible()) {
                continue;
            }
            if (const auto *area = qobject_cast<const QScrollArea *>(widget)) {
                QVERIFY2(area->widget()->width() <= area->viewport()->width(), // only up and down
                         qPrintable(describe(*area, widest(*area->widget()))));
            }
            if (const auto *label = qobject_cast<const QLabel *>(widget)) {
                QVERIFY2(fits(*label), qPrintable(describe(*label, label->text())));
            } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
                QVERIFY2(fits(*button), qPrintable(describe(*button, button->text())));
            }
        }
    }

    void cleanup() { applyFonts(*qApp); }

    void the_size_is_remembered_and_odd_ones_are_not_taken()
    {
        DeskBench bench;
        QCOMPARE(bench.settings.typeScale(), 100);
        bench.settings.setTypeScale(175);
        QCOMPARE(bench.settings.typeScale(), 175);
        bench.settings.setTypeScale(1000);
        QCOMPARE(bench.settings.typeScale(), 100);
    }

    void lengths_grow_with_the_type()
    {
        QCOMPARE(typeScaled(40), 40);
        applyFonts(*qApp, 200);
        QCOMPARE(typeScaled(40), 80);
    }
};

LICENCEDESK_GUI_TEST_MAIN(LargeTypeTest)
#include "LargeTypeTest.moc"
