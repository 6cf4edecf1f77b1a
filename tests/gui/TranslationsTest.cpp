// The .ts files as a proof-reader by machine: places for values, tags, mnemonics, plural forms; and
// that the fonts in force draw every character in them.
#include "tests/gui/GuiTestMain.h"
#include "ui/shell/Languages.h"

#include <QDir>
#include <QFile>
#include <QFontMetrics>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <map>

using namespace licencedesk;

namespace {

struct Message
{
    QString source;
    QStringList forms; ///< one, or as many as the language has plural forms
    bool plural = false;
    bool finished = true;
};

/// Of the language, in Qt's counting.
int pluralForms(const QString &code)
{
    static const std::map<QString, int> others = {
        {QStringLiteral("zh_CN"), 1}, {QStringLiteral("zh_TW"), 1}, {QStringLiteral("ja"), 1},
        {QStringLiteral("ko"), 1},    {QStringLiteral("th"), 1},    {QStringLiteral("vi"), 1},
        {QStringLiteral("id"), 1},    {QStringLiteral("ms"), 1},    {QStringLiteral("ru"), 3},
        {QStringLiteral("ar"), 6}};
    const auto found = others.find(code);
    return found == others.end() ? 2 : found->second;
}

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.plural) {
                message.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement()) {
                message.forms << xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> messagesOf(const QString &code)
{
    QFile file(QDir(QStringLiteral(LICENCEDESK_TRANSLATIONS_FOLDER))
                   .filePath(QStringLiteral("licencedesk_%1.ts").arg(code)));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    std::vector<Message> messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement &&
            xml.name() == QLatin1String("message")) {
            messages.push_back(readMessage(xml));
        }
    }
    return messages;
}

/// What has to be in a translation as it is in the text: %1, <b>, line breaks.
QStringList fixedParts(const QString &text)
{
    static const QRegularExpression fixed(QStringLiteral("%L?[1-9]|</?[a-z]+[^>]*>|\\n"));
    QStringList parts;
    for (auto match = fixed.globalMatch(text); match.hasNext();) {
        parts << match.next().captured();
    }
    parts.sort();
    return parts;
}

qsizetype mnemonics(const QString &text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&[^&\\s]"));
    return text.count(mnemonic);
}

QString outerBlanks(const QString &text)
{
    return QString(text.startsWith(u' ') ? 1 : 0, u'<') +
           QString(text.endsWith(u' ') ? 1 : 0, u'>');
}

/// What is wrong with a translation; empty: nothing that a machine sees.
QString problemOf(const Message &message, const QString &form)
{
    if (form.trimmed().isEmpty()) {
        return QStringLiteral("empty");
    }
    if (fixedParts(form) != fixedParts(message.source)) {
        return QStringLiteral("other places for values, tags or line breaks");
    }
    if (!message.plural &&
        form.contains(QLatin1String("%n")) != message.source.contains(QLatin1String("%n"))) {
        return QStringLiteral("%n");
    }
    if (mnemonics(form) != mnemonics(message.source)) {
        return QStringLiteral("mnemonics");
    }
    const bool wide = form.endsWith(u'、'); // has its blank in itself
    return wide || outerBlanks(form) == outerBlanks(message.source)
               ? QString()
               : QStringLiteral("blanks around it");
}

void addLanguages()
{
    QTest::addColumn<QString>("code");
    for (const Language &language : languages()) {
        QTest::newRow(qPrintable(language.code)) << language.code;
    }
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_text_keeps_what_must_stay_data() { addLanguages(); }
    void every_text_keeps_what_must_stay()
    {
        QFETCH(QString, code);
        const std::vector<Message> messages = messagesOf(code);
        QVERIFY(!messages.empty());
        QStringList problems;
        for (const Message &message : messages) {
            const qsizetype forms = message.plural ? pluralForms(code) : 1;
            if (!message.finished || message.forms.size() != forms) {
                problems << QStringLiteral("%1: unfinished").arg(message.source);
                continue;
            }
            for (const QString &form : message.forms) {
                if (const QString problem = problemOf(message, form); !problem.isEmpty()) {
                    problems << QStringLiteral("%1: %2 (%3)").arg(message.source, form, problem);
                }
            }
        }
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }

    void every_language_has_the_same_texts_data() { addLanguages(); }
    void every_language_has_the_same_texts()
    {
        QFETCH(QString, code);
        if (code == QLatin1String("en")) {
            return; // has its plural forms only
        }
        QCOMPARE(messagesOf(code).size(), messagesOf(QStringLiteral("zh_CN")).size());
    }

    void every_character_is_drawn_data() { addLanguages(); }
    void every_character_is_drawn()
    {
        QFETCH(QString, code);
        LanguageSwitch words;
        words.use(code);
        applyFonts(*qApp);
        const QFontMetrics metrics(QApplication::font());
        std::map<char32_t, QString> missing;
        for (const Message &message : messagesOf(code)) {
            for (const char32_t character :
                 (message.source + message.forms.join(QString())).toUcs4()) {
                if (character > U' ' && !metrics.inFontUcs4(character)) {
                    missing[character] = message.source;
                }
            }
        }
        for (const auto &[character, source] : missing) {
            qWarning("U+%04X in “%s”", static_cast<unsigned>(character), qPrintable(source));
        }
        QVERIFY(missing.empty());
    }

    void every_language_of_the_folder_is_built_in()
    {
        QStringList built;
        for (const Language &language : languages()) {
            built << QStringLiteral("licencedesk_%1.ts").arg(language.code);
        }
        for (const QString &file : QDir(QStringLiteral(LICENCEDESK_TRANSLATIONS_FOLDER))
                                       .entryList({QStringLiteral("licencedesk_*.ts")})) {
            QVERIFY2(built.contains(file), qPrintable(file));
        }
    }
};

LICENCEDESK_GUI_TEST_MAIN(TranslationsTest)
#include "TranslationsTest.moc"
