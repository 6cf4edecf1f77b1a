#include "tests/endpoint/Pictures.h"

#include <QFile>
#include <QRandomGenerator>

namespace licencedesk::test {

namespace {

QByteArray noise(qsizetype size)
{
    QRandomGenerator random(1);
    QByteArray bytes(size, Qt::Uninitialized);
    std::generate(bytes.begin(), bytes.end(), [&] { return static_cast<char>(random.generate()); });
    return bytes;
}

QByteArray damaged(const QString &path)
{
    QFile file(path);
    QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    constexpr qsizetype InTheMiddle = 60; // behind the header, before the end
    bytes[InTheMiddle] = static_cast<char>(~bytes[InTheMiddle]);
    return bytes;
}

} // namespace

Pictures::Pictures()
{
    specimens::SpecimenOptions options;
    options.layoutId = QStringLiteral("cn-main-2012");
    m_licence = specimens::makeSpecimen(specimens::Condition::Scan, 4242, options);
    write("licence.jpg", m_licence.encoded);
    write("cut.jpg", m_licence.encoded.left(m_licence.encoded.size() / 3));
    write("noise.jpg", noise(100'000));
    write("3mb.jpg", noise(3'000'000));
    write("empty.jpg", {});
    QImage wall(600, 400, QImage::Format_RGB32);
    wall.fill(Qt::lightGray);
    wall.save(path("wall.png"));
    wall.save(path("wall.tif"));
    write("damaged.png", damaged(path("wall.png")));
}

QString Pictures::form(const char *name, const char *part) const
{
    return QStringLiteral("%1=@%2").arg(QString::fromUtf8(part), path(name));
}

void Pictures::write(const char *name, const QByteArray &bytes) const
{
    QFile file(path(name));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    Q_ASSERT(written);
    Q_UNUSED(written)
}

} // namespace licencedesk::test
