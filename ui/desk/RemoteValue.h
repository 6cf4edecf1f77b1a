#pragma once
// What a service elsewhere reads, below the value that was read here: the characters that differ
// are marked, one key takes it.

#include "layout/FieldId.h"

#include <QWidget>

class QLabel;

namespace licencedesk {

class ActionButton;

class RemoteValue : public QWidget
{
    Q_OBJECT

public:
    explicit RemoteValue(QWidget *parent = nullptr);

    /// \p here: the value in force.
    void display(FieldId field, const QString &here, const QString &remote);
    /// px: so that value stands below value, character below character.
    void setSides(int caption, int button);
    QString text() const { return m_remote; }

Q_SIGNALS:
    void taken();

private:
    QLabel *m_caption;
    QLabel *m_value;
    ActionButton *m_take;
    QString m_remote;
};

/// \p text with what is not in \p other, beyond a common beginning and end, marked for a rich text
/// label.
QString markedDifference(const QString &text, const QString &other, const QString &colour);

} // namespace licencedesk
