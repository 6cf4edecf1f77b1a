#pragma once
// The failures of a remote call, each in words: what happened and what to do. No address, no
// secret and nothing of a body stands in them.

#include "remote/HttpMessage.h"

#include <QNetworkReply>
#include <QSslError>

namespace licencedesk {

/// What an exchange had come to when it failed.
enum class Sending {
    Unfinished, ///< the service cannot have got the whole request
    Finished    ///< it may have got it, and carried it out
};

RemoteFailure notSetUp(const QString &message, const QString &detail = {});
RemoteFailure timedOut(Sending sending);
RemoteFailure answerTooLarge();
RemoteFailure pictureTooLarge();
/// \p detail: what is wrong with the answer, nothing of it.
RemoteFailure unreadableAnswer(const QString &detail);
RemoteFailure untrusted(const QList<QSslError> &errors);
RemoteFailure connectionFailure(QNetworkReply::NetworkError error, Sending sending);
/// For a status that is no success.
RemoteFailure statusFailure(const HttpAnswer &answer);

/// For an errcode. \p errmsg: as it came, without secrets (withoutSecrets).
RemoteFailure refusal(int code, const QString &errmsg = {});
/// As refusal, of the call that asks for a token: there an invalid credential is a wrong secret.
RemoteFailure tokenRefusal(int code, const QString &errmsg);

} // namespace licencedesk
