"""Walks the program's window through AT-SPI as a screen reader does: every page's controls have
names, roles and states, and a licence goes from picture to record by accessible actions alone."""

import collections
import subprocess
import sys
import time

import pyatspi

PROGRAM = "LicenceDesk"
PATIENCE = 60  # seconds, for a reading on a busy machine
# What a control may be for a screen reader; a "filler" or "unknown" that takes the focus is a
# widget that Qt was not told about.
CONTROLS = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_TEXT, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_TABLE,
    pyatspi.ROLE_IMAGE, pyatspi.ROLE_ANIMATION, pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_DATE_EDITOR,
    pyatspi.ROLE_PUSH_BUTTON_MENU, pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_ENTRY, pyatspi.ROLE_LIST,
    pyatspi.ROLE_TABLE_COLUMN_HEADER, pyatspi.ROLE_TABLE_ROW_HEADER, pyatspi.ROLE_PASSWORD_TEXT,
    pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_LABEL,  # a label whose words can be copied
}
# What takes the keys only to be scrolled: Qt calls a text a label and an area a filler.
READ = {"Manual", "Keyboard shortcuts"}
DIALOGS = {"Keyboard shortcuts", "Export records"}
problems = []


def states(node):
    return node.getState()


def walk(node, depth=0):
    yield node
    if depth < 25:
        for i in range(node.childCount):
            child = node.getChildAtIndex(i)
            if child is not None:
                yield from walk(child, depth + 1)


def walk_shown(node, path=()):
    """(path, node) of what is in sight: the cells of a hidden table say that they show."""
    yield path, node
    for i in range(node.childCount if len(path) < 25 else 0):
        child = node.getChildAtIndex(i)
        if child is not None and showing(child):
            yield from walk_shown(child, path + (i,))


def until(condition, what):
    """The first true answer of condition(); the tree may change while it is asked."""
    end = time.time() + PATIENCE
    while time.time() < end:
        try:
            answer = condition()
            if answer:
                return answer
        except Exception:  # a node went away meanwhile
            pass
        time.sleep(0.2)
    sys.exit("FAILED: waited in vain for " + what)


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    for app in desktop:
        if app is not None and app.name == PROGRAM and app.childCount > 0:
            return app
    return None


def showing(node):
    return states(node).contains(pyatspi.STATE_SHOWING)


def find(app, roles, name):
    for node in walk(app):
        if node.getRole() in roles and node.name == name and showing(node):
            return node
    return None


BUTTONS = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX}


def press(app, name):
    button = until(lambda: find(app, BUTTONS, name), "the button “%s”" % name)
    action = button.queryAction()
    names = [action.getName(i) for i in range(action.nActions)]
    wanted = next((i for i, n in enumerate(names) if n in ("Press", "Toggle")), None)
    if wanted is None:
        sys.exit("FAILED: “%s” cannot be pressed: %s" % (name, names))
    action.doAction(wanted)


def can_be_operated(node):
    """Whether it has an action or takes the focus: what somebody has to know by its name."""
    state = states(node)
    if not showing(node) or not state.contains(pyatspi.STATE_SENSITIVE):
        return False
    return state.contains(pyatspi.STATE_FOCUSABLE) or node.getRole() in BUTTONS


def check_twins(page, placed):
    """No two of a kind in one place that sound alike."""
    heard = collections.Counter(
        (path[:-1], node.getRoleName(), node.name)
        for path, node in placed
        if node.getRole() not in (pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_LIST_ITEM))
    for (_, role, name), count in heard.items():
        if name.strip() and count > 1:
            problems.append("%s: %d times %s “%s”" % (page, count, role, name))


def check_page(app, page, least):
    """Every control that is shown and takes the focus."""
    time.sleep(0.7)
    controls = 0
    focused = []
    placed = [pair for window in app if showing(window) for pair in walk_shown(window)]
    operated = [pair for pair in placed if can_be_operated(pair[1])]
    check_twins(page, operated)
    for _, node in operated:
        if not node.name.strip() and not states(node).contains(pyatspi.STATE_FOCUSABLE):
            problems.append("%s: %s without a name" % (page, node.getRoleName()))
    for _, node in placed:
        state = states(node)
        if not state.contains(pyatspi.STATE_FOCUSABLE) or not showing(node):
            continue
        role = node.getRole()
        if role in (pyatspi.ROLE_FRAME, pyatspi.ROLE_WINDOW, pyatspi.ROLE_MENU_ITEM,
                    pyatspi.ROLE_CHECK_MENU_ITEM, pyatspi.ROLE_RADIO_MENU_ITEM,
                    pyatspi.ROLE_POPUP_MENU, pyatspi.ROLE_MENU):
            continue
        where = "%s: %s “%s”" % (page, node.getRoleName(), node.name)
        controls += 1
        # Qt says of the current cell or item of every table and list that it has the focus.
        if state.contains(pyatspi.STATE_FOCUSED) and \
                role not in (pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_LIST_ITEM):
            focused.append(where)
        if not node.name.strip() and role != pyatspi.ROLE_TABLE_CELL:  # a cell may be empty
            problems.append(where + " below “%s”: no name" % node.parent.name)
        if role not in CONTROLS and node.name not in READ:
            problems.append(where + ": not a role that says what it is")
        if role in BUTTONS and not state.contains(pyatspi.STATE_ENABLED) and \
                state.contains(pyatspi.STATE_SENSITIVE):
            problems.append(where + ": disabled and sensitive at once")
    if controls < least:
        problems.append("%s: only %d controls" % (page, controls))
    if len(focused) != 1:
        problems.append("%s: %d controls have the focus: %s" % (page, len(focused), focused))
    print("%-24s %3d controls" % (page, controls))


