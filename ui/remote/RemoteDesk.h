#pragma once
// The licence on the desk and the service elsewhere: asks it to read the picture, puts its answer
// beside what was read here, and hands accepted licences to the outbox. Nothing leaves before it
// was shown once what leaves, nor, where the firm wants it so, before the customer agreed.

#include "remote/UploadImage.h"
#include "ui/desk/DeskController.h"
#include "ui/remote/DeskRemote.h"

#include <memory>

namespace licencedesk {

class RemoteDesk : public QObject
{
    Q_OBJECT

public:
    RemoteDesk(DeskController &desk, DeskRemote &remote, QObject *parent = nullptr);

    DeskRemote &remote() { return m_remote; }
    bool isAsking() const { return m_flight != nullptr; }
    /// The service can read, and a card lies on the desk.
    bool canAsk() const;
    bool hasLicence() const { return !m_desk.draft().isEmpty(); }

    /// The customer agrees that this licence leaves the desk; gone with the licence.
    bool needsConsent() const; ///< of this licence, and it is not given yet
    bool hasConsent() const { return m_consent; }
    void setConsent(bool given);

    void ask();
    void withdraw();
    /// What the preview showed may be sent, now and from now on; or may not.
    void confirmShown();
    void refuseShown();

Q_SIGNALS:
    void changed(); ///< what canAsk, isAsking, needsConsent say
    void consentWanted();
    /// For the first time: \p picture is what would be sent.
    void previewWanted(const licencedesk::UploadImage &picture);

private:
    struct Question
    {
        QUuid licence;
        DocumentPage page = DocumentPage::Main;
        qint64 card = 0; ///< of the image that was sent
        UploadImage picture;
    };
    struct Accepted ///< waits for somebody's look at what is sent
    {
        LicenceRecord record;
        RemoteRequest request;
    };
    std::optional<Question> question() const;
    bool isStillThere(const Question &asked) const;
    void send();
    void submit(const LicenceRecord &record);
    void queue(const Accepted &accepted);
    Result<RemoteRequest> requestFor(const LicenceRecord &record) const;
    void takeAnswer(const Question &asked, const RemoteResult &result);
    void sayCompared(DocumentPage page);
    void followDraft();
    void say(Tone tone, const QString &text, const QString &actionText = {},
             const std::function<void()> &action = {});

    DeskController &m_desk;
    DeskRemote &m_remote;
    std::unique_ptr<QObject> m_flight; ///< context of the question under way; null: none
    bool m_consent = false;
    std::optional<Accepted> m_unseen;
    QUuid m_licence; ///< for which consent was given or withheld
};

} // namespace licencedesk
