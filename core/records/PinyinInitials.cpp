#include "records/PinyinInitials.h"

#include <QFile>
#include <QHash>

namespace licencedesk {

namespace {

constexpr char16_t First = 0x4E00; // of the table, resources/data/make-initials.mjs

const QByteArray &table()
{
    static const QByteArray letters = [] {
        QFile file(QStringLiteral(":/licencedesk/data/pinyin-initials.txt"));
        file.open(QIODevice::ReadOnly);
        return file.readAll().trimmed();
    }();
    return letters;
}

/// Surnames whose reading is not the character's usual one.
QChar surnameInitial(QChar character)
{
    static const QHash<QChar, QChar> readings = {
        {u'曾', u'z'}, {u'单', u's'}, {u'解', u'x'}, {u'区', u'o'}, {u'仇', u'q'}, {u'查', u'z'},
        {u'任', u'r'}, {u'朴', u'p'}, {u'盖', u'g'}, {u'缪', u'm'}, {u'乐', u'y'}, {u'覃', u'q'},
        {u'翟', u'z'}, {u'尉', u'y'}, {u'种', u'c'}, {u'秘', u'b'}, {u'冼', u'x'}, {u'黑', u'h'}};
    return readings.value(character);
}

QChar usualInitial(QChar character)
{
    if (character.isLetterOrNumber() && character.unicode() < 0x80) {
        return character.toLower();
    }
    const auto at = static_cast<qsizetype>(character.unicode()) - First;
    if (at < 0 || at >= table().size() || table()[at] == '-') {
        return {};
    }
    return QLatin1Char(table()[at]);
}

} // namespace

QString pinyinInitials(const QString &name)
{
    QString initials;
    for (const QChar character : name) {
        const QChar special = initials.isEmpty() ? surnameInitial(character) : QChar();
        const QChar letter = special.isNull() ? usualInitial(character) : special;
        if (!letter.isNull()) {
            initials += letter;
        }
    }
    return initials;
}

} // namespace licencedesk
