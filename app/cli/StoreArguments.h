#pragma once
// The records of this user's desk, for a command line: opened with the key from the keyring or a
// passphrase from a file, by an operator where the desk has operators.

#include "operators/OperatorDesk.h"
#include "store/StoreSession.h"

#include <CLI/App.hpp>

#include <memory>
#include <string>

namespace licencedesk::cli {

struct StoreArguments
{
    std::string path;           ///< of the database; empty: the desk's own
    std::string passphraseFile; ///< one line; "-": standard input; empty: the keyring
    std::string operatorName;
    std::string secretFile; ///< the operator's PIN or passphrase, one line
};

void addStoreOptions(CLI::App &command, StoreArguments &arguments);

/// Open records and who works on them.
struct OpenRecords
{
    std::unique_ptr<KeyStore> keys;
    std::unique_ptr<StoreSession> session;
    std::unique_ptr<OperatorDesk> desk;

    Store &store() const { return *session->store(); }
};

/// Errors: those of the session, NotAllowed (operators are on and nobody was named).
Result<OpenRecords> openRecords(const StoreArguments &arguments, const Clock &clock);

/// The first line of a file, or of standard input for "-". Errors: NotFound, NotReadable.
Result<QString> firstLine(const std::string &path);

} // namespace licencedesk::cli
