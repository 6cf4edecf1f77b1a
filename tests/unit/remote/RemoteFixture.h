#pragma once
// What the tests of remote calls share: settings for a scripted server, waiting for an answer.

#include "remote/HttpClient.h"
#include "tests/unit/remote/ScriptedServer.h"

#include <optional>

namespace licencedesk::test {

/// Longer than any call of a test may take.
inline constexpr int Patience = 10000; // milliseconds

RemoteSettings settingsFor(const QUrl &base);

/// A clock that a test moves.
class MovingClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void move(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now = QDateTime(QDate(2026, 11, 21), QTime(4, 0), Qt::UTC);
};

/// What came of sending; empty: nothing within the patience.
std::optional<RemoteResult> sendAndWait(RemoteProvider &provider, const RemoteRequest &request);
std::optional<HttpResult> sendAndWait(HttpClient &client, const HttpRequest &request);

RemoteRequest pictureRequest(); ///< with a few bytes that stand for a JPEG

/// All texts of a failure, to search them for what must not stand there.
QString textsOf(const RemoteFailure &failure);

} // namespace licencedesk::test

Q_DECLARE_METATYPE(licencedesk::RemoteFailure::Kind)
