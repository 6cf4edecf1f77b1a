#pragma once
// A licence at the counter, written on one line: what differs from a licence that passes every
// check. "valid_to=2026-11-20; return=2026-11-25; duplicate.name=李四; birth_date~0.3". A plain key
// sets a field of the main page; "duplicate." and "electronic." make that page; ~ sets a recognised
// confidence; an empty value removes the field.

#include "verification/Verifier.h"

#include <QTest>

#include <initializer_list>

namespace licencedesk::test {

struct Scene
{
    std::vector<VerifiedPage> pages;
    RentalContext rental;
};

/// Counter date 2026-11-21; an invented man born 1990-05-15, class C1 since 2012, valid to 2028.
Scene soundScene();

/// soundScene() with the changes of \p text. Aborts the test program on a key that it does not
/// know.
Scene scene(const QString &text);

struct RuleRow
{
    const char *name;
    const char *rule;
    const char *scene;
    const char *expected;  ///< resultKey, "note" for a rule that only informs, "absent"
    const char *says = ""; ///< must be part of message and next action
};

/// Columns and rows of a data-driven test.
void addRows(std::initializer_list<RuleRow> rows);
/// Judges the row that is current; call from the test function.
void checkRow();

} // namespace licencedesk::test
