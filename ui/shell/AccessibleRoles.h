#pragma once
// What the painted widgets are, for screen readers: Qt knows only its own.

namespace licencedesk {

/// May be called again.
void installAccessibleRoles();

} // namespace licencedesk
