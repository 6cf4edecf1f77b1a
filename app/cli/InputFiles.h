#pragma once
// PATH arguments -> the files to read, in order: a file is itself, a folder gives its pictures
// (recursively, sorted by path), "-" reads a list of paths from standard input.

#include <QStringList>

class QIODevice;

namespace licencedesk::cli {

/// \p standardInput is read only when "-" is among \p paths. A path that does not exist stays in
/// the list: its reading reports the error.
QStringList expandPaths(const QStringList &paths, QIODevice &standardInput);

} // namespace licencedesk::cli
