#pragma once
// Whether the file is sealed, and with which passphrase, typed twice.

#include "vault/Secret.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace licencedesk {

class ArchiveBox : public QWidget
{
    Q_OBJECT

public:
    static constexpr int LeastCharacters = 10; ///< Argon2id makes a guess dear, not impossible

    explicit ArchiveBox(QWidget *parent = nullptr);
    ~ArchiveBox() override; ///< wipes what was typed

    bool isSealed() const;
    QString problem() const;   ///< why it cannot be used yet, translated; empty: it can
    Secret passphrase() const; ///< empty when not sealed
    void forget();             ///< wipes what was typed

Q_SIGNALS:
    void archiveChanged();

private:
    QLineEdit *makeEdit(const QString &placeholder);
    void tell();

    QCheckBox *m_sealed;
    QLineEdit *m_first;
    QLineEdit *m_second;
    QLabel *m_hint;
};

} // namespace licencedesk
