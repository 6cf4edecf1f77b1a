#pragma once
// cpp-httplib with the edges taken off (each of them tried out): no SO_REUSEPORT, with which a
// second program could take half of the calls; one request per connection; no more threads than
// pictures that may be held; TLS from 1.2.

#include "endpoint/EndpointSettings.h"

#include <httplib.h>

#include <memory>

namespace licencedesk {

/// Empty: certificate and key cannot be used.
std::unique_ptr<httplib::Server> makeHttpServer(const EndpointSettings &settings);

/// The port; -1: it cannot listen there. A Unix socket has port 0.
int bindTo(httplib::Server &server, const ListenAddress &address);

} // namespace licencedesk
