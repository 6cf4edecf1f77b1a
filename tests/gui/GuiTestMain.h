#pragma once
// main() for a test with widgets: pinned environment, QApplication offscreen, the program's look.

#include "tests/support/TestMain.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QTest>

#include <clocale>

#define LICENCEDESK_GUI_TEST_MAIN(TestClass)                                                       \
    int main(int argc, char **argv)                                                                \
    {                                                                                              \
        licencedesk::test::pinEnvironment();                                                       \
        QApplication application(argc, argv);                                                      \
        std::setlocale(LC_NUMERIC, "C");                                                           \
        licencedesk::applyTheme(application, licencedesk::ThemeChoice::Light);                     \
        licencedesk::applyFonts(application);                                                      \
        TestClass test;                                                                            \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
