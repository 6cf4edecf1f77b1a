#include "ui/remote/DeskRemote.h"

#include "outbox/Outbox.h"
#include "outbox/QuotaMeter.h"
#include "store/AuditLog.h"
#include "support/CounterTime.h"
#include "ui/style/LocaleText.h"

#include <memory>
#include <utility>

namespace licencedesk {

namespace {

const QString ShownKey = QStringLiteral("remote/shown");

std::vector<std::pair<QString, Secret RemoteSecrets::*>> slots()
{
    return {{QLatin1String(RemoteTokenKey), &RemoteSecrets::token},
            {QLatin1String(RemoteAppSecretKey), &RemoteSecrets::appSecret},
            {QLatin1String(RemoteSigningKey), &RemoteSecrets::signingKey}};
}

} // namespace

QString quotaRefusal(const QuotaState &quota, const QDateTime &now)
{
    if (quota.pausedUntil.isValid() && quota.pausedUntil > now) {
        return DeskRemote::tr("The service accepts no calls until %1, China time.")
            .arg(clockText(atCounter(quota.pausedUntil).time()));
    }
    if (quota.isUsedUp()) {
        return DeskRemote::tr("Today's %n call(s) are used up; they return at midnight, China "
                              "time.",
                              nullptr, quota.limit);
    }
    return {};
}

QString remoteFailureText(const RemoteFailure &failure)
{
    return failure.rid.isEmpty()
               ? failure.message
               : DeskRemote::tr("%1 (For support: %2)").arg(failure.message, failure.rid);
}

DeskRemote::DeskRemote(DeskRecords &records, DeskSettings &settings, KeyStore &keys,
                       const Clock &clock, MakeProvider makeProvider, QObject *parent)
    : QObject(parent), m_records(records), m_settings(settings), m_keys(keys), m_clock(clock),
      m_makeProvider(std::move(makeProvider)), m_outbox(clock)
{
    connect(&records, &DeskRecords::durabilityChanged, this, &DeskRemote::followStore);
    connect(&records, &DeskRecords::changed, &m_outbox, &OutboxRunner::reload);
    followStore();
}

DeskRemote::~DeskRemote()
{
    m_outbox.setProvider(nullptr, 0);
}

/// What is not kept on the disk is not sent by itself either: it could be sent twice.
void DeskRemote::followStore()
{
    m_outbox.setStore(m_records.isDurable() ? &m_records.store() : nullptr);
    load();
}

/// Settings that cannot be read are no reason to send anything anywhere.
void DeskRemote::load()
{
    m_remote = loadRemoteSettings(m_records.store()).value_or(RemoteSettings());
    if (!m_remote.enabled) {
        makeProviderNow();
        return;
    }
    loadSecrets();
}

void DeskRemote::loadSecrets()
{
    const auto left = std::make_shared<int>(static_cast<int>(slots().size()));
    for (const auto &[id, member] : slots()) {
        m_keys.read(id, this, [this, left, slot = member](const KeyReply &reply) {
            if (reply.answer == KeyAnswer::Found) {
                m_secrets.*slot = reply.secret;
            }
            if (--*left == 0) {
                makeProviderNow();
            }
        });
    }
}

bool DeskRemote::hasWhatItNeeds() const
{
    if (m_remote.kind == RemoteKind::Webhook) {
        return true; // a firm's own system may be open to its own network
    }
    return m_remote.access == WechatAccess::PastedToken ? !m_secrets.token.isEmpty()
                                                        : !m_secrets.appSecret.isEmpty();
}

void DeskRemote::makeProviderNow()
{
    m_outbox.setProvider(nullptr, 0);
    m_provider.reset();
    m_state = !m_remote.enabled ? State::Off : hasWhatItNeeds() ? State::Ready : State::NoSecrets;
    if (m_state == State::Ready) {
        m_provider = m_makeProvider(m_remote, m_secrets, m_clock);
        m_outbox.setProvider(m_provider.get(), m_remote.dailyQuota);
    }
    Q_EMIT changed();
}

Result<void> DeskRemote::noteCall(QUuid licence)
{
    QuotaMeter meter(m_records.store(), m_remote.dailyQuota);
    const auto state = meter.state();
    if (!state) {
        return tl::unexpected<Error>(state.error());
    }
    if (const QString refusal = quotaRefusal(*state, m_clock.now()); !refusal.isEmpty()) {
        return failure(ErrorKind::Busy, refusal);
    }
    auto noted = meter.count().and_then([&] {
        return AuditLog(m_records.store())
            .append(AuditAct::Submitted, licence,
                    QStringLiteral("asked %1").arg(m_remote.base.authority()));
    });
    m_outbox.reload();
    return noted;
}

Result<void> DeskRemote::noteConsent(QUuid licence)
{
    if (m_remote.consent != RemoteConsent::EveryRecord) {
        return {};
    }
    return AuditLog(m_records.store())
        .append(AuditAct::Consented, licence, m_remote.base.authority());
}

Result<void> DeskRemote::queue(const LicenceRecord &record, const RemoteRequest &request)
{
    if (m_state == State::Ready) {
        return m_outbox.add(record, request).map([](const OutboxItem &) {});
    }
    const OutboxOrder order{m_remote.kind, m_remote.base.authority(), request};
    const auto added = Outbox(m_records.store()).add(record, order);
    m_outbox.reload();
    return added.map([](const OutboxItem &) {});
}

bool DeskRemote::hasSecret(const QString &id) const
{
    for (const auto &[each, slot] : slots()) {
        if (each == id) {
            return !(m_secrets.*slot).isEmpty();
        }
    }
    return false;
}

bool DeskRemote::wasShown() const
{
    return m_settings.storage().value(ShownKey).toString() == service();
}

void DeskRemote::setShown()
{
    m_settings.storage().setValue(ShownKey, service());
}

RemoteSecrets DeskRemote::merged(const RemoteSecrets &typed) const
{
    RemoteSecrets secrets = m_secrets;
    for (const auto &[id, slot] : slots()) {
        if (!(typed.*slot).isEmpty()) {
            secrets.*slot = typed.*slot;
        }
    }
    return secrets;
}

void DeskRemote::use(const RemoteSettings &settings, const RemoteSecrets &typed, Done done)
{
    const auto kept = m_records.require(Permission::ChangeSettings).and_then([&] {
        return saveRemoteSettings(m_records.store(), settings);
    });
    if (!kept) {
        done(kept);
        return;
    }
    m_remote = settings;
    m_secrets = merged(typed);
    m_records.tellChanged();
    makeProviderNow();
    keepSecrets(typed, std::move(done));
}

void DeskRemote::switchOff(Done done)
{
    RemoteSettings off = m_remote;
    off.enabled = false;
    use(off, {}, std::move(done));
}

void DeskRemote::keepSecrets(const RemoteSecrets &typed, Done done)
{
    std::vector<std::pair<QString, Secret>> changed;
    for (const auto &[id, slot] : slots()) {
        if (!(typed.*slot).isEmpty()) {
            changed.emplace_back(id, typed.*slot);
        }
    }
    m_keeping = Keeping::Keyring;
    writeNext(std::move(changed), std::move(done));
}

/// One after the other; the keyring's own prompt appears once.
void DeskRemote::writeNext(std::vector<std::pair<QString, Secret>> rest, Done done)
{
    if (rest.empty()) {
        done({});
        return;
    }
    const auto [id, secret] = rest.back();
    rest.pop_back();
    m_keys.write(id, secret, this,
                 [this, rest = std::move(rest), done = std::move(done)](const KeyReply &reply) {
                     if (reply.answer == KeyAnswer::Done) {
                         writeNext(rest, done);
                         return;
                     }
                     m_keeping = Keeping::Memory;
                     done(failure(ErrorKind::Unavailable,
                                  tr("The service is used, but the keyring of this computer does "
                                     "not take the secret: it is held in memory and has to be "
                                     "typed again after the next start."),
                                  keyAnswerName(reply.answer)));
                 });
}

void DeskRemote::forgetSecrets(const Done &done)
{
    if (const auto may = m_records.require(Permission::ChangeSettings); !may) {
        done(may);
        return;
    }
    m_secrets = {};
    makeProviderNow();
    const auto left = std::make_shared<int>(static_cast<int>(slots().size()));
    const auto gone = std::make_shared<bool>(true);
    for (const auto &[id, slot] : slots()) {
        m_keys.remove(id, this, [left, gone, done](const KeyReply &reply) {
            *gone =
                *gone && (reply.answer == KeyAnswer::Done || reply.answer == KeyAnswer::Missing);
            if (--*left > 0) {
                return;
            }
            done(*gone
                     ? Result<void>()
                     : failure(ErrorKind::Unavailable,
                               tr("The secrets are forgotten here, but the keyring could not be "
                                  "reached: remove the entries of LicenceDesk from it by hand.")));
        });
    }
}

void DeskRemote::test(const RemoteSettings &settings, const RemoteSecrets &typed, Tested done)
{
    RemoteSettings asked = settings;
    asked.enabled = true;
    if (const auto sound = checkRemoteSettings(asked); !sound) {
        RemoteFailure failure;
        failure.kind = RemoteFailure::Kind::NotSetUp;
        failure.message = sound.error().message;
        done(tl::unexpected(failure));
        return;
    }
    m_tested = m_makeProvider(asked, merged(typed), m_clock);
    m_tested->knock(this, [asked, done = std::move(done)](const RemoteResult &result) {
        if (!result) {
            done(tl::unexpected(result.error()));
            return;
        }
        done(tr("%1 answers and lets this desk in. No picture was sent.").arg(asked.base.host()));
    });
}

} // namespace licencedesk
