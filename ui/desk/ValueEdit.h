#pragma once
// The editor of one value: as many lines as it takes, so that nothing is out of sight; doubtful
// characters marked, no formatting. Keys that move between fields are signals; the row above knows
// where they lead.

#include "layout/FieldId.h"

#include <QPlainTextEdit>

#include <vector>

class QMimeData;

namespace licencedesk {

class ValueEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ValueEdit(FieldId field, QWidget *parent = nullptr);

    /// \p doubtful: positions in \p value, code units. Text being typed is replaced.
    void setValue(const QString &value, const std::vector<int> &doubtful);
    QString value() const; ///< as typed, without grouping blanks
    bool isEdited() const { return value() != m_value; }
    const std::vector<int> &doubtful() const { return m_doubtful; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void entered();                  ///< it has the focus now
    void left();                     ///< the focus went elsewhere
    void confirmed();                ///< Enter
    void openFieldWanted(int step);  ///< Tab: 1, Shift+Tab: -1
    void neighbourWanted(int step);  ///< Down: 1, Up: -1
    void candidateWanted(int index); ///< Alt+1 … Alt+5, from 0
    void remoteWanted();             ///< Alt+0: what the service elsewhere reads

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitLines();
    void keepDirection();
    void showText();
    void markDoubtful();
    bool movesAcrossLines(int step) const;

    FieldId m_field;
    QString m_value;
    std::vector<int> m_doubtful;
    int m_lines = 1;
    bool m_editing = false;
};

} // namespace licencedesk
