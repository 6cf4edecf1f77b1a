#pragma once
// Other readings of a value, one key away: Alt+1 … Alt+5.

#include <QStringList>
#include <QWidget>

class QHBoxLayout;

namespace licencedesk {

class CandidateBar : public QWidget
{
    Q_OBJECT

public:
    explicit CandidateBar(QWidget *parent = nullptr);

    void setCandidates(const QString &current, const QStringList &candidates);
    const QStringList &candidates() const { return m_candidates; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &candidate);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWhatFits();

    QHBoxLayout *m_layout;
    QStringList m_candidates;
};

} // namespace licencedesk
