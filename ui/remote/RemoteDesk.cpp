#include "ui/remote/RemoteDesk.h"

#include "exporting/JsonExport.h"
#include "fields/SameValue.h"

#include <algorithm>
#include <utility>

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

bool wasReadElsewhere(const LicenceRecord &record)
{
    return std::any_of(record.pages.begin(), record.pages.end(), [](const VerifiedPage &page) {
        return std::any_of(page.fields.begin(), page.fields.end(),
                           [](const auto &each) { return !each.second.remote.isEmpty(); });
    });
}

} // namespace

RemoteDesk::RemoteDesk(DeskController &desk, DeskRemote &remote, QObject *parent)
    : QObject(parent), m_desk(desk), m_remote(remote)
{
    connect(&desk, &DeskController::pagesChanged, this, &RemoteDesk::followDraft);
    connect(&desk, &DeskController::kept, this, &RemoteDesk::submit);
    connect(&remote, &DeskRemote::changed, this, [this] {
        withdraw(); // whoever was asked is no longer there
        Q_EMIT changed();
    });
}

bool RemoteDesk::canAsk() const
{
    return m_remote.canRead() && !isAsking() && readablePage(m_desk.draft()) != nullptr;
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
    if (m_unseen) {
        queue(*std::exchange(m_unseen, std::nullopt));
    } else if (canAsk() && !needsConsent()) {
        send();
    }
}

void RemoteDesk::refuseShown()
{
    if (m_unseen) {
        m_unseen.reset();
        say(Tone::Neutral, tr("Not sent to %1.").arg(m_remote.service()));
    }
}

/// The picture of the page that the service reads, or the record.
Result<RemoteRequest> RemoteDesk::requestFor(const LicenceRecord &record) const
{
    const RemoteSettings &settings = m_remote.settings();
    RemoteRequest request;
    if (settings.kind == RemoteKind::Webhook) {
        request.record = toJson(record);
        if (!settings.sendPicture) {
            return request;
        }
    }
    const DraftPage *page = readablePage(m_desk.draft());
    if (!page) {
        return settings.kind == RemoteKind::Webhook
                   ? Result<RemoteRequest>(request)
                   : failure(ErrorKind::Empty, tr("It was typed in: there is no picture to send."));
    }
    return prepareUpload(page->reading.card.image).map([&request](const UploadImage &picture) {
        request.jpeg = picture.jpeg;
        return request;
    });
}

void RemoteDesk::submit(const LicenceRecord &record)
{
    if (m_remote.state() == DeskRemote::State::Off || !m_remote.settings().submitAccepted) {
        return;
    }
    if (m_remote.settings().kind == RemoteKind::Wechat && wasReadElsewhere(record)) {
        return; // asked at the desk: nothing new would come of it
    }
    if (needsConsent()) {
        say(Tone::Warning, tr("Accepted, but not sent to %1: the customer's consent was not "
                              "ticked.")
                               .arg(m_remote.service()));
        return;
    }
    const auto request = requestFor(record);
    if (!request) {
        say(Tone::Warning, tr("Accepted, but not sent to %1. %2")
                               .arg(m_remote.service(), request.error().message));
        return;
    }
    if (m_remote.wasShown()) {
        queue({record, *request});
        return;
    }
    m_unseen = Accepted{record, *request};
    QImage picture;
    picture.loadFromData(request->jpeg);
    Q_EMIT previewWanted({request->jpeg, picture.size()});
}

void RemoteDesk::queue(const Accepted &accepted)
{
    const auto queued = m_remote.noteConsent(accepted.record.id).and_then([&] {
        return m_remote.queue(accepted.record, accepted.request);
    });
    if (!queued && queued.error().kind != ErrorKind::Conflict) { // it waits already
        say(Tone::Failed, tr("Accepted, but it cannot be sent to %1. %2")
                              .arg(m_remote.service(), queued.error().message));
    }
}

void RemoteDesk::send()
{
    const auto asked = question();
    if (!asked) {
        say(Tone::Failed, tr("The picture cannot be made ready for sending."));
        return;
    }
    const auto noted = m_remote.noteConsent(asked->licence).and_then([&] {
        return m_remote.noteCall(asked->licence);
    });
    if (!noted) { // what cannot be noted does not leave
        say(Tone::Warning, noted.error().message);
        return;
    }
    m_flight = std::make_unique<QObject>();
    say(Tone::Neutral, tr("%1 is reading the licence…").arg(m_remote.service()), tr("Stop"),
        [this] { withdraw(); });
    RemoteRequest request;
    request.idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
    request.jpeg = asked->picture.jpeg;
    m_remote.provider()->send(
        request, m_flight.get(),
        [this, about = *asked](const RemoteResult &result) { takeAnswer(about, result); });
    Q_EMIT changed();
}

void RemoteDesk::withdraw()
{
    if (!isAsking()) {
        return;
    }
    m_flight.reset(); // this question alone: the outbox may be sending
    Q_EMIT m_desk.unsaid(Message);
    Q_EMIT changed();
}

void RemoteDesk::takeAnswer(const Question &asked, const RemoteResult &result)
{
    const std::unique_ptr<QObject> landed = std::move(m_flight);
    Q_EMIT changed();
    if (!result) {
        m_remote.outbox().heed(result.error());
        say(Tone::Failed, remoteFailureText(result.error()), tr("Ask again"), [this] { ask(); });
        return;
    }
    if (isStillThere(asked)) {
        m_desk.draft().putRemote(asked.page, result->fields);
        sayCompared(asked.page);
    }
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
        same += isSameElsewhere(field, value) ? 1 : 0;
        if (isOtherElsewhere(field, value)) {
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
    say(Tone::Warning, tr("%1 reads %n field(s) differently: compare each with the card.", nullptr,
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
