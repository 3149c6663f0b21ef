// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/monkey.h"

#include "ui/controls/take_typed.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QTimer>
#include <QWheelEvent>

#include <array>

namespace planner::tests {
namespace {

constexpr std::array keys{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right,
    Qt::Key_Up, Qt::Key_Down, Qt::Key_Return, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Tab,
    Qt::Key_Backtab, Qt::Key_Space, Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Home, Qt::Key_End,
    Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_F2, Qt::Key_F4, Qt::Key_F6, Qt::Key_F8, Qt::Key_Plus,
    Qt::Key_Minus, Qt::Key_Menu};

constexpr std::array modifiers{
    Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier};

/// What leaves the festival alone and touches other files or programs.
constexpr std::array outside{"file.new", "file.open", "file.quit", "file.save-copy", "help.sample",
    "import.schedule", "import.startups", "print.export", "print.export-all", "print.print",
    "view.full-screen"};

constexpr int mostSessions = 100;

bool isOutside(const char* id)
{
    return std::any_of(
        outside.begin(), outside.end(), [id](const char* other) { return qstrcmp(id, other) == 0; });
}

} // namespace

Monkey::Monkey(ui::MainWindow& window, ui::Workspace& workspace, quint32 seed)
    : m_window(window), m_workspace(workspace), m_random(seed)
{
    for (const char* id : outside)
        m_window.actions().bind(id, nullptr, {[] {}, [] { return QStringLiteral("outside"); }});
    watch();
}

void Monkey::watch()
{
    // Before it acts: what it does may open the next loop.
    QTimer::singleShot(0, this, &Monkey::watch);
    if (m_depth > 0)
        leave();
}

void Monkey::play(int events)
{
    for (int left = events; left > 0; --left) {
        ++m_depth;
        if (left % 100 == 0)
            begin();
        else
            act();
        --m_depth;
        // As after a burst, which may be long: what was put off is done now and then only.
        if (below(96) == 0)
            QCoreApplication::processEvents();
        if (!m_window.isVisible())
            m_window.show();
    }
    stop();
}

void Monkey::stop()
{
    m_patience = 0;
    if (m_pressed != nullptr)
        sendMouse(QEvent::MouseButtonRelease);
    for (int depth = 0; depth < 4; ++depth)
        sendKey(Qt::Key_Escape, Qt::NoModifier, {});
    m_window.setFocus();
    ui::takeTyped(m_window);
    QCoreApplication::processEvents();
}

void Monkey::act()
{
    const int choice = below(100);
    if (choice < 40)
        strike();
    else if (choice < 57)
        write();
    else if (choice < 94)
        push();
    else if (choice < 98)
        roll();
    else
        takeAction();
}

void Monkey::leave()
{
    if (QWidget* popup = QApplication::activePopupWidget(); popup != nullptr) {
        popup->close();
        return;
    }
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (dialog == nullptr) { // something is dragged
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.windowHandle(), &escape);
        return;
    }
    if (m_patience == 0)
        m_patience = 1 + below(10);
    // A dialog for files could write any.
    if (--m_patience == 0 || qobject_cast<QFileDialog*>(dialog) != nullptr) {
        m_patience = 0;
        dialog->reject();
    } else if (below(2) == 0) {
        strike();
    } else {
        write();
    }
}

void Monkey::strike()
{
    sendKey(keys[static_cast<std::size_t>(below(static_cast<int>(keys.size())))],
        modifiers[static_cast<std::size_t>(below(static_cast<int>(modifiers.size())))], {});
}

void Monkey::write()
{
    static const QString signs = QStringLiteral("0123456789hh::abnrlxeé<&\"'»  /-+@#!>");
    const QChar sign = signs.at(below(static_cast<int>(signs.size())));
    const int key = sign.isLetterOrNumber() && sign.unicode() < 128 ? sign.toUpper().unicode() : 0;
    sendKey(key, Qt::NoModifier, sign);
}

