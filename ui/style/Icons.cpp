#include "ui/style/Icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace licencedesk {

namespace {

QByteArray tintedSvg(const QString &name, const QColor &colour)
{
    QFile file(QStringLiteral(":/licencedesk/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QString name, QColor colour) : m_name(std::move(name)), m_colour(colour) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor colour = m_colour;
        if (mode == QIcon::Disabled) {
            colour.setAlphaF(0.4F);
            painter->setOpacity(0.4);
        }
        paintIcon(*painter, m_name, rect, colour);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_colour); }

private:
    QString m_name;
    QColor m_colour;
};

} // namespace

QIcon tintedIcon(const QString &name, const QColor &colour)
{
    return QIcon(new TintedIconEngine(name, colour));
}

void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour)
{
    QSvgRenderer renderer(tintedSvg(name, colour));
    renderer.render(&painter, rect);
}

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Passed:
        return QStringLiteral("state-passed");
    case Tone::Warning:
        return QStringLiteral("state-warning");
    case Tone::Failed:
        return QStringLiteral("state-failed");
    case Tone::Accent:
        return QStringLiteral("info");
    case Tone::Neutral:
        break;
    }
    return QStringLiteral("state-not-checked");
}

} // namespace licencedesk
