#include "ui/records/StoreWork.h"

namespace licencedesk {

StoreWork::Same StoreWork::sameAs(Store &store)
{
    return {store.database().location(), store.vault(), store.actor(), &store.clock()};
}

Result<std::unique_ptr<Store>> StoreWork::open(const Same &same)
{
    return Store::open(same.location, *same.clock).map([&same](std::unique_ptr<Store> store) {
        store->unlock(same.vault);
        store->setActor(same.actor);
        return store;
    });
}

} // namespace licencedesk
