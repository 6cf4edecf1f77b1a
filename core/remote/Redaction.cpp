#include "remote/Redaction.h"

#include "remote/RemoteProvider.h"

#include <QUrlQuery>

namespace licencedesk {

namespace {

const QString Hidden = QStringLiteral("…");

/// All others may be a token, a signature, or the address of somebody's picture.
bool isHarmless(const QString &key)
{
    return key == QLatin1String("grant_type") || key == QLatin1String("type") ||
           key == QLatin1String("appid");
}

void hide(QString &text, const QByteArray &secret)
{
    if (!secret.isEmpty()) {
        text.replace(QString::fromUtf8(secret), Hidden);
    }
}

} // namespace

QString redacted(const QUrl &url)
{
    QString shown = url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QStringList items;
    for (const auto &[key, value] : QUrlQuery(url).queryItems()) {
        items.append(QStringLiteral("%1=%2").arg(key, isHarmless(key) ? value : Hidden));
    }
    return items.isEmpty() ? shown : shown + u'?' + items.join(u'&');
}

QString withoutSecrets(QString text, std::initializer_list<Secret> secrets)
{
    for (const Secret &each : secrets) {
        const QByteArray plain = each.view().toByteArray();
        hide(text, plain);
        hide(text, plain.toPercentEncoding());
    }
    return text;
}

} // namespace licencedesk
