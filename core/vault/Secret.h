#pragma once
// Bytes that nobody but their owner may see: keys, passphrases. Kept in memory that is locked where
// the system allows it and overwritten when the last copy goes; nothing prints or logs them.
//
// What cannot be done: Qt keeps copies of typed text of its own (the line edit, its undo history,
// the input method, the event queue), and QtKeychain passes secrets through ordinary QByteArrays.
// wipe() clears the copies that are ours.

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

namespace licencedesk {

struct SecretBytes; // in SecretBytes.h: only core/vault and core/operators see them

/// A value: copies share the bytes, which never change.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    explicit Secret(std::shared_ptr<const SecretBytes> bytes) : m_bytes(std::move(bytes)) {}
    /// What was typed, as UTF-8 in normal form C: the same passphrase from any keyboard is the
    /// same.
    static Secret fromText(const QString &text);

    QByteArrayView view() const; ///< valid as long as this Secret lives
    qsizetype size() const { return view().size(); }
    bool isEmpty() const { return view().isEmpty(); }

    bool operator==(const Secret &other) const; ///< takes as long for any content

private:
    std::shared_ptr<const SecretBytes> m_bytes;
};

/// Overwrites the text and empties it. Text that is shared with somebody else is only let go of:
/// the last holder has to wipe it.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace licencedesk
