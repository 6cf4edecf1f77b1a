#pragma once
// One field of the record: label, crop, value, state; reason and candidates below while it is open
// or being edited.

#include "records/DraftPage.h"
#include "ui/desk/FieldState.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace licencedesk {

class CandidateBar;
class CropView;
class RemoteValue;
class StateMark;
class ValueEdit;

class FieldRow : public QWidget
{
    Q_OBJECT

public:
    FieldRow(FieldKey key, QWidget *parent = nullptr);

    FieldKey key() const { return m_key; }
    void display(const DraftPage &page, const VerificationReport &report);
    void focusEditor();
    void setCurrent(bool current);
    void setCropWidth(int width); ///< px; 0 hides it
    ValueEdit *editor() const { return m_editor; }
    RemoteValue *remote() const { return m_remote; }
    StateMark *mark() const { return m_mark; }
    const FieldState &state() const { return m_state; }
    QPushButton *why() const { return m_why; }
    /// Hands in what was typed and not confirmed yet.
    void commit();

Q_SIGNALS:
    void typed(licencedesk::FieldKey key, const QString &text); ///< as typed, not canonical
    void confirmed(licencedesk::FieldKey key);
    void remoteTaken(licencedesk::FieldKey key); ///< what the service elsewhere reads
    void entered(licencedesk::FieldKey key);
    void openFieldWanted(int step);
    void neighbourWanted(int step);
    void whyWanted(licencedesk::FieldKey key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void confirmTyped();
    void choose(const QString &candidate);
    void takeRemote();
    void showDetails();
    void fitReason();

    FieldKey m_key;
    FieldState m_state;
    QStringList m_candidates;
    bool m_current = false;
    QLabel *m_label = nullptr;
    CropView *m_crop = nullptr;
    ValueEdit *m_editor = nullptr;
    StateMark *m_mark = nullptr;
    QWidget *m_details = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_why = nullptr;
    CandidateBar *m_bar = nullptr;
    RemoteValue *m_remote = nullptr;
    bool m_differs = false; ///< the service elsewhere reads something else than is in force
};

} // namespace licencedesk
