#include "vault/RecoveryKey.h"

#include <QList>

namespace licencedesk {

namespace {

constexpr char Alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32
constexpr int BitsPerCharacter = 5;
constexpr int DataCharacters = RecoveryKeyBytes * 8 / BitsPerCharacter;
constexpr int CheckCharacters = 3;
constexpr int GroupCharacters = 4;

using Values = QList<quint8>; // 0–31 each

/// CRC-15/CAN over the five-bit values: any burst of up to 15 bits, so three characters in a row.
quint16 checkOf(const Values &values)
{
    constexpr quint16 Polynomial = 0x4599;
    constexpr quint16 TopBit = 1 << 14;
    quint16 remainder = 0;
    for (const quint8 value : values) {
        remainder ^= static_cast<quint16>(value << 10);
        for (int bit = 0; bit < BitsPerCharacter; ++bit) {
            const bool carry = remainder & TopBit;
            remainder = static_cast<quint16>((remainder << 1) & 0x7FFF);
            remainder = carry ? remainder ^ Polynomial : remainder;
        }
    }
    return remainder;
}

Values valuesOf(QByteArrayView bytes)
{
    Values values;
    quint32 held = 0;
    int bits = 0;
    for (const char byte : bytes) {
        held = held << 8 | static_cast<quint8>(byte);
        for (bits += 8; bits >= BitsPerCharacter; bits -= BitsPerCharacter) {
            values.append(held >> (bits - BitsPerCharacter) & 0x1F);
        }
        held &= 0xFF;
    }
    return values;
}

QByteArray bytesOf(const Values &values)
{
    QByteArray bytes;
    quint32 held = 0;
    int bits = 0;
    for (const quint8 value : values) {
        held = (held << BitsPerCharacter | value) & 0xFFFF;
        bits += BitsPerCharacter;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(static_cast<char>(held >> bits & 0xFF));
        }
    }
    return bytes;
}

Values withCheck(Values values)
{
    const quint16 check = checkOf(values);
    for (int shift = 10; shift >= 0; shift -= BitsPerCharacter) {
        values.append(check >> shift & 0x1F);
    }
    return values;
}

/// -1: not of the alphabet.
int valueOf(QChar character)
{
    switch (character.unicode()) {
    case 'O':
        return 0;
    case 'I':
    case 'L':
        return 1;
    default:
        return static_cast<int>(QLatin1String(Alphabet).indexOf(character));
    }
}

bool isSeparator(QChar character)
{
    return character.isSpace() || character.isPunct();
}

/// Empty when anything in it is neither of the alphabet nor a separator.
Values typedValues(const QString &text)
{
    Values values;
    for (const QChar character : text.normalized(QString::NormalizationForm_KC).toUpper()) {
        const int value = valueOf(character);
        if (value < 0 && !isSeparator(character)) {
            return {};
        }
        if (value >= 0) {
            values.append(static_cast<quint8>(value));
        }
    }
    return values;
}

} // namespace

QString recoveryKeyText(const Secret &key)
{
    const Values values = withCheck(valuesOf(key.view()));
    QString text;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0 && i % GroupCharacters == 0) {
            text += u'-';
        }
        text += QLatin1Char(Alphabet[values[i]]);
    }
    return text;
}

std::optional<Secret> recoveryKeyFromText(const QString &text)
{
    const Values values = typedValues(text);
    if (values.size() != DataCharacters + CheckCharacters ||
        withCheck(values.first(DataCharacters)) != values) {
        return std::nullopt;
    }
    QByteArray bytes = bytesOf(values.first(DataCharacters));
    const Secret key{QByteArrayView(bytes)};
    wipe(bytes);
    return key;
}

} // namespace licencedesk
