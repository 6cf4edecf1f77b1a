// The keyboard on every page: what has it is seen, Tab goes through everything that takes it and
// comes back, in the order of reading; nothing keeps it. In a record Tab is the clerk's key for the
// next field to check; there F6 leads out, from every area of the desk to every other.
#include "tests/gui/GuiTestMain.h"
#include "tests/gui/WindowPages.h"
#include "ui/desk/BottomBar.h"
#include "ui/desk/DeskPage.h"
#include "ui/desk/RentalStrip.h"
#include "ui/desk/ReviewPanel.h"
#include "ui/desk/StageView.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFile>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

constexpr int MostSteps = 200;      // of one round
constexpr int Around = 4;           // px: a ring may stand outside of the widget
constexpr int LeastPixels = 60;     // that a focus changes; a caret alone has some 30
constexpr int LeastDifference = 24; // of 255, of one pixel

QString describe(const QWidget *widget)
{
    if (!widget) {
        return QStringLiteral("nothing");
    }
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget->metaObject()->className()),
                                         widget->accessibleName().isEmpty()
                                             ? widget->property("text").toString()
                                             : widget->accessibleName());
}

int difference(QRgb one, QRgb other)
{
    return std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                     std::abs(qBlue(one) - qBlue(other))});
}

int changedPixels(const QImage &before, const QImage &after)
{
    int changed = 0;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            changed += difference(before.pixel(x, y), after.pixel(x, y)) >= LeastDifference;
        }
    }
    return changed;
}

/// In its window, with what is drawn around it.
QRect placeOf(const QWidget &widget)
{
    const QRect place(widget.mapTo(widget.window(), QPoint()), widget.size());
    return place.adjusted(-Around, -Around, Around, Around) & widget.window()->rect();
}

/// Where Tab leads from \p from until it is back; empty: it never is.
QList<QWidget *> roundFrom(QWidget *from, Qt::Key key)
{
    QList<QWidget *> seen;
    from->setFocus(Qt::TabFocusReason);
    QWidget *const start = QApplication::focusWidget();
    for (int step = 0; step < MostSteps; ++step) {
        seen << QApplication::focusWidget();
        QTest::keyClick(seen.last(), key);
        QCoreApplication::processEvents();
        if (!QApplication::focusWidget()) {
            return {};
        }
        if (QApplication::focusWidget() == start) {
            return seen;
        }
    }
    return {};
}

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) &&
           !widget.focusProxy() && !widget.objectName().startsWith(QLatin1String("qt_")) &&
           !qobject_cast<QComboBox *>(widget.parentWidget());
}

QList<QWidget *> tabStops(MainWindow &window)
{
    QList<QWidget *> stops;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (takesTab(*widget)) {
            stops << widget;
        }
    }
    return stops;
}

/// With a record on the desk and its fields in view.
bool isRecord(const QString &page)
{
    static const QStringList records = {
        QStringLiteral("review"), QStringLiteral("corners"),     QStringLiteral("typed"),
        QStringLiteral("reason"), QStringLiteral("why a check"), QStringLiteral("why a field"),
        QStringLiteral("tour")};
    return records.contains(page);
}

void addPages(bool (*isWanted)(const QString &))
{
    QTest::addColumn<QString>("page");
    for (const QString &page : windowPages()) {
        if (isWanted(page)) {
            QTest::newRow(qPrintable(page)) << page;
        }
    }
}

bool isNoRecord(const QString &page)
{
    return !isRecord(page);
}

QList<QWidget *> areasOf(const DeskPage &desk)
{
    return {desk.review(), desk.stage(), desk.rental(), desk.bottom()};
}

/// The area that has the keyboard; -1: none.
int areaWithKeyboard(const QList<QWidget *> &areas)
{
    const QWidget *focused = QApplication::focusWidget();
    for (qsizetype i = 0; focused && i < areas.size(); ++i) {
        if (areas[i]->isAncestorOf(focused)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void pressNextArea(MainWindow &window)
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : &window, Qt::Key_F6);
    QCoreApplication::processEvents();
}

} // namespace

class FocusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setCursorFlashTime(0); } // a caret that stays

    void what_has_the_keyboard_is_seen_data()
    {
        // not yet: in a record and in the insights some fields and tables show no change at all.
        addPages([](const QString &page) {
            return !isRecord(page) && page != QLatin1String("insights");
        });
    }
    void what_has_the_keyboard_is_seen()
    {
        QFETCH(QString, page);
        DeskBench bench;
        showWindowPage(bench, page);
        QStringList unseen;
        for (QWidget *stop : tabStops(bench.window())) {
            stop->setFocus(Qt::TabFocusReason);
            QTest::qWait(30); // what scrolls into view does so
            (void)QTest::qWaitFor([stop] { return !stop->visibleRegion().isEmpty(); }, 500);
            if (QApplication::focusWidget() != stop) {
                continue; // another one has it for it
            }
            const QRect place = placeOf(*stop);
            const QImage with = bench.window().grab(place).toImage();
            stop->clearFocus();
            QCoreApplication::processEvents();
            const int changed = changedPixels(bench.window().grab(place).toImage(), with);
            if (changed < LeastPixels) {
                unseen << QStringLiteral("%1: %2 px").arg(describe(stop)).arg(changed);
            }
        }
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
    }

    void tab_goes_around_and_back_data() { addPages(isNoRecord); }
    void tab_goes_around_and_back()
    {
        QFETCH(QString, page);
        DeskBench bench;
        showWindowPage(bench, page);
        const QList<QWidget *> stops = tabStops(bench.window());
        QVERIFY(stops.size() >= 4);
        const QList<QWidget *> forwards = roundFrom(stops.constFirst(), Qt::Key_Tab);
        QVERIFY2(!forwards.isEmpty(), qPrintable(describe(QApplication::focusWidget())));
        const QList<QWidget *> backwards = roundFrom(stops.constFirst(), Qt::Key_Backtab);
        QVERIFY2(!backwards.isEmpty(), qPrintable(describe(QApplication::focusWidget())));
        QStringList missed;
        for (QWidget *stop : tabStops(bench.window())) {
            // not yet: both ways. Tab passes by what stands before the focus proxy of a page
            // (setFocusProxy in AuditPage, SettingsPage, LiveStage …); Shift+Tab finds it.
            if (!forwards.contains(stop) && !backwards.contains(stop)) {
                missed << describe(stop);
            }
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }

    void F6_leads_from_every_area_of_a_record_to_every_other_data() { addPages(isRecord); }
    void F6_leads_from_every_area_of_a_record_to_every_other()
    {
        QFETCH(QString, page);
        DeskBench bench;
        showWindowPage(bench, page);
        const QList<QWidget *> areas = areasOf(*bench.window().desk());
        for (int i = 0; i < areas.size() && areaWithKeyboard(areas) != 0; ++i) {
            pressNextArea(bench.window());
        }
        QCOMPARE(areaWithKeyboard(areas), 0); // the fields
        QList<int> seen;
        for (qsizetype i = 0; i < areas.size(); ++i) {
            pressNextArea(bench.window());
            seen << areaWithKeyboard(areas);
        }
        // A licence typed in has no picture to go to.
        const bool isTyped = page == QLatin1String("typed");
        QCOMPARE(seen, isTyped ? (QList<int>{2, 3, 0, 2}) : (QList<int>{1, 2, 3, 0}));
    }

    void Tab_in_a_record_goes_round_the_fields_to_check()
    {
        DeskBench bench;
        showWindowPage(bench, QStringLiteral("review"));
        const ReviewPanel &review = *bench.window().desk()->review();
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
            bench.window().desk()->review()->focusCurrent();
            const QList<QWidget *> round = roundFrom(QApplication::focusWidget(), key);
            QCOMPARE(round.size(), 2); // name and address are doubtful
            QVERIFY(review.isAncestorOf(round.first()) && review.isAncestorOf(round.last()));
        }
    }

    void the_manual_tells_the_way_out()
    {
        QFile manual(QStringLiteral(":/licencedesk/manual/manual.md"));
        QVERIFY(manual.open(QIODevice::ReadOnly));
        QVERIFY(manual.readAll().contains("`F6` goes round the parts of the window"));
    }

    void tab_follows_the_order_of_reading_data() { addPages(isNoRecord); }
    void tab_follows_the_order_of_reading()
    {
        QFETCH(QString, page);
        DeskBench bench;
        showWindowPage(bench, page);
        const QList<QWidget *> round =
            roundFrom(tabStops(bench.window()).constFirst(), Qt::Key_Tab);
        for (qsizetype i = 1; i < round.size(); ++i) {
            const QWidget *before = round[i - 1];
            const QWidget *after = round[i];
            if (before == after || before->parentWidget() != after->parentWidget()) {
                continue; // within a date or a text, or parts of a page beside each other
            }
            const bool below = after->geometry().top() >= before->geometry().bottom() - Around;
            const bool besides = after->geometry().left() >= before->geometry().right() - Around &&
                                 after->geometry().bottom() > before->geometry().top();
            QVERIFY2(below || besides,
                     qPrintable(describe(before) + QStringLiteral(" → ") + describe(after)));
        }
    }
};

LICENCEDESK_GUI_TEST_MAIN(FocusTest)
#include "FocusTest.moc"
