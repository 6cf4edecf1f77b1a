#include "setup/DeskCheck.h"
#include "setup/DeskTarget.h"
#include "tests/support/TestMain.h"
#include "tests/unit/setup/TargetScene.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <functional>

using namespace licencedesk;
using namespace licencedesk::test;

using SceneChange = std::function<void(TargetScene &)>;
Q_DECLARE_METATYPE(SceneChange)

namespace {

TargetScene changed(const SceneChange &change)
{
    TargetScene scene;
    change(scene);
    return scene;
}

DeskMeasures measured(const TargetScene &scene)
{
    const QImage frame = drawScene(scene);
    const auto target = findTarget(frame);
    if (!target) {
        qWarning("The target is not found");
        return {};
    }
    return measureDesk(frame, *target);
}

const DeskFinding &findingOf(const std::vector<DeskFinding> &findings, DeskQuality quality)
{
    return findings.at(static_cast<std::size_t>(quality));
}

} // namespace

class DeskCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_target_is_found_where_it_lies_data()
    {
        QTest::addColumn<SceneChange>("change");
        const auto row = [](const char *name, SceneChange change) {
            QTest::newRow(name) << std::move(change);
        };
        row("straight", [](TargetScene &) {});
        row("a quarter turn", [](TargetScene &scene) { scene.turn = 90; });
        row("upside down", [](TargetScene &scene) { scene.turn = 180; });
        row("askew", [](TargetScene &scene) { scene.turn = 33; });
        row("tilted", [](TargetScene &scene) { scene.tilt = 0.3; });
        row("tilted and askew", [](TargetScene &scene) {
            scene.tilt = 0.25;
            scene.turn = -20;
        });
        row("small, at 90 dpi", [](TargetScene &scene) { scene.pixelsPerMm = 3.6; });
        row("large, in a 4K frame", [](TargetScene &scene) {
            scene.frame = QSize(3840, 2160);
            scene.pixelsPerMm = 22;
        });
        row("in uneven light", [](TargetScene &scene) { scene.lightLeft = 0.2; });
        row("out of focus", [](TargetScene &scene) { scene.blur = 4; });
        row("grainy", [](TargetScene &scene) { scene.noise = 14; });
        row("dark", [](TargetScene &scene) { scene.exposure = 0.25; });
        row("on a white desk", [](TargetScene &scene) { scene.matLevel = 1; });
        row("one marker under a reflection",
            [](TargetScene &scene) { scene.glareMm = target::Markers[2]; });
        row("mirrored", [](TargetScene &scene) { scene.mirrored = true; });
    }

    void the_target_is_found_where_it_lies()
    {
        QFETCH(SceneChange, change);
        const TargetScene scene = changed(change);
        const auto target = findTarget(drawScene(scene));
        QVERIFY(target);
        QCOMPARE(target->mirrored, scene.mirrored);
        const QPolygonF truth =
            scene.toFrame().map(QPolygonF(QRectF(QPointF(), target::FieldSize)));
        const double allowed = 0.35 * scene.pixelsPerMm; // a third of a millimetre at the corners
        for (std::size_t i = 0; i < 4; ++i) {
            const QPointF off = target->quad.corners[i] - truth[static_cast<qsizetype>(i)];
            QVERIFY2(std::hypot(off.x(), off.y()) < allowed,
                     qPrintable(QStringLiteral("corner %1 is %2 px off")
                                    .arg(i)
                                    .arg(std::hypot(off.x(), off.y()))));
        }
    }

    void no_target_is_none()
    {
        TargetScene empty;
        empty.withTarget = false;
        QVERIFY(!findTarget(drawScene(empty)));
        QVERIFY(!findTarget(QImage()));
        QVERIFY(checkDesk(drawScene(empty)).findings.empty());
    }

    void two_hidden_markers_are_too_few_to_be_sure()
    {
        TargetScene scene;
        scene.shift = QPointF(-700, 0); // the left markers are out of the frame
        QVERIFY(!findTarget(drawScene(scene)));
    }

    void the_figures_are_those_of_the_scene()
    {
        const DeskMeasures good = measured({});
        QVERIFY2(std::abs(good.pixelsPerMm - 9.5) < 0.05,
                 qPrintable(QString::number(good.pixelsPerMm)));
        QVERIFY2(std::abs(good.white - 0.85) < 0.02, qPrintable(QString::number(good.white)));
        QVERIFY2(good.evenness > 0.95, qPrintable(QString::number(good.evenness)));
        QVERIFY2(good.tilt < 0.02, qPrintable(QString::number(good.tilt)));
        QVERIFY2(good.mat && std::abs(*good.mat - 0.2) < 0.03,
                 qPrintable(QString::number(good.mat.value_or(-1))));
        QVERIFY2(good.black < 0.05, qPrintable(QString::number(good.black)));
        QVERIFY2(good.linesResolved >= 3, qPrintable(QString::number(good.linesResolved)));
        QVERIFY2(std::abs(good.noise - 1.2) < 0.6, qPrintable(QString::number(good.noise)));
        const double marginMm = (1080 / 9.5 - 60) / 2;
        QVERIFY2(std::abs(good.marginMm - marginMm) < 0.5,
                 qPrintable(QString::number(good.marginMm)));
    }

    void half_the_light_is_half()
    {
        TargetScene scene;
        scene.lightLeft = 0.2;
        const DeskMeasures measures = measured(scene);
        // Spots 74 mm apart of a frame 202 mm wide, on a slope from 0.2 to 1.
        const double expected = (0.6 - 0.8 * 37 / 202) / (0.6 + 0.8 * 37 / 202);
        QVERIFY2(std::abs(measures.evenness - expected) < 0.05,
                 qPrintable(QString::number(measures.evenness)));
        QVERIFY(measures.towardsDark.x() < -0.9);
    }

    void the_tilt_is_that_of_the_scene()
    {
        TargetScene scene;
        scene.tilt = 0.3;
        const QTransform map = scene.toFrame();
        const DeskMeasures measures = measured(scene);
        const auto widthAt = [&map](double x) {
            const QPointF top = map.map(QPointF(x, 0));
            const QPointF bottom = map.map(QPointF(x, 60));
            return std::hypot(bottom.x() - top.x(), bottom.y() - top.y());
        };
        QVERIFY2(measures.tilt > 0.6 * (widthAt(88) / widthAt(0) - 1),
                 qPrintable(QString::number(measures.tilt)));
        QVERIFY(measures.towardsNear.x() > 0.9);
    }

    void every_fault_is_named_with_what_to_do_data()
    {
        QTest::addColumn<SceneChange>("change");
        QTest::addColumn<DeskQuality>("quality");
        QTest::addColumn<DeskVerdict>("verdict");
        QTest::addColumn<QString>("advice");
        const auto row = [](const char *name, DeskQuality quality, DeskVerdict verdict,
                            const char *advice, SceneChange change) {
            QTest::newRow(name) << std::move(change) << quality << verdict
                                << QString::fromLatin1(advice);
        };
        row("too far away", DeskQuality::Resolution, DeskVerdict::Failed, "Lower the camera",
            [](TargetScene &scene) { scene.pixelsPerMm = 5; });
        row("a little too far away", DeskQuality::Resolution, DeskVerdict::Warning,
            "Lower the camera", [](TargetScene &scene) { scene.pixelsPerMm = 7.6; });
        row("at the picture's edge", DeskQuality::Margin, DeskVerdict::Failed, "in the middle",
            [](TargetScene &scene) { scene.shift = QPointF(-530, 0); });
        row("tilted, nearer on the right", DeskQuality::Tilt, DeskVerdict::Failed,
            "on the right of the picture", [](TargetScene &scene) { scene.tilt = 0.35; });
        row("turned and tilted: still the picture's right", DeskQuality::Tilt, DeskVerdict::Failed,
            "on the right of the picture", [](TargetScene &scene) {
                scene.tilt = 0.4;
                scene.turn = 180;
            });
        row("in the dark", DeskQuality::Brightness, DeskVerdict::Failed, "Too dark",
            [](TargetScene &scene) { scene.exposure = 0.3; });
        row("burnt out", DeskQuality::Brightness, DeskVerdict::Failed, "Much too bright",
            [](TargetScene &scene) { scene.exposure = 1.3; });
        row("darker on the left", DeskQuality::Evenness, DeskVerdict::Warning,
            "move the lamp to the left", [](TargetScene &scene) { scene.lightLeft = 0.12; });
        row("much darker on the right", DeskQuality::Evenness, DeskVerdict::Failed,
            "move the lamp to the right", [](TargetScene &scene) {
                scene.lightLeft = 1.3;
                scene.lightRight = -0.3;
            });
        row("a reflection", DeskQuality::Glare, DeskVerdict::Warning, "reflection",
            [](TargetScene &scene) { scene.glareMm = QPointF(44, 20); });
        row("a large reflection", DeskQuality::Glare, DeskVerdict::Failed, "reflection",
            [](TargetScene &scene) {
                scene.glareMm = QPointF(44, 20);
                scene.glareRadius = 9;
            });
        row("on a light mat", DeskQuality::Contrast, DeskVerdict::Failed, "darker mat",
            [](TargetScene &scene) { scene.matLevel = 0.95; });
        row("on a grey mat", DeskQuality::Contrast, DeskVerdict::Warning, "darker mat",
            [](TargetScene &scene) { scene.matLevel = 0.75; });
        row("out of focus", DeskQuality::Sharpness, DeskVerdict::Failed, "Out of focus",
            [](TargetScene &scene) { scene.blur = 2.4; });
        row("grainy", DeskQuality::Noise, DeskVerdict::Failed, "grainy",
            [](TargetScene &scene) { scene.noise = 16; });
        row("mirrored", DeskQuality::Mirroring, DeskVerdict::Failed, "Mirror the picture",
            [](TargetScene &scene) { scene.mirrored = true; });
    }

    void every_fault_is_named_with_what_to_do()
    {
        QFETCH(SceneChange, change);
        QFETCH(DeskQuality, quality);
        QFETCH(DeskVerdict, verdict);
        QFETCH(QString, advice);
        const auto findings = checkDesk(drawScene(changed(change))).findings;
        QVERIFY(!findings.empty());
        const DeskFinding &finding = findingOf(findings, quality);
        QCOMPARE(finding.quality, quality);
        QVERIFY2(finding.verdict == verdict, qPrintable(finding.figure));
        QVERIFY2(finding.advice.contains(advice), qPrintable(finding.advice));
    }

    void a_good_desk_passes_everything()
    {
        for (const DeskFinding &finding : checkDesk(drawScene({})).findings) {
            QVERIFY2(finding.verdict == DeskVerdict::Passed,
                     qPrintable(deskQualityLabel(finding.quality) + u' ' + finding.figure));
            QVERIFY(finding.advice.isEmpty());
            QVERIFY(!finding.figure.isEmpty());
        }
    }

    void a_reflection_is_shown_where_it_is()
    {
        TargetScene scene;
        scene.glareMm = QPointF(20, 50);
        const auto findings = checkDesk(drawScene(scene)).findings;
        const auto place = findingOf(findings, DeskQuality::Glare).place;
        QVERIFY(place);
        QVERIFY(QLineF(*place, scene.glareMm).length() < 3);
    }

    void blur_costs_the_fine_lines_first()
    {
        double last = 10;
        for (const double blur : {0.4, 0.9, 1.4, 2.0, 3.2}) {
            TargetScene scene;
            scene.blur = blur;
            const double resolved = measured(scene).linesResolved;
            QVERIFY2(resolved <= last, qPrintable(QString::number(blur)));
            last = resolved;
        }
        QVERIFY(last < 1.5);
    }

    void what_the_camera_cannot_sample_is_not_called_resolved()
    {
        TargetScene scene;
        scene.pixelsPerMm = 4.4;
        scene.blur = 0.2; // so sharp that fine lines come back as coarse ones
        QVERIFY(measured(scene).linesResolved <= 2);
    }

    void the_sheet_is_a_pdf_of_one_page_of_a4()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("target.pdf"));
        QVERIFY(writeTargetPdf(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        QVERIFY(pdf.contains("/MediaBox [0 0 595.000000 842.000000]") ||
                pdf.contains("/MediaBox [0 0 595"));
    }

    void a_folder_that_cannot_be_written_is_said()
    {
        const auto saved = writeTargetPdf(QStringLiteral("/proc/nowhere/target.pdf"));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::NotWritable);
        QVERIFY(!saved.error().message.isEmpty());
    }
};

LICENCEDESK_TEST_MAIN(DeskCheckTest)
#include "DeskCheckTest.moc"
