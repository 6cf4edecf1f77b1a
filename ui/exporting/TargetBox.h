#pragma once
// Where the file goes. Keeps the end of the name in step with the format.

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace licencedesk {

/// Asks the user for a file to write; empty: withdrawn.
using ChooseTarget = std::function<QString(const QString &proposed)>;

class TargetBox : public QWidget
{
    Q_OBJECT

public:
    TargetBox(const QString &proposed, ChooseTarget choose, QWidget *parent = nullptr);

    QString path() const;
    void setEnding(const QString &ending); ///< "xlsx", "csv.ldx"
    void lookAgain();                      ///< whether there is a file of the name by now
    QString problem() const;               ///< translated; empty: none that can be seen from here

Q_SIGNALS:
    void targetChanged();

private:
    void setPath(const QString &path);

    ChooseTarget m_choose;
    QLineEdit *m_path;
    QPushButton *m_button;
    QLabel *m_hint;
};

} // namespace licencedesk
