#pragma once
// What the forms of this folder are made of.

#include "ui/style/SaidLine.h"

#include <QLabel>

class QVBoxLayout;

namespace licencedesk {

struct AccessPolicy;

/// What is wrong, beside the fields.
class ProblemLabel : public SaidLine
{
public:
    using SaidLine::SaidLine;
    void say(const QString &problem) { SaidLine::say(Tone::Failed, problem); }
};

QLabel *makeHeading(const QString &text, double scale = 1.3);
QLabel *makeSentence(const QString &text = {}); ///< wraps
QLabel *makeHint(const QString &text = {});     ///< wraps, muted

/// \p label above \p field, which it names and leads to.
QLabel *addField(QVBoxLayout &layout, const QString &label, QWidget *field);

/// "A PIN of at least 6 digits, or a passphrase of …": what may be chosen.
QString secretRule(const AccessPolicy &policy);

} // namespace licencedesk
