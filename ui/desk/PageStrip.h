#pragma once
// The pages of one licence as small pictures; the ones that are still missing as empty places.

#include "ui/desk/DeskController.h"

#include "ui/style/Theme.h"

#include <QAbstractButton>
#include <QWidget>

#include <array>

namespace licencedesk {

class PageButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PageButton(DocumentPage page, QWidget *parent = nullptr);

    DocumentPage page() const { return m_page; }
    /// \p page null: the place is empty.
    void display(const DraftPage *page, int openFields, bool current);
    QSize sizeHint() const override { return {typeScaled(126), typeScaled(74)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DocumentPage m_page;
    QImage m_picture;
    bool m_there = false;
    bool m_current = false;
    int m_open = 0;
};

class PageStrip : public QWidget
{
    Q_OBJECT

public:
    explicit PageStrip(DeskController &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void pictureWanted(); ///< an empty place was pressed

private:
    void refresh();
    void press(DocumentPage page);
    void offerRemoval(PageButton *button, const QPoint &place);

    DeskController &m_desk;
    std::array<PageButton *, 3> m_buttons;
};

} // namespace licencedesk
