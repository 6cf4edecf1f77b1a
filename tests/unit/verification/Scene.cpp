#include "tests/unit/verification/Scene.h"

#include <QDateTime>

#include <algorithm>
#include <functional>

namespace licencedesk::test {

namespace {

QDate date(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

VerifiedPage &pageOf(Scene &scene, DocumentPage kind)
{
    for (VerifiedPage &page : scene.pages) {
        if (page.page == kind) {
            return page;
        }
    }
    VerifiedPage page;
    page.page = kind;
    page.fields[FieldId::LicenceNumber] = scene.pages.front().fields[FieldId::LicenceNumber];
    page.fields[FieldId::Name] = scene.pages.front().fields[FieldId::Name];
    scene.pages.push_back(page);
    return scene.pages.back();
}

using Setter = std::function<void(Scene &, VerifiedPage &, const QString &)>;

std::optional<bool> flag(const QString &value)
{
    return value == QLatin1String("yes");
}

const std::map<QString, Setter> &settings()
{
    static const std::map<QString, Setter> all = {
        {"today", [](Scene &s, VerifiedPage &, const QString &v) { s.rental.today = date(v); }},
        {"start", [](Scene &s, VerifiedPage &, const QString &v) { s.rental.start = date(v); }},
        {"return", [](Scene &s, VerifiedPage &, const QString &v) { s.rental.end = date(v); }},
        {"vehicle", [](Scene &s, VerifiedPage &, const QString &v) { s.rental.vehicle = v; }},
        {"class", [](Scene &s, VerifiedPage &, const QString &v) { s.rental.vehicleClass = v; }},
        {"booking", [](Scene &s, VerifiedPage &, const QString &v) { s.rental.bookingName = v; }},
        {"commercial",
         [](Scene &s, VerifiedPage &, const QString &) { s.rental.commercialPassenger = true; }},
        {"years", [](Scene &s, VerifiedPage &,
                     const QString &v) { s.rental.policy.minimumDrivingYears = v.toDouble(); }},
        {"minimum_age", [](Scene &s, VerifiedPage &,
                           const QString &v) { s.rental.policy.minimumAge = v.toInt(); }},
        {"layout", [](Scene &, VerifiedPage &p, const QString &v) { p.layoutId = v; }},
        {"captured",
         [](Scene &, VerifiedPage &p, const QString &v) {
             p.capturedAt = QDateTime::fromString(v, Qt::ISODate);
         }},
        {"age", [](Scene &, VerifiedPage &p,
                   const QString &v) { p.evidence.ageSeconds = v.toLongLong(); }},
        {"edited",
         [](Scene &, VerifiedPage &p, const QString &v) {
             p.evidence.editedPrint = v != QLatin1String("nothing");
             if (const auto field = fieldFromKey(v)) {
                 p.evidence.sightings.push_back({SightingKind::EditedPrint, field, {}});
             }
         }},
        {"saw",
         [](Scene &, VerifiedPage &p, const QString &v) {
             p.evidence.sightings.push_back({sightingKind(v).value(), std::nullopt, {}});
         }},
        {"doubt",
         [](Scene &, VerifiedPage &p, const QString &v) {
             p.fields[fieldFromKey(v).value()].review = ReviewReason::LowConfidence;
         }},
        {"here", [](Scene &, VerifiedPage &, const QString &) {}},
        {"seal",
         [](Scene &, VerifiedPage &p, const QString &v) {
             p.evidence.sealFound = v != QLatin1String("none");
             p.evidence.sealIsRed = v == QLatin1String("red");
         }},
        {"grey", [](Scene &, VerifiedPage &p, const QString &v) { p.evidence.greyCopy = flag(v); }},
        {"screen",
         [](Scene &, VerifiedPage &p, const QString &v) { p.evidence.screenRecapture = flag(v); }},
        {"glare",
         [](Scene &, VerifiedPage &p, const QString &v) { p.evidence.glare = v.toDouble(); }},
        {"blurred", [](Scene &, VerifiedPage &p, const QString &) { p.evidence.blurred = true; }},
        {"cut_off", [](Scene &, VerifiedPage &p, const QString &) { p.evidence.cutOff = true; }},
        {"short_side", [](Scene &, VerifiedPage &p,
                          const QString &v) { p.evidence.shortSidePixels = v.toInt(); }},
        {"barcode", [](Scene &, VerifiedPage &p, const QString &v) { p.evidence.barcode = v; }},
        {"red_screen",
         [](Scene &, VerifiedPage &p, const QString &v) { p.evidence.redScreen = flag(v); }},
        {"qr_code",
         [](Scene &, VerifiedPage &p, const QString &v) { p.evidence.qrCodeFound = flag(v); }},
    };
    return all;
}

void setConfidence(VerifiedPage &page, const QString &key, double confidence)
{
    const auto field = fieldFromKey(key);
    if (!field) {
        qFatal("no such field: %s", qPrintable(key));
    }
    page.fields[*field].confidence = confidence;
    page.fields[*field].source = FieldSource::Recognised;
}

void setValue(Scene &scene, VerifiedPage &page, const QString &key, const QString &value)
{
    if (const auto field = fieldFromKey(key)) {
        page.fields[*field] = operatorValue(value);
        return;
    }
    const auto it = settings().find(key);
    if (it == settings().end()) {
        qFatal("a scene has no %s", qPrintable(key));
    }
    it->second(scene, page, value);
}

DocumentPage takePage(QString &key)
{
    for (const DocumentPage page : {DocumentPage::Duplicate, DocumentPage::Electronic}) {
        const QString prefix = pageKey(page) + QLatin1Char('.');
        if (key.startsWith(prefix)) {
            key.remove(0, prefix.size());
            return page;
        }
    }
    return DocumentPage::Main;
}

void apply(Scene &scene, const QString &change)
{
    const bool isConfidence = change.contains(QLatin1Char('~'));
    const QChar separator = isConfidence ? QLatin1Char('~') : QLatin1Char('=');
    QString key = change.section(separator, 0, 0).trimmed();
    const QString value = change.section(separator, 1).trimmed();
    if (key == QLatin1String("no main")) {
        scene.pages.erase(scene.pages.begin());
        return;
    }
    VerifiedPage &page = pageOf(scene, takePage(key));
    if (isConfidence) {
        setConfidence(page, key, value.toDouble());
        return;
    }
    setValue(scene, page, key, value);
}

QString outcome(const Finding *finding)
{
    if (!finding) {
        return QStringLiteral("absent");
    }
    return finding->note ? QStringLiteral("note") : resultKey(finding->result);
}

} // namespace

Scene soundScene()
{
    Scene scene;
    VerifiedPage page;
    const std::pair<FieldId, const char *> values[] = {
        {FieldId::LicenceNumber, "110105199005150037"},
        {FieldId::Name, "张样本"},
        {FieldId::Sex, "男"},
        {FieldId::Nationality, "中国"},
        {FieldId::Address, "北京市朝阳区样本路0号"},
        {FieldId::BirthDate, "1990-05-15"},
        {FieldId::FirstIssueDate, "2012-06-20"},
        {FieldId::VehicleClass, "C1"},
        {FieldId::ValidFrom, "2018-06-20"},
        {FieldId::ValidTo, "2028-06-20"},
        {FieldId::IssuingAuthority, "北京市公安局公安交通管理局"},
    };
    for (const auto &[field, text] : values) {
        page.fields[field] = operatorValue(QString::fromUtf8(text));
    }
    scene.pages.push_back(page);
    scene.rental.today = QDate(2026, 11, 21);
    scene.rental.policy = defaultPolicy();
    return scene;
}

Scene scene(const QString &text)
{
    Scene scene = soundScene();
    for (const QString &change : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        apply(scene, change.trimmed());
    }
    return scene;
}

void addRows(std::initializer_list<RuleRow> rows)
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("sceneText");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("says");
    for (const RuleRow &row : rows) {
        QTest::addRow("%s: %s", row.rule, row.name)
            << QString::fromUtf8(row.rule) << QString::fromUtf8(row.scene)
            << QString::fromUtf8(row.expected) << QString::fromUtf8(row.says);
    }
}

void checkRow()
{
    QFETCH(QString, rule);
    QFETCH(QString, sceneText);
    QFETCH(QString, expected);
    QFETCH(QString, says);
    const Scene judged = scene(sceneText);
    const VerificationReport report = verify(judged.pages, judged.rental);
    const Finding *finding = report.find(rule);
    const QString sentence =
        finding ? finding->message + QLatin1String(" → ") + finding->nextAction : QString();
    QVERIFY2(outcome(finding) == expected,
             qPrintable(outcome(finding) + QLatin1String(": ") + sentence));
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
}

} // namespace licencedesk::test
