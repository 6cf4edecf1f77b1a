#include "vault/Unlocking.h"

#include "vault/HeaderSeal.h"

#include <QCoreApplication>

namespace licencedesk {

namespace {

bool isUsable(KeyAnswer answer)
{
    return answer == KeyAnswer::Found || answer == KeyAnswer::Missing;
}

UnlockDecision withMessage(UnlockDecision decision, UnlockStep step, const char *message)
{
    decision.step = step;
    decision.message = QCoreApplication::translate("Unlocking", message);
    return decision;
}

UnlockDecision makeNew(UnlockDecision decision)
{
    decision.step = UnlockStep::MakeNew;
    return decision;
}

UnlockDecision headerUnusable(UnlockDecision decision, const Error &error)
{
    decision.step = UnlockStep::HeaderUnusable;
    decision.message = error.message;
    decision.detail = error.detail;
    return decision;
}

UnlockDecision headerMissing(UnlockDecision decision)
{
    return withMessage(std::move(decision), UnlockStep::HeaderUnusable,
                       QT_TRANSLATE_NOOP("Unlocking",
                                         "The records are encrypted, but the key information that "
                                         "belongs to them is missing. Restore the last backup."));
}

UnlockDecision passphraseWanted(UnlockDecision decision)
{
    return withMessage(std::move(decision), UnlockStep::AskPassphrase,
                       QT_TRANSLATE_NOOP("Unlocking", "Enter the passphrase of the store."));
}

UnlockDecision withoutKeyring(UnlockDecision decision)
{
    if (decision.takesPassphrase) {
        return passphraseWanted(std::move(decision));
    }
    return withMessage(std::move(decision), UnlockStep::KeyMissing,
                       QT_TRANSLATE_NOOP("Unlocking",
                                         "The key of the store lies in the system's keyring, which "
                                         "cannot be reached. Sign in to the desktop as usual, or "
                                         "enter the recovery key."));
}

UnlockDecision locked(UnlockDecision decision)
{
    return withMessage(std::move(decision), UnlockStep::KeyringLocked,
                       QT_TRANSLATE_NOOP("Unlocking",
                                         "The system's keyring is locked. Unlock it with the "
                                         "password of this computer account, then try again."));
}

UnlockDecision timedOut(UnlockDecision decision)
{
    return withMessage(std::move(decision), UnlockStep::KeyringLocked,
                       QT_TRANSLATE_NOOP("Unlocking",
                                         "The system's keyring did not answer. Perhaps a window "
                                         "asks for its password: answer it, then try again."));
}

UnlockDecision missing(UnlockDecision decision, SealedData data)
{
    if (data == SealedData::None) {
        return makeNew(std::move(decision));
    }
    if (decision.takesPassphrase) {
        return passphraseWanted(std::move(decision));
    }
    return withMessage(
        std::move(decision), UnlockStep::KeyMissing,
        QT_TRANSLATE_NOOP("Unlocking", "The key of the store is no longer in the system's keyring. "
                                       "The records are safe but closed: enter the recovery key "
                                       "that was printed when the store was set up."));
}

UnlockDecision wrongKey(UnlockDecision decision)
{
    return withMessage(std::move(decision), UnlockStep::KeyMissing,
                       QT_TRANSLATE_NOOP("Unlocking",
                                         "The system's keyring holds the key of another store. "
                                         "Enter the passphrase or the recovery key of this one."));
}

UnlockDecision found(UnlockDecision decision, const VaultHeader &header, const Secret &master)
{
    const auto checked = checkHeader(header, master);
    if (checked) {
        decision.step = UnlockStep::Unlocked;
        decision.master = master;
        return decision;
    }
    return checked.error().kind == ErrorKind::WrongKey
               ? wrongKey(std::move(decision))
               : headerUnusable(std::move(decision), checked.error());
}

UnlockDecision fromKeyring(UnlockDecision decision, const VaultHeader &header, SealedData data,
                           const KeyReply &reply)
{
    switch (reply.answer) {
    case KeyAnswer::Found:
        return found(std::move(decision), header, reply.secret);
    case KeyAnswer::Missing:
        return missing(std::move(decision), data);
    case KeyAnswer::Locked:
        return locked(std::move(decision));
    case KeyAnswer::TimedOut:
        return timedOut(std::move(decision));
    case KeyAnswer::Done: // no answer to a read
    case KeyAnswer::Unavailable:
        break;
    }
    return withoutKeyring(std::move(decision));
}

} // namespace

UnlockDecision decideUnlock(const Result<std::optional<VaultHeader>> &header, SealedData data,
                            const KeyReply &reply)
{
    UnlockDecision decision;
    decision.detail = reply.detail;
    decision.keyringUsable = isUsable(reply.answer);
    if (!header) {
        return headerUnusable(std::move(decision), header.error());
    }
    if (!*header) {
        return data == SealedData::None ? makeNew(std::move(decision))
                                        : headerMissing(std::move(decision));
    }
    const VaultHeader &known = **header;
    decision.takesPassphrase = known.hasSlot(SlotKind::Passphrase);
    decision.takesRecoveryKey = known.hasSlot(SlotKind::Recovery);
    if (!known.hasSlot(SlotKind::Keyring) && decision.takesPassphrase) {
        return passphraseWanted(std::move(decision));
    }
    return fromKeyring(std::move(decision), known, data, reply);
}

} // namespace licencedesk
