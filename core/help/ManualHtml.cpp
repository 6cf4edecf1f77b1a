#include "help/ManualHtml.h"

#include <QRegularExpression>

namespace licencedesk {

namespace {

const QString ManualPageStyle = QStringLiteral(
    "body{font:17px/1.6 'Noto Sans','Noto Sans CJK SC',sans-serif;max-width:44em;margin:2em auto;"
    "padding:0 1.2em;color:#1a222d;background:#fff}"
    "h1{font-size:1.7em}h2{font-size:1.25em;margin-top:2em;border-top:1px solid #d9dee5;"
    "padding-top:1em}li{margin:.3em 0}a{color:#0b5fff}"
    "code{border:1px solid #d9dee5;border-radius:4px;padding:0 .3em;white-space:nowrap}"
    "@media(prefers-color-scheme:dark){body{color:#e7ebf1;background:#151920}"
    "a{color:#7aa9ff}h2,code{border-color:#38424f}}"
    "@media print{nav{display:none}}");

QString manualInline(const QString &marked)
{
    static const QRegularExpression strong(QStringLiteral("\\*\\*(.+?)\\*\\*"));
    static const QRegularExpression code(QStringLiteral("`(.+?)`"));
    static const QRegularExpression link(QStringLiteral("\\[(.+?)\\]\\((#[a-z]+)\\)"));
    QString html = marked.toHtmlEscaped();
    html.replace(strong, QStringLiteral("<b>\\1</b>"));
    html.replace(code, QStringLiteral("<code>\\1</code>"));
    return html.replace(link, QStringLiteral("<a href=\"\\2\">\\1</a>"));
}

QString manualList(ManualBlockKind kind)
{
    return kind == ManualBlockKind::Step    ? QStringLiteral("ol")
           : kind == ManualBlockKind::Point ? QStringLiteral("ul")
                                            : QString();
}

QString manualElement(const ManualBlock &block)
{
    const QString html = manualInline(block.text());
    switch (block.kind) {
    case ManualBlockKind::Title:
        return QStringLiteral("<h1>%1</h1>\n").arg(html);
    case ManualBlockKind::Chapter:
        // Browsers go by id, QTextDocument by name.
        return QStringLiteral("<h2 id=\"%1\"><a name=\"%1\"></a>%2</h2>\n").arg(block.anchor, html);
    case ManualBlockKind::Step:
    case ManualBlockKind::Point:
        return QStringLiteral("<li>%1</li>\n").arg(html);
    case ManualBlockKind::Paragraph:
        break;
    }
    return QStringLiteral("<p>%1</p>\n").arg(html);
}

QString manualContents(const std::vector<ManualBlock> &blocks)
{
    QString items;
    for (const ManualBlock &block : blocks) {
        if (block.kind == ManualBlockKind::Chapter) {
            items += QStringLiteral("<li><a href=\"#%1\">%2</a></li>\n")
                         .arg(block.anchor, block.text().toHtmlEscaped());
        }
    }
    return QStringLiteral("<nav><ul>\n%1</ul></nav>\n").arg(items);
}

} // namespace

QString manualBody(const std::vector<ManualBlock> &blocks)
{
    QString html;
    QString list; // the element that is open
    for (const ManualBlock &block : blocks) {
        const QString wanted = manualList(block.kind);
        if (wanted != list) {
            html += list.isEmpty() ? QString() : QStringLiteral("</%1>\n").arg(list);
            html += wanted.isEmpty() ? QString() : QStringLiteral("<%1>\n").arg(wanted);
            list = wanted;
        }
        html += manualElement(block);
    }
    return html + (list.isEmpty() ? QString() : QStringLiteral("</%1>\n").arg(list));
}

QString manualPage(const std::vector<ManualBlock> &blocks, const QLocale &locale)
{
    const bool mirrored = locale.textDirection() == Qt::RightToLeft;
    QString body = manualBody(blocks);
    // The contents come after the title and its sentence.
    const auto first = body.indexOf(QLatin1String("<h2"));
    body.insert(first < 0 ? body.size() : first, manualContents(blocks));
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head><meta "
                          "charset=\"utf-8\"><meta name=\"viewport\" "
                          "content=\"width=device-width\"><title>LicenceDesk</title>\n"
                          "<style>%3</style></head>\n<body>\n%4</body>\n</html>\n")
        .arg(locale.bcp47Name(), mirrored ? QStringLiteral("rtl") : QStringLiteral("ltr"),
             ManualPageStyle, body);
}

QString plainManualText(const QString &marked)
{
    static const QRegularExpression link(QStringLiteral("\\[(.+?)\\]\\(#[a-z]+\\)"));
    QString text = marked;
    text.replace(link, QStringLiteral("\\1"));
    return text.remove(QStringLiteral("**")).remove(u'`');
}

} // namespace licencedesk
