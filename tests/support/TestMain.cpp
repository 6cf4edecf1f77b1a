#include "tests/support/TestMain.h"

#include <QByteArray>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace licencedesk::test {

void pinEnvironment()
{
    static const QTemporaryDir home;
    const QByteArray path = QDir(home.path()).path().toLocal8Bit();
    for (const char *name :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        qputenv(name, path);
    }
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "Asia/Shanghai");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QStandardPaths::setTestModeEnabled(true);
}

} // namespace licencedesk::test

#ifdef __SANITIZE_ADDRESS__
/// What the sound and media libraries keep until the process ends is not ours to free.
extern "C" const char *__lsan_default_suppressions(); // NOLINT(bugprone-reserved-identifier)
extern "C" const char *__lsan_default_suppressions()  // NOLINT(bugprone-reserved-identifier)
{
    return "leak:libpulse\nleak:libgst\nleak:libglib\nleak:libgobject\n";
}
#endif
