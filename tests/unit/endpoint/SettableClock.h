#pragma once
// A clock that stands still until it is told otherwise.

#include "support/Clock.h"

namespace licencedesk::test {

class SettableClock final : public Clock
{
public:
    explicit SettableClock(QDateTime now) : m_now(std::move(now)) {}
    /// \p text: China time, "2026-11-21T23:59:59".
    explicit SettableClock(const char *text)
        : m_now(QDateTime::fromString(QString::fromLatin1(text) + QStringLiteral("+08:00"),
                                      Qt::ISODate)
                    .toUTC())
    {}

    QDateTime now() const override { return m_now; }
    void advance(std::chrono::seconds time) { m_now = m_now.addSecs(time.count()); }

private:
    QDateTime m_now;
};

} // namespace licencedesk::test
