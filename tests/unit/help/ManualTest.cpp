// The manual: whole, translatable block by block, and every link in it leads somewhere. That its
// keys exist is tested with the window (gui_help).

#include "help/ManualHtml.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTranslator>

using namespace licencedesk;

namespace {

/// Says everything in capitals: what was translated can be told.
class ShoutingTranslator final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "Manual") == 0 ? QString::fromUtf8(source).toUpper() : QString();
    }
};

QStringList extractedTexts()
{
    QProcess script;
    script.start(QStringLiteral(LICENCEDESK_MANUAL_STRINGS), QStringList());
    if (!script.waitForFinished() || script.exitCode() != 0) {
        return {};
    }
    static const QRegularExpression entry(
        QStringLiteral("^QT_TRANSLATE_NOOP\\(\"Manual\", \"(.*)\"\\);$"));
    QStringList texts;
    const QStringList lines =
        QString::fromUtf8(script.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        QString text = entry.match(line).captured(1);
        texts << text.replace(QStringLiteral("\\\""), QStringLiteral("\""))
                     .replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
    }
    return texts;
}

int countOf(ManualBlockKind kind)
{
    return static_cast<int>(
        std::count_if(manualBlocks().begin(), manualBlocks().end(),
                      [kind](const ManualBlock &block) { return block.kind == kind; }));
}

} // namespace

class ManualTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void it_has_a_title_chapters_steps_and_points();
    void every_block_comes_back_as_it_was();
    void what_translators_get_is_what_is_shown();
    void every_block_is_translated_when_it_is_shown();
    void anchors_are_there_once_and_links_lead_to_them();
    void marks_become_elements_and_nothing_else_does();
    void the_rendered_manual_has_headings_and_lists();
    void the_page_is_whole_and_says_its_language_data();
    void the_page_is_whole_and_says_its_language();
};

void ManualTest::it_has_a_title_chapters_steps_and_points()
{
    QCOMPARE(countOf(ManualBlockKind::Title), 1);
    QCOMPARE(manualBlocks().front().kind, ManualBlockKind::Title);
    QVERIFY(countOf(ManualBlockKind::Chapter) >= 12);
    QVERIFY(countOf(ManualBlockKind::Step) >= 4);
    QVERIFY(countOf(ManualBlockKind::Point) >= 10);
}

void ManualTest::every_block_comes_back_as_it_was()
{
    const QString markdown = manualMarkdown(manualBlocks());
    QCOMPARE(parseManual(markdown), manualBlocks());
    QCOMPARE(manualMarkdown(parseManual(markdown)), markdown);
}

void ManualTest::what_translators_get_is_what_is_shown()
{
    const QStringList extracted = extractedTexts();
    QStringList shown;
    for (const ManualBlock &block : manualBlocks()) {
        if (!shown.contains(block.source)) {
            shown << block.source;
        }
    }
    QCOMPARE(extracted, shown);
}

void ManualTest::every_block_is_translated_when_it_is_shown()
{
    ShoutingTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const QString body = manualBody(manualBlocks());
    QCoreApplication::removeTranslator(&translator);
    for (const ManualBlock &block : manualBlocks()) {
        QVERIFY(body.contains(
            block.source.section(u'`', 0, 0).section(u'*', 0, 0).toUpper().toHtmlEscaped()));
    }
    QVERIFY(!body.contains(QStringLiteral("the")));
}

void ManualTest::anchors_are_there_once_and_links_lead_to_them()
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    QSet<QString> anchors;
    for (const ManualBlock &block : manualBlocks()) {
        QCOMPARE(block.anchor.isEmpty(), block.kind != ManualBlockKind::Chapter);
        QVERIFY(block.anchor.isEmpty() || !anchors.contains(block.anchor));
        anchors.insert(block.anchor);
    }
    int links = 0;
    for (const ManualBlock &block : manualBlocks()) {
        for (auto it = link.globalMatch(block.source); it.hasNext(); ++links) {
            const QString target = it.next().captured(1);
            QVERIFY2(target.startsWith(u'#') && anchors.contains(target.mid(1)),
                     qPrintable(target));
        }
    }
    QVERIFY(links > 0);
}

void ManualTest::marks_become_elements_and_nothing_else_does()
{
    const auto blocks =
        parseManual(QStringLiteral("**A** <b> & `Ctrl+<` [there](#end)\n## End {#end}\n"));
    QCOMPARE(manualBody(blocks),
             QStringLiteral("<p><b>A</b> &lt;b&gt; &amp; <code>Ctrl+&lt;</code> <a "
                            "href=\"#end\">there</a></p>\n<h2 id=\"end\"><a "
                            "name=\"end\"></a>End</h2>\n"));
    QCOMPARE(plainManualText(blocks.front().source), QStringLiteral("A <b> & Ctrl+< there"));
}

void ManualTest::the_rendered_manual_has_headings_and_lists()
{
    QTextDocument document;
    document.setHtml(manualBody(manualBlocks()));
    int headings = 0;
    int items = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        headings += block.blockFormat().headingLevel() > 0 ? 1 : 0;
        items += block.textList() ? 1 : 0;
    }
    QCOMPARE(headings, 1 + countOf(ManualBlockKind::Chapter));
    QCOMPARE(items, countOf(ManualBlockKind::Step) + countOf(ManualBlockKind::Point));
    QVERIFY(!document.toPlainText().contains(QStringLiteral("**")));
    QVERIFY(!document.toPlainText().contains(QStringLiteral("{#")));
}

void ManualTest::the_page_is_whole_and_says_its_language_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("direction");
    QTest::newRow("English runs from the left") << "en-GB"
                                                << "dir=\"ltr\"";
    QTest::newRow("Arabic runs from the right") << "ar-EG"
                                                << "dir=\"rtl\"";
}

void ManualTest::the_page_is_whole_and_says_its_language()
{
    QFETCH(QString, language);
    QFETCH(QString, direction);
    const QString page = manualPage(manualBlocks(), QLocale(language));
    QVERIFY(page.contains(QStringLiteral("lang=\"%1\"").arg(QLocale(language).bcp47Name())));
    QVERIFY(page.contains(direction));
    QVERIFY(page.startsWith(QLatin1String("<!DOCTYPE html>")));
    QCOMPARE(page.count(QLatin1String("<li>")), page.count(QLatin1String("</li>")));
    QCOMPARE(page.count(QLatin1String("<ul>")), page.count(QLatin1String("</ul>")));
    for (const ManualBlock &block : manualBlocks()) {
        QVERIFY(block.anchor.isEmpty() ||
                page.contains(QStringLiteral("href=\"#%1\"").arg(block.anchor)));
    }
}

LICENCEDESK_TEST_MAIN(ManualTest)
#include "ManualTest.moc"
