#pragma once
// What the forms of this folder are made of.

#include <QLabel>

class QVBoxLayout;

namespace licencedesk {

struct AccessPolicy;

/// A sentence that says what is wrong, beside the fields; takes no room while it is empty.
class ProblemLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget *parent = nullptr);
    void say(const QString &problem);
};

QLabel *makeHeading(const QString &text, double scale = 1.3);
QLabel *makeSentence(const QString &text = {}); ///< wraps
QLabel *makeHint(const QString &text = {});     ///< wraps, muted

/// \p label above \p field, which it names and leads to.
QLabel *addField(QVBoxLayout &layout, const QString &label, QWidget *field);

/// "A PIN of at least 6 digits, or a passphrase of …": what may be chosen.
QString secretRule(const AccessPolicy &policy);

} // namespace licencedesk
