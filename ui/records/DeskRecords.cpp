#include "ui/records/DeskRecords.h"

#include "exporting/ReceiptNote.h"
#include "store/RecordSearch.h"
#include "support/CounterTime.h"
#include "support/Logging.h"
#include "vault/VaultSetup.h"

#include <algorithm>

namespace licencedesk {

namespace {

constexpr std::size_t RememberedPictures = 10; // straightened cards of 3 MB each
constexpr int MostCounted = 9999;

const QString DraftKind = QStringLiteral("draft");
const QString DraftId = QStringLiteral("desk");

std::unique_ptr<Store> throwawayStore(const Clock &clock)
{
    auto store = Store::open(StoreLocation::memory(), clock);
    const VaultWithMaster made = makeVault(Cipher::Aes256Gcm, clock.now());
    auto vault = openVault(made.header, made.master);
    if (!store || !vault) {
        qFatal("No store in memory: is the SQLite driver of Qt installed?");
    }
    (*store)->unlock(*std::move(vault));
    return *std::move(store);
}

} // namespace

DeskRecords::DeskRecords(const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_memory(throwawayStore(clock))
{}

DeskRecords::~DeskRecords() = default;

Store &DeskRecords::store() const
{
    return isDurable() ? *m_session->store() : *m_memory;
}

void DeskRecords::setSession(StoreSession *session)
{
    m_session = session;
    connect(session, &StoreSession::stateChanged, this, &DeskRecords::followSession);
    followSession();
}

void DeskRecords::followSession()
{
    if (isDurable() == m_wasDurable) {
        return;
    }
    m_wasDurable = isDurable();
    store().setActor(m_actor);
    if (m_wasDurable) {
        const auto policy = loadStorePolicy(store());
        policy ? void(m_policy = *policy) : Q_EMIT failed(policy.error());
        moveIn(store());
        purgeNow();
    }
    Q_EMIT durabilityChanged();
    Q_EMIT changed();
}

/// What was accepted while nothing could be kept.
void DeskRecords::moveIn(Store &durable)
{
    RecordQuery all;
    all.limit = MostCounted;
    const auto page = findRecords(*m_memory, all);
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    for (const RecordSummary &summary : page->records) {
        const auto moved =
            RecordStore(*m_memory).record(summary.id).and_then([&](const LicenceRecord &record) {
                return RecordStore(durable).keep(record);
            });
        if (!moved) {
            Q_EMIT failed(moved.error()); // it stays in memory and counts as not safe
            return;
        }
    }
    m_memory = throwawayStore(m_clock);
    m_memory->setActor(m_actor);
}

void DeskRecords::purgeNow()
{
    if (const auto purged = purge(store(), m_policy, PurgeMode::Automatic); !purged) {
        Q_EMIT failed(purged.error());
    } else if (purged->records > 0) {
        qCInfo(lcStore) << "purged" << purged->records << "records";
    }
}

Result<void> DeskRecords::require(Permission permission) const
{
    return m_guard ? m_guard(permission) : Result<void>();
}

void DeskRecords::setActor(const Actor &actor)
{
    m_actor = actor;
    m_memory->setActor(actor);
    store().setActor(actor);
    Q_EMIT changed();
}

Result<void> DeskRecords::setPolicy(const StorePolicy &policy)
{
    auto saved = require(Permission::ChangeSettings).and_then([&] {
        return saveStorePolicy(store(), policy);
    });
    if (saved) {
        m_policy = policy;
        Q_EMIT changed();
    }
    return saved;
}

Result<void> DeskRecords::keep(const LicenceRecord &record, const DraftPages &pages)
{
    if (auto allowed = require(Permission::AcceptRecord); !allowed) {
        return allowed;
    }
    std::vector<PageImage> images;
    for (const DraftPage &page : pages) {
        if (auto image = pageImage(page, m_policy.images)) {
            images.push_back(*std::move(image));
        }
    }
    auto kept = RecordStore(store()).keep(record, images);
    if (!kept) {
        return kept;
    }
    m_latest = summaryOf(record);
    remember(record.id, pages);
    dropDraft();
    Q_EMIT changed();
    return kept;
}

void DeskRecords::remember(QUuid id, const DraftPages &pages)
{
    std::erase_if(m_remembered, [id](const Remembered &each) { return each.id == id; });
    m_remembered.push_back({id, pages});
    for (DraftPage &page : m_remembered.back().pages) {
        page.frame.image = QImage();
    }
    if (m_remembered.size() > RememberedPictures) {
        m_remembered.pop_front();
    }
}

/// On the desk a record stands in clear.
Result<void> DeskRecords::mayReopen() const
{
    return require(Permission::AcceptRecord).and_then([this] {
        return require(Permission::Reveal);
    });
}

Result<DecodedDraft> DeskRecords::reopen(QUuid id)
{
    auto record = mayReopen().and_then([&] { return this->record(id); });
    if (!record) {
        return tl::unexpected<Error>(record.error());
    }
    if (const auto noted = AuditLog(store()).append(AuditAct::Opened, id); !noted) {
        return tl::unexpected<Error>(noted.error());
    }
    const auto same = std::find_if(m_remembered.begin(), m_remembered.end(),
                                   [id](const Remembered &each) { return each.id == id; });
    if (same != m_remembered.end()) {
        return DecodedDraft{*std::move(record), same->pages};
    }
    DecodedDraft draft{*record, draftPages(*record)};
    const auto images = RecordStore(store()).images(id);
    if (!images) {
        return tl::unexpected<Error>(images.error());
    }
    for (const PageImage &image : *images) {
        const auto page =
            std::find_if(draft.pages.begin(), draft.pages.end(),
                         [&](const DraftPage &each) { return each.reading.page == image.page; });
        if (page != draft.pages.end()) {
            if (const auto restored = restoreImage(image, *page); !restored) {
                return tl::unexpected<Error>(restored.error());
            }
        }
    }
    return draft;
}

Result<void> DeskRecords::remove(QUuid id, const QString &why)
{
    if (auto allowed = require(Permission::DeleteRecord); !allowed) {
        return allowed;
    }
    auto removed = RecordStore(store()).remove(id, why);
    if (!removed) {
        return removed;
    }
    std::erase_if(m_remembered, [id](const Remembered &each) { return each.id == id; });
    if (m_latest && m_latest->id == id) {
        m_latest.reset();
    }
    Q_EMIT changed();
    return removed;
}

Result<void> DeskRecords::noteExported(const std::vector<QUuid> &ids, const ExportReceipt &receipt)
{
    auto noted =
        RecordStore(store()).noteEvent(ids, RecordEventKind::Exported, receiptNote(receipt));
    Q_EMIT changed();
    return noted;
}

Result<void> DeskRecords::noteRevealed(QUuid id)
{
    return require(Permission::Reveal).and_then([&] {
        return AuditLog(store()).append(AuditAct::Revealed, id);
    });
}

int DeskRecords::countToday() const
{
    RecordQuery query;
    query.from = startOfDay(m_clock.today());
    query.counter = m_actor.counter;
    return countRecords(store(), query, MostCounted).value_or(0);
}

int DeskRecords::count() const
{
    return countRecords(store(), {}, MostCounted).value_or(0);
}

int DeskRecords::unsafeCount() const
{
    RecordQuery all;
    all.limit = MostCounted;
    const auto page = findRecords(*m_memory, all);
    if (!page) {
        return 0;
    }
    return static_cast<int>(
        std::count_if(page->records.begin(), page->records.end(), [](const RecordSummary &each) {
            return each.state != RecordState::Exported;
        }));
}

std::optional<LicenceHistory> DeskRecords::history(const QString &number, const QString &core,
                                                   QUuid except) const
{
    return licenceHistory(store(), number, core, except);
}

void DeskRecords::keepDraft(const LicenceRecord &record, const DraftPages &pages)
{
    if (!isDurable()) {
        return;
    }
    const auto saved = DocumentStore(store()).save(DraftKind, DraftId, encodeDraft(record, pages));
    if (!saved) {
        Q_EMIT failed(saved.error());
    }
}

void DeskRecords::dropDraft()
{
    if (!isDurable()) {
        return;
    }
    if (const auto dropped = DocumentStore(store()).remove(DraftKind, DraftId); !dropped) {
        Q_EMIT failed(dropped.error());
    }
}

Result<std::optional<DecodedDraft>> DeskRecords::leftDraft()
{
    if (!isDurable()) {
        return std::optional<DecodedDraft>();
    }
    const auto bytes = DocumentStore(store()).load(DraftKind, DraftId);
    if (!bytes) {
        return tl::unexpected<Error>(bytes.error());
    }
    if (!bytes->has_value()) {
        return std::optional<DecodedDraft>();
    }
    auto draft = decodeDraft(**bytes);
    if (!draft) {
        return tl::unexpected<Error>(draft.error());
    }
    return std::optional(*std::move(draft));
}

} // namespace licencedesk
