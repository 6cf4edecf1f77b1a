// The firm's rules beside the settings of the window.
#include "ui/shell/FirmPolicy.h"
#include "tests/gui/GuiTestMain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace licencedesk;

class FirmPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void without_a_file_the_usual_rules_hold()
    {
        const auto policy = firmPolicy();
        QVERIFY(policy);
        QCOMPARE(policy->minimumAge, defaultPolicy().minimumAge);
        QCOMPARE(policy->severity, defaultPolicy().severity);
    }

    void what_the_file_names_changes_and_nothing_else()
    {
        write(R"({"numbers": {"minimum_age": 23}, "severities": {"B03": "warn"}})");
        const auto policy = firmPolicy();
        QVERIFY(policy);
        QCOMPARE(policy->minimumAge, 23);
        QCOMPARE(policy->maximumAge, defaultPolicy().maximumAge);
        QCOMPARE(policy->severity.at(QStringLiteral("B03")), Severity::Warn);
        QCOMPARE(policy->severity.at(QStringLiteral("R02")), Severity::Fail);
    }

    void a_mistake_in_the_file_is_said_and_not_guessed_at()
    {
        write(R"({"numbers": {"minimal_age": 23}})");
        const auto policy = firmPolicy();
        QVERIFY(!policy);
        QVERIFY(!policy.error().message.isEmpty());
    }

    void cleanup() { QFile::remove(path()); }

private:
    static QString path()
    {
        return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
               QStringLiteral("/LicenceDesk/policy.json");
    }

    static void write(const QByteArray &json)
    {
        QFile file(path());
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
    }
};

LICENCEDESK_GUI_TEST_MAIN(FirmPolicyTest)
#include "FirmPolicyTest.moc"
