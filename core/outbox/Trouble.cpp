#include "outbox/Trouble.h"

#include <algorithm>
#include <array>

namespace licencedesk {

namespace {

constexpr std::array SetUpCodes = {
    wechat::InvalidCredential, wechat::InvalidGrantType, wechat::InvalidAppId,
    wechat::InvalidToken,      wechat::InvalidSecret,    wechat::AddressNotAllowed,
    wechat::TokenMissing,      wechat::AppIdMissing,     wechat::SecretMissing,
    wechat::TokenExpired,      wechat::NotAuthorised,    wechat::AddressNeedsConfirmation};

/// A wrong address, a wrong token, a proxy that wants a name: not about what was sent.
constexpr std::array SetUpStatuses = {401, 402, 403, 404, 405, 407, 410, 421, 451};

template <std::size_t N>
bool isAmong(const std::array<int, N> &codes, int code)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

bool isRedirect(int status)
{
    return status >= 300 && status < 400;
}

TroubleWith byStatus(const RemoteFailure &failure)
{
    constexpr int FirstOfServer = 500;
    if (isAmong(SetUpStatuses, failure.code) || isRedirect(failure.code)) {
        return TroubleWith::SetUp;
    }
    return failure.retry == RetryAdvice::Shortly || failure.code >= FirstOfServer
               ? TroubleWith::Line
               : TroubleWith::ThisItem;
}

TroubleWith byCode(const RemoteFailure &failure)
{
    // The provider has tried a new token already.
    if (failure.retry == RetryAdvice::WithNewToken || isAmong(SetUpCodes, failure.code)) {
        return TroubleWith::SetUp;
    }
    return failure.retry == RetryAdvice::Shortly ? TroubleWith::Line : TroubleWith::ThisItem;
}

OutboxState stateAfter(const OutboxItem &item, const RemoteFailure &failure, TroubleWith with)
{
    if (failure.mayHaveArrived && !item.keyed) {
        return OutboxState::Unclear;
    }
    if (with == TroubleWith::SetUp || with == TroubleWith::Quota ||
        failure.kind == RemoteFailure::Kind::Unreachable) {
        return OutboxState::Waiting; // a day without network costs nothing
    }
    const bool again = failure.retry != RetryAdvice::Never && item.attempts < MostAttempts;
    return again ? OutboxState::Waiting : OutboxState::Failed;
}

} // namespace

TroubleWith troubleWith(const RemoteFailure &failure)
{
    if (failure.retry == RetryAdvice::WhenQuotaReturns ||
        failure.retry == RetryAdvice::AfterAMinute) {
        return TroubleWith::Quota;
    }
    switch (failure.kind) {
    case RemoteFailure::Kind::NotSetUp:
    case RemoteFailure::Kind::Untrusted:
        return TroubleWith::SetUp;
    case RemoteFailure::Kind::Unreachable:
    case RemoteFailure::Kind::TimedOut:
    case RemoteFailure::Kind::Unreadable:
        return TroubleWith::Line;
    case RemoteFailure::Kind::TooLarge:
        return TroubleWith::ThisItem;
    case RemoteFailure::Kind::HttpStatus:
        return byStatus(failure);
    case RemoteFailure::Kind::Refused:
        return byCode(failure);
    }
    return TroubleWith::ThisItem;
}

Consequence consequenceOf(const OutboxItem &item, const RemoteFailure &failure)
{
    const bool stayedHere = failure.kind == RemoteFailure::Kind::NotSetUp ||
                            failure.kind == RemoteFailure::Kind::Untrusted ||
                            failure.kind == RemoteFailure::Kind::Unreachable;
    const TroubleWith with = troubleWith(failure);
    return {stateAfter(item, failure, with), with, failure.mayHaveArrived || !stayedHere};
}

} // namespace licencedesk