void Monkey::push()
{
    const int choice = below(8);
    if (m_pressed == nullptr || choice == 0) {
        const QSize size = top()->size();
        m_pointer = {below(std::max(1, size.width())), below(std::max(1, size.height()))};
    } else {
        m_pointer += QPoint(below(81) - 40, below(81) - 40);
    }
    const Qt::KeyboardModifiers held
        = modifiers[static_cast<std::size_t>(below(static_cast<int>(modifiers.size())))];
    if (choice < 3)
        sendMouse(QEvent::MouseMove, held);
    else if (m_pressed != nullptr)
        sendMouse(choice < 5 ? QEvent::MouseMove : QEvent::MouseButtonRelease, held);
    else
        sendMouse(choice == 7 ? QEvent::MouseButtonDblClick : QEvent::MouseButtonPress, held);
}

void Monkey::roll()
{
    QWidget* under = top()->childAt(m_pointer);
    if (under == nullptr)
        return;
    const QPoint angle(0, below(2) == 0 ? 120 : -120);
    QWheelEvent event(under->mapFrom(top(), m_pointer), under->mapToGlobal(under->mapFrom(top(), m_pointer)),
        {}, angle, Qt::NoButton, below(4) == 0 ? Qt::ControlModifier : Qt::NoModifier, Qt::NoScrollPhase,
        false);
    QApplication::sendEvent(under, &event);
}

void Monkey::begin()
{
    stop();
    shrink();
    if (below(4) == 0) {
        constexpr std::array pages{"go.programme", "go.startups", "go.venues", "go.itineraries", "go.print"};
        m_window.showPage(pages[static_cast<std::size_t>(below(static_cast<int>(pages.size())))]);
        return;
    }
    const Table<Session>& sessions = m_workspace.festival().sessions();
    const Table<Startup>& startups = m_workspace.festival().startups();
    if (!startups.isEmpty() && below(4) == 0)
        m_workspace.reveal(subject(std::next(startups.begin(), below(startups.size()))->id));
    else if (!sessions.isEmpty())
        m_workspace.reveal(subject(std::next(sessions.begin(), below(sessions.size()))->id));
}

void Monkey::shrink()
{
    // To duplicate all again and again doubles a festival each time; in one of thousands the hands would only
    // wait.
    while (m_workspace.festival().sessions().size() > mostSessions && m_workspace.undo()) { }
}

void Monkey::takeAction()
{
    const auto table = ui::actionTable();
    const char* id = table[static_cast<std::size_t>(below(static_cast<int>(table.size())))].id;
    if (!isOutside(id) && QApplication::activeModalWidget() == nullptr)
        m_window.actions().action(id)->trigger();
}

void Monkey::sendKey(int key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    QWidget* focus = QApplication::focusWidget();
    if (focus == nullptr || focus->window() != top())
        focus = top();
    const QPointer<QWidget> receiver = focus;
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(focus, &press);
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    if (receiver != nullptr)
        QApplication::sendEvent(receiver, &release);
}

void Monkey::sendMouse(QEvent::Type type, Qt::KeyboardModifiers modifiers)
{
    const QPointer<QWidget> window = top();
    QWidget* receiver = m_pressed != nullptr ? m_pressed.data() : window->childAt(m_pointer);
    if (receiver == nullptr || !receiver->isEnabled())
        return;
    const bool goesDown = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick;
    const bool isDown = goesDown || (type == QEvent::MouseMove && m_pressed != nullptr);
    const QPoint global = window->mapToGlobal(m_pointer);
    QMouseEvent event(type, receiver->mapFromGlobal(global), global,
        type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, isDown ? Qt::LeftButton : Qt::NoButton,
        modifiers);
    m_pressed = goesDown ? receiver : type == QEvent::MouseButtonRelease ? nullptr : m_pressed.data();
    QApplication::sendEvent(receiver, &event);
}

QWidget* Monkey::top() const
{
    if (QWidget* modal = QApplication::activeModalWidget(); modal != nullptr)
        return modal;
    QWidget* active = QApplication::activeWindow();
    return active != nullptr ? active : static_cast<QWidget*>(&m_window);
}

} // namespace planner::tests
