#include "store/History.h"

#include "store/RecordStore.h"
#include "store/WatchList.h"
#include "support/CounterTime.h"

namespace licencedesk {

namespace {

constexpr qsizetype ShortestNumber = 6;    // passports
constexpr std::size_t RentalsLookedAt = 3; // the newest; older ones are long over

/// The latest return date of another rental that has not ended yet.
std::optional<QDate> rentedUntil(Store &store, const std::vector<RecordSummary> &records)
{
    std::optional<QDate> until;
    for (std::size_t i = 0; i < records.size() && i < RentalsLookedAt; ++i) {
        const auto record = RecordStore(store).record(records[i].id);
        if (record && record->rental.end && (!until || *record->rental.end > *until)) {
            until = record->rental.end;
        }
    }
    return until;
}

} // namespace

std::optional<LicenceHistory> licenceHistory(Store &store, const QString &number,
                                             const QString &core, QUuid except)
{
    if (normalisedNumber(number).size() < ShortestNumber) {
        return std::nullopt;
    }
    const auto known = RecordStore(store).familiarity(number, core, except);
    const auto watched = WatchList(store).find(number);
    if (!known || !watched) {
        return std::nullopt;
    }
    LicenceHistory history;
    history.seenBefore = static_cast<int>(known->sameNumber.size());
    if (!known->sameNumber.empty()) {
        history.lastSeen = atCounter(known->sameNumber.front().acceptedAt).date();
    }
    history.coreRead = !core.isEmpty();
    history.coreOfAnother = !known->sameCoreNumber.empty();
    history.rentedUntil = rentedUntil(store, known->sameNumber);
    if (watched->has_value()) {
        history.watchReason = (*watched)->reason;
    }
    return history;
}

} // namespace licencedesk
