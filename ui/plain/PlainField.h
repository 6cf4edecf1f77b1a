#pragma once
// One field, large: its name, its piece of the card, its value and why to look at it.

#include "records/DraftPage.h"

#include <QWidget>

class QLabel;

namespace licencedesk {

class CropView;
class RemoteValue;
class StateMark;
class ValueEdit;
struct VerificationReport;

class PlainField : public QWidget
{
    Q_OBJECT

public:
    explicit PlainField(FieldKey key, QWidget *parent = nullptr);

    FieldKey key() const { return m_key; }
    void display(const DraftPage &page, const VerificationReport &report);
    const QStringList &candidates() const { return m_candidates; }
    ValueEdit *editor() const { return m_editor; }
    RemoteValue *remote() const { return m_remote; }
    bool isEdited() const;
    QString value() const; ///< as it stands in the editor

Q_SIGNALS:
    void confirmed();                          ///< Enter
    void candidateWanted(const QString &text); ///< Alt+1 … 5
    void remoteWanted();                       ///< Alt+0: what the service elsewhere reads

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void giveReasonItsLines();

    FieldKey m_key;
    QStringList m_candidates;
    CropView *m_crop;
    ValueEdit *m_editor;
    StateMark *m_mark;
    QLabel *m_reason;
    RemoteValue *m_remote;
};

} // namespace licencedesk
