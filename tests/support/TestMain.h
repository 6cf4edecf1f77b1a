#pragma once
// Every test process pins locale, zone, HOME and XDG folders before anything else runs.

namespace licencedesk::test {

/// Call first in main, before any Q(Core)Application exists.
void pinEnvironment();

} // namespace licencedesk::test

/// main() for a test without a window: pinned environment, QGuiApplication offscreen.
#define LICENCEDESK_TEST_MAIN(TestClass)                                                           \
    int main(int argc, char **argv)                                                                \
    {                                                                                              \
        licencedesk::test::pinEnvironment();                                                       \
        QGuiApplication application(argc, argv);                                                   \
        TestClass test;                                                                            \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
