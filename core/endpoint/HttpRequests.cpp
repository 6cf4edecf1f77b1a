#include "endpoint/HttpRequests.h"

#include <QElapsedTimer>

namespace licencedesk {

namespace {

using httplib::ContentReader;
using httplib::Request;

constexpr qsizetype LargestJsonBody = 16 * 1024; // bytes; a token request has some 200

std::optional<QByteArray> header(const Request &request, const char *name)
{
    if (!request.has_header(name)) {
        return std::nullopt;
    }
    QByteArray joined;
    const size_t count = request.get_header_value_count(name);
    for (size_t i = 0; i < count; ++i) {
        joined +=
            (i == 0 ? "" : ",") + QByteArray::fromStdString(request.get_header_value(name, i));
    }
    return joined;
}

QString parameter(const Request &request, const char *name)
{
    return QString::fromStdString(request.get_param_value(name));
}

/// Until when a body must have come.
class Deadline
{
public:
    explicit Deadline(std::chrono::milliseconds time) : m_time(time.count()) { m_clock.start(); }
    bool isOver() const { return m_clock.hasExpired(m_time); }

private:
    qint64 m_time;
    QElapsedTimer m_clock;
};

} // namespace

RequestHead headOf(const Request &request)
{
    return {header(request, "Host").value_or(QByteArray()), header(request, "Origin"),
            header(request, "Transfer-Encoding"), header(request, "Content-Encoding"),
            header(request, "Content-Length")};
}

qint64 bodyLength(const Request &request)
{
    return header(request, "Content-Length").value_or("0").toLongLong();
}

LicenceRequest licenceRequest(const Request &request)
{
    LicenceRequest wanted;
    wanted.token = parameter(request, "access_token");
    wanted.imageUrl = parameter(request, "img_url");
    wanted.detail = parameter(request, "detail") == QLatin1String("1") ? AnswerDetail::Findings
                                                                       : AnswerDetail::Contract;
    return wanted;
}

TokenRequest tokenRequest(const Request &request)
{
    return {parameter(request, "grant_type"), parameter(request, "appid"),
            parameter(request, "secret"), Renewal::WhenDue};
}

Upload readUpload(const Request &request, const ContentReader &body, std::chrono::milliseconds time)
{
    if (bodyLength(request) == 0) {
        return {};
    }
    UploadCollector collector;
    const Deadline deadline(time);
    const auto append = [&](const char *data, size_t size) {
        collector.append(data, size);
        return !deadline.isOver();
    };
    if (!request.is_multipart_form_data()) {
        (void)body(append); // read, so that the answer is not lost; kept by nobody
        return {};
    }
    const auto beginPart = [&](const httplib::MultipartFormData &part) {
        collector.beginPart(part.name, part.filename);
        return true;
    };
    const bool complete = body(beginPart, append);
    return collector.take(complete);
}

QByteArray readJson(const Request &request, const ContentReader &body,
                    std::chrono::milliseconds time)
{
    const qint64 length = bodyLength(request);
    if (length == 0 || length > LargestJsonBody || request.is_multipart_form_data()) {
        return {};
    }
    QByteArray json;
    const Deadline deadline(time);
    const bool complete = body([&](const char *data, size_t size) {
        json.append(data, static_cast<qsizetype>(size));
        return !deadline.isOver();
    });
    return complete ? json : QByteArray();
}

} // namespace licencedesk
