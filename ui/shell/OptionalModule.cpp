#include "ui/shell/OptionalModule.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QStringList>

// From the folder of the program to that of its modules, where both are installed.
#ifndef LICENCEDESK_MODULE_FOLDER
#define LICENCEDESK_MODULE_FOLDER "../lib/licencedesk"
#endif

namespace licencedesk {

namespace {

/// Beside the program where it was built, in its library folder where it was installed. Never by
/// name alone: the search path of the loader is not ours.
QStringList moduleFolders()
{
    const QString program = QCoreApplication::applicationDirPath();
    return {program, program + u'/' + QStringLiteral(LICENCEDESK_MODULE_FOLDER)};
}

} // namespace

QFunctionPointer resolveOptional(const QString &module, const char *symbol)
{
    for (const QString &folder : moduleFolders()) {
        QLibrary library(folder + u'/' + module); // stays loaded when this goes out of scope
        if (const QFunctionPointer found = library.resolve(symbol)) {
            return found;
        }
    }
    return nullptr;
}

} // namespace licencedesk
