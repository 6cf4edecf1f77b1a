#include "app/cli/ExitStatus.h"

#include <cstdio>

namespace licencedesk::cli {

int complain(const Error &error, int status)
{
    std::fprintf(stderr, "licencedesk-cli: %s\n", qUtf8Printable(error.message));
    return status;
}

} // namespace licencedesk::cli
