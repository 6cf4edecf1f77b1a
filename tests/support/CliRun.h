#pragma once
// Runs a program as its user would and keeps what it said.

#include <QByteArray>
#include <QStringList>

namespace licencedesk::test {

struct CliRun
{
    int exitCode = -1; ///< -1: it crashed or did not end in time
    QByteArray output;
    QByteArray errors;
};

/// \p input goes to its standard input, which is then closed.
CliRun runProgram(const QString &program, const QStringList &arguments,
                  const QByteArray &input = {});

} // namespace licencedesk::test
