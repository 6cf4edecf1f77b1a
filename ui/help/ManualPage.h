#pragma once
// The manual in the window: chapters at the side, the text, and a search in it.

#include "ui/shell/GuardedPage.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace licencedesk {

class ManualPage : public GuardedPage
{
    Q_OBJECT

public:
    explicit ManualPage(QWidget *parent = nullptr);

    /// \p anchor: "records"; unknown or empty: the beginning.
    void showChapter(const QString &anchor);
    QString chapter() const; ///< the anchor of the one that is marked at the side
    QTextBrowser *browser() const { return m_browser; }
    QListWidget *chapters() const { return m_chapters; }
    QLineEdit *search() const { return m_search; }
    QString found() const; ///< what is said about the search

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void find(const QString &words);
    void findNext();
    void markChapter();
    void placeParts();

    QListWidget *m_chapters;
    QTextBrowser *m_browser;
    QLineEdit *m_search;
    QLabel *m_found;
    bool m_loaded = false;
    bool m_following = false; ///< the list follows the text
};

} // namespace licencedesk
