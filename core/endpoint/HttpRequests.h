#pragma once
// A request of the library as a request of ours.

#include "endpoint/LicenceCall.h"
#include "endpoint/RequestGate.h"
#include "endpoint/TokenCalls.h"

#include <httplib.h>

namespace licencedesk {

RequestHead headOf(const httplib::Request &request);
qint64 bodyLength(const httplib::Request &request); ///< as announced; 0: no body

LicenceRequest licenceRequest(const httplib::Request &request); ///< of the query; no picture
TokenRequest tokenRequest(const httplib::Request &request);     ///< of the query

/// Reads the body. Nothing is kept but the picture; a body that is not there within \p time, or is
/// cut off, is no picture.
Upload readUpload(const httplib::Request &request, const httplib::ContentReader &body,
                  std::chrono::milliseconds time);

/// The body of a token call; empty: there is none, or it is none.
QByteArray readJson(const httplib::Request &request, const httplib::ContentReader &body,
                    std::chrono::milliseconds time);

} // namespace licencedesk
