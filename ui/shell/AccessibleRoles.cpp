#include "ui/shell/AccessibleRoles.h"

#include "ui/desk/FindingsPanel.h"

#include <QAccessibleWidget>

#include <map>

namespace licencedesk {

namespace {

/// By class; what inherits from one of them is the same, unless it stands here itself.
const std::map<QString, QAccessible::Role> &roles()
{
    static const std::map<QString, QAccessible::Role> table = {
        {QStringLiteral("licencedesk::Panel"), QAccessible::Grouping},
        {QStringLiteral("licencedesk::PageStrip"), QAccessible::Grouping},
        {QStringLiteral("licencedesk::HelpCard"), QAccessible::Dialog},
        {QStringLiteral("licencedesk::MessageBar"), QAccessible::AlertMessage},
        {QStringLiteral("licencedesk::CameraNotice"), QAccessible::AlertMessage},
        {QStringLiteral("licencedesk::SaidLine"), QAccessible::AlertMessage},
        {QStringLiteral("licencedesk::FieldRow"), QAccessible::Grouping},
        {QStringLiteral("licencedesk::PlainField"), QAccessible::Grouping},
        {QStringLiteral("licencedesk::CheckRow"), QAccessible::ListItem},
        {QStringLiteral("licencedesk::StateMark"), QAccessible::StaticText},
        {QStringLiteral("licencedesk::CropView"), QAccessible::Graphic},
        {QStringLiteral("licencedesk::CardView"), QAccessible::Graphic},
        {QStringLiteral("licencedesk::CornerEditor"), QAccessible::Graphic},
        {QStringLiteral("licencedesk::LivePictureView"), QAccessible::Animation},
        {QStringLiteral("licencedesk::TargetPicture"), QAccessible::Animation},
    };
    return table;
}

/// A finding that can be pressed: it leads to its field.
class AccessibleFinding final : public QAccessibleWidget
{
public:
    explicit AccessibleFinding(FindingRow *row) : QAccessibleWidget(row, QAccessible::Button) {}

    QStringList actionNames() const override { return {pressAction()}; }

    void doAction(const QString &name) override
    {
        if (name == pressAction()) {
            Q_EMIT static_cast<FindingRow *>(object())->pressed();
        }
    }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (!object || !object->isWidgetType()) {
        return nullptr;
    }
    if (auto *row = qobject_cast<FindingRow *>(object)) {
        return new AccessibleFinding(row); // Qt's cache owns it
    }
    const auto role = roles().find(className);
    return role == roles().end()
               ? nullptr
               : new QAccessibleWidget(static_cast<QWidget *>(object), role->second);
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(makeInterface); // known ones are not added twice
}

} // namespace licencedesk
