#pragma once
// The checks: what failed, what to look at, what could not be checked, what passed; each with its
// shape, its sentence and one next action. Pressing one leads to its field.

#include "ui/style/Panel.h"
#include "verification/Verifier.h"

#include <vector>

class QLabel;
class QScrollArea;
class QVBoxLayout;
class QPushButton;

namespace licencedesk {

class StateMark;

class FindingRow : public QWidget
{
    Q_OBJECT

public:
    explicit FindingRow(const Finding &finding, QWidget *parent = nullptr);
    const Finding &finding() const { return m_finding; }
    QPushButton *why() const { return m_why; }

Q_SIGNALS:
    void pressed();
    void whyPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Finding m_finding;
    QPushButton *m_why;
};

class FindingsPanel : public Panel
{
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget *parent = nullptr);

    void setReport(const VerificationReport &report);
    const std::vector<FindingRow *> &rows() const { return m_rows; }
    /// The row that has the keyboard; null: none.
    FindingRow *focusedRow() const;
    QString verdict() const;

Q_SIGNALS:
    void fieldWanted(licencedesk::FieldId field);
    void whyWanted(licencedesk::FindingRow *row);

private:
    void showVerdict(const VerificationReport &report);
    void addRow(const Finding &finding);
    void showPassed(bool visible);

    VerificationReport m_report;
    StateMark *m_verdict;
    QLabel *m_counts;
    QPushButton *m_more; ///< shows the passed and the unchecked ones
    QScrollArea *m_area;
    QVBoxLayout *m_layout;
    std::vector<FindingRow *> m_rows;
    bool m_showAll = false;
};

} // namespace licencedesk
