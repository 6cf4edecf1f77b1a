#include "app/cli/ReadFormats.h"

#include <QJsonDocument>

namespace licencedesk::cli {

namespace {

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

ReadFormatter formatter(const std::string &format)
{
    if (format == "wechat" || format == "wechat-cloud") {
        const bool camelCase = format == "wechat-cloud";
        return [camelCase](const ReadResult &result, bool) {
            return line(toWechat(result, camelCase));
        };
    }
    return [](const ReadResult &result, bool) { return line(toJsonLine(result)); };
}

} // namespace licencedesk::cli
