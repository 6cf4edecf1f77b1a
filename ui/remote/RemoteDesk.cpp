#include "ui/remote/RemoteDesk.h"

#include "fields/SameValue.h"

#include <algorithm>

namespace licencedesk {

namespace {

const QString Message = QStringLiteral("remote");

/// The page that the service reads: the main page, or the electronic licence.
const DraftPage *readablePage(const RecordDraft &draft)
{
    for (const DocumentPage kind : {DocumentPage::Main, DocumentPage::Electronic}) {
        const DraftPage *page = draft.page(kind);
        if (page && page->hasCard()) {
            return page;
        }
    }
    return nullptr;
}

} // namespace

RemoteDesk::RemoteDesk(DeskController &desk, DeskRemote &remote, QObject *parent)
    : QObject(parent), m_desk(desk), m_remote(remote)
{
    connect(&desk, &DeskController::pagesChanged, this, &RemoteDesk::followDraft);
    connect(&remote, &DeskRemote::changed, this, [this] {
        if (!m_remote.canRead()) {
            withdraw();
        }
        Q_EMIT changed();
    });
}

bool RemoteDesk::canAsk() const
{
    return m_remote.canRead() && !m_asking && readablePage(m_desk.draft()) != nullptr;
}

bool RemoteDesk::needsConsent() const
{
    return m_remote.settings().consent == RemoteConsent::EveryRecord && !m_consent;
}

void RemoteDesk::setConsent(bool given)
{
    if (m_consent != given) {
        m_consent = given;
        Q_EMIT changed();
    }
}

/// Another licence: whoever agreed was somebody else, and an answer would be about somebody else.
void RemoteDesk::followDraft()
{
    const QUuid licence = m_desk.draft().isEmpty() ? QUuid() : m_desk.draft().id();
    if (licence != m_licence) {
        m_licence = licence;
        m_consent = false;
        withdraw();
    }
    Q_EMIT changed();
}

std::optional<RemoteDesk::Question> RemoteDesk::question() const
{
    const DraftPage *page = readablePage(m_desk.draft());
    if (!page) {
        return std::nullopt;
    }
    const auto picture = prepareUpload(page->reading.card.image);
    if (!picture) {
        return std::nullopt;
    }
    return Question{m_desk.draft().id(), page->reading.page, page->reading.card.image.cacheKey(),
                    *picture};
}

/// An answer about a picture that was taken again is about nothing.
bool RemoteDesk::isStillThere(const Question &asked) const
{
    const DraftPage *page = m_desk.draft().page(asked.page);
    return page && asked.licence == m_desk.draft().id() &&
           page->reading.card.image.cacheKey() == asked.card;
}

void RemoteDesk::ask()
{
    if (!canAsk()) {
        return;
    }
    if (needsConsent()) {
        say(Tone::Warning, tr("The customer has to agree first. Tick it below when they have."));
        Q_EMIT consentWanted();
        return;
    }
    if (m_remote.wasShown()) {
        send();
    } else if (const auto asked = question()) {
        Q_EMIT previewWanted(asked->picture);
    }
}

void RemoteDesk::confirmShown()
{
    m_remote.setShown();
    if (canAsk() && !needsConsent()) {
        send();
    }
}

void RemoteDesk::send()
{
    const auto asked = question();
    if (!asked) {
        say(Tone::Failed, tr("The picture cannot be made ready for sending."));
        return;
    }
    m_asking = true;
    say(Tone::Neutral, tr("%1 is reading the licence…").arg(m_remote.service()), tr("Stop"),
        [this] { withdraw(); });
    RemoteRequest request;
    request.idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
    request.jpeg = asked->picture.jpeg;
    m_remote.provider()->send(request, this, [this, about = *asked](const RemoteResult &result) {
        takeAnswer(about, result);
    });
    Q_EMIT changed();
}

void RemoteDesk::withdraw()
{
    if (!m_asking) {
        return;
    }
    m_asking = false;
    if (RemoteProvider *provider = m_remote.provider()) {
        provider->cancel();
    }
    Q_EMIT m_desk.unsaid(Message);
    Q_EMIT changed();
}

void RemoteDesk::takeAnswer(const Question &asked, const RemoteResult &result)
{
    m_asking = false;
    if (!result) {
        say(Tone::Failed, remoteFailureText(result.error()), tr("Ask again"), [this] { ask(); });
    } else if (isStillThere(asked)) {
        m_desk.draft().putRemote(asked.page, result->fields);
        sayCompared(asked.page);
    }
    Q_EMIT changed();
}

void RemoteDesk::sayCompared(DocumentPage kind)
{
    const DraftPage *page = m_desk.draft().page(kind);
    if (!page) {
        return;
    }
    int same = 0;
    std::vector<FieldKey> different;
    for (const auto &[field, value] : page->reading.fields) {
        if (value.remote.isEmpty()) {
            continue;
        }
        if (isSameValue(field, value.text, value.remote)) {
            ++same;
        } else {
            different.push_back({kind, field});
        }
    }
    if (different.empty()) {
        say(same > 0 ? Tone::Passed : Tone::Warning,
            same > 0
                ? tr("%1 reads the same in %n field(s).", nullptr, same).arg(m_remote.service())
                : tr("%1 read nothing in this picture.").arg(m_remote.service()));
        return;
    }
    say(Tone::Warning, tr("%1 reads %n field(s) otherwise: compare each with the card.", nullptr,
                          static_cast<int>(different.size()))
                           .arg(m_remote.service()));
    m_desk.select(different.front());
}

void RemoteDesk::say(Tone tone, const QString &text, const QString &actionText,
                     const std::function<void()> &action)
{
    m_desk.say({Message, tone, text, actionText, action});
}

} // namespace licencedesk