def has_keyboard():
    """Whether the program's window gets the keys; if it does not, it is clicked, as it were."""
    asked = subprocess.run(["xdotool", "getwindowfocus", "getwindowname"],
                           capture_output=True, text=True)
    if PROGRAM in asked.stdout or asked.stdout.strip() in DIALOGS:
        return True
    print("the keyboard is with “%s”" % asked.stdout.strip())
    for act in ("windowactivate", "windowfocus"):
        subprocess.run(["xdotool", "search", "--onlyvisible", "--name", PROGRAM, act],
                       capture_output=True)
    return False


def key(*keys):
    until(has_keyboard, "the keyboard")
    subprocess.run(["xdotool", "key", "--delay", "150", *keys], check=True)


def state_of(app, name, state):
    button = find(app, BUTTONS, name)
    return button is not None and states(button).contains(state)


def check_states(app):
    until(lambda: find(app, BUTTONS, "Desk"), "the tabs")
    if not state_of(app, "Desk", pyatspi.STATE_CHECKED):
        problems.append("the tab “Desk” does not say that it is checked")
    if state_of(app, "Records", pyatspi.STATE_CHECKED):
        problems.append("the tab “Records” says that it is checked")
    accept = find(app, {pyatspi.ROLE_PUSH_BUTTON}, "Accept")
    if accept is None or states(accept).contains(pyatspi.STATE_ENABLED):
        problems.append("“Accept” does not say that it is disabled while the desk is empty")


def fields(app):
    return [n for n in walk(app) if n.getRole() == pyatspi.ROLE_TEXT and showing(n) and
            states(n).contains(pyatspi.STATE_EDITABLE)]


def open_specimen(app):
    press(app, "Try a specimen licence")
    until(lambda: len(fields(app)) >= 5, "the fields of the licence")


def values_are_heard(app):
    heard = {n.name: n.queryText().getText(0, -1) for n in fields(app)}
    if not heard.get("Name"):
        problems.append("the name's value cannot be read: %s" % sorted(heard))
    described = [n for n in fields(app) if n.description.strip(". ")]
    if len(described) < len(heard):
        problems.append("a field does not say how it stands")


def accept_by_actions(app):
    """The plain desk: press what is offered until the licence is accepted."""
    for _ in range(30):
        if find(app, BUTTONS, "It is right"):
            press(app, "It is right")
            time.sleep(0.3)
            continue
        if find(app, BUTTONS, "All fields"):  # nothing is left to check
            break
        time.sleep(0.3)
    press(app, "Accept")
    time.sleep(1)
    if find(app, {pyatspi.ROLE_TEXT}, "Why is it accepted anyway?"):
        reason = find(app, {pyatspi.ROLE_TEXT}, "Why is it accepted anyway?")
        reason.queryEditableText().setTextContents("specimen")
        press(app, "Accept with this reason")
    until(lambda: find(app, BUTTONS, "Records · 1 today"), "the accepted licence")


# Pages by their keys, each with what it has at least; Esc leads back to the desk.
PAGES = [("ctrl+shift+l", "audit log", 5), ("ctrl+i", "insights", 5), ("ctrl+u", "outbox", 2),
         ("F1", "manual", 3)]
SECTIONS = 8  # of the settings


def check_pages(app):
    for keys, page, least in PAGES:
        key(keys)
        check_page(app, page, least)
        key("Escape")


def check_settings(app):
    """Section by section, as the arrow keys lead through their list."""
    key("ctrl+comma")
    seen = []
    for number in range(SECTIONS):
        if number:
            key("Down")
        chosen = [n.name for n in walk(app) if n.getRole() == pyatspi.ROLE_LIST_ITEM and
                  n.parent.name == "Sections of the settings" and
                  states(n).contains(pyatspi.STATE_SELECTED)]
        seen += chosen
        check_page(app, "settings: " + ", ".join(chosen), 4)
    if len(set(seen)) != SECTIONS:
        problems.append("the settings have other sections than %d: %s" % (SECTIONS, seen))
    key("Escape")


def check_dialogs(app):
    for keys, dialog, least in (("ctrl+slash", "shortcuts", 1), ("ctrl+e", "export", 6)):
        key(keys)
        time.sleep(1)
        check_page(app, dialog, least)
        key("Escape")


def main():
    app = until(application, "the program on the bus")
    until(lambda: find(app, BUTTONS, "Try a specimen licence"), "the window")
    check_page(app, "empty desk", 5)
    check_states(app)
    open_specimen(app)
    check_page(app, "record", 15)
    values_are_heard(app)
    key("ctrl+k")
    check_page(app, "corners", 15)
    key("Escape")
    key("ctrl+l")
    check_page(app, "nothing accepted", 3)
    key("Escape")
    key("F3")
    check_page(app, "check this desk", 4)
    key("Escape")
    key("F11")
    check_page(app, "plain desk", 5)
    accept_by_actions(app)
    check_page(app, "plain desk, next", 5)
    key("ctrl+l")
    check_page(app, "accepted licences", 5)
    key("Escape")
    key("F11")
    check_pages(app)
    check_settings(app)
    check_dialogs(app)
    for problem in problems:
        print("FAILED: " + problem)
    sys.exit(1 if problems else 0)


main()
