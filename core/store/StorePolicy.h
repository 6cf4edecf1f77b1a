#pragma once
// What the firm keeps and for how long. The defaults keep as little as the work allows.

#include "store/DocumentStore.h"
#include "store/RecordCodec.h"

namespace licencedesk {

struct StorePolicy
{
    int retentionDays = 60; ///< after acceptance; then the record is purged
    ImagePolicy images = ImagePolicy::None;
    int imageDays = 14; ///< pictures go earlier than their record

    bool operator==(const StorePolicy &) const = default;
};

QByteArray toJson(const StorePolicy &policy);
/// Errors: Damaged, Invalid (unknown key, value out of range), the key as detail.
Result<StorePolicy> parseStorePolicy(const QByteArray &json);

/// The default when none was saved.
Result<StorePolicy> loadStorePolicy(Store &store);
/// With its entry in the audit log.
Result<void> saveStorePolicy(Store &store, const StorePolicy &policy);

} // namespace licencedesk
