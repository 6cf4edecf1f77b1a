#pragma once
// Work on the records that takes longer than a key press: in a thread, with a connection of its
// own, so that the window goes on; records that are kept in memory have one connection only and
// are worked on at once.

#include "store/Store.h"
#include "support/TaskRunner.h"

namespace licencedesk {

class StoreWork
{
public:
    template <typename T>
    using Work = std::function<Result<T>(Store &, const CancelToken &)>;

    /// \p store: unlocked. A newer job withdraws the older one.
    template <typename T>
    void start(const QObject *context, Store &store, Work<T> work,
               std::function<void(Result<T>)> done)
    {
        if (store.database().location().kind == StoreLocation::Kind::Memory) {
            done(work(store, CancelToken()));
            return;
        }
        m_runner.start<T>(
            context,
            [same = sameAs(store), work = std::move(work)](const CancelToken &cancel) -> Result<T> {
                auto own = open(same);
                if (!own) {
                    return tl::unexpected<Error>(own.error());
                }
                return work(**own, cancel);
            },
            std::move(done));
    }

    bool isBusy() const { return m_runner.isBusy(); }
    void cancel() { m_runner.cancel(); }

private:
    struct Same
    {
        StoreLocation location;
        Vault vault;
        Actor actor;
        const Clock *clock;
    };
    static Same sameAs(Store &store);
    static Result<std::unique_ptr<Store>> open(const Same &same);

    TaskRunner m_runner;
};

} // namespace licencedesk
