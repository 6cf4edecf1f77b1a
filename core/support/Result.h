#pragma once
// Errors as values. A miss (no card in the picture) is an empty value, not an error; an Error is
// something the user has to hear about: what happened and what to do, already translated.

#include <QString>

#include <tl/expected.hpp>

namespace licencedesk {

enum class ErrorKind {
    NotFound,    ///< the file or folder does not exist
    NotReadable, ///< exists, but access is refused
    NotAFile,    ///< a directory or device where a file is wanted
    Empty,       ///< zero bytes
    Unsupported, ///< not a format that is read
    Damaged,     ///< right format, but truncated or corrupted
    TooLarge,    ///< over a stated limit
    Invalid,     ///< well-formed input with values that make no sense
    NotWritable, ///< target cannot be written
    Cancelled,   ///< the user or a newer job withdrew it
    Unavailable, ///< something the program needs is not installed or not running
    Full,        ///< no room left on the disk
    Busy,        ///< somebody else holds it; later it may work
    Locked,      ///< sealed, and the key is not at hand
    WrongKey,    ///< a key or passphrase was given that does not fit
    NotAllowed,  ///< the operator may not do this
    Conflict,    ///< somebody else has changed it meanwhile
    Internal,    ///< a bug; the detail says where
};

struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString message; ///< translated: what happened and what to do; never personal data
    QString detail;  ///< for support: untranslated, never personal data

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorKind kind, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(detail)});
}

} // namespace licencedesk
