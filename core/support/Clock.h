#pragma once
// What time it is, as a port: rules are judged by the counter's date in China (UTC+8), tests by a
// fixed one.

#include <QDate>
#include <QDateTime>

namespace licencedesk {

class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; ///< UTC

    /// The date at the counter: China time, UTC+8, whatever the machine's zone says.
    QDate today() const;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
};

class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime now) : m_now(std::move(now)) {}
    /// Noon of \p date in China.
    explicit FixedClock(QDate date);
    QDateTime now() const override { return m_now; }

private:
    QDateTime m_now;
};

} // namespace licencedesk
