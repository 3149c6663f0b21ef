// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/command_palette.h"

#include "ui/palette/palette_list.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

const QString recentKey = QStringLiteral("paletteRecent");
constexpr int recentKept = 20;
constexpr int widest = 680;
constexpr int rowsShown = 10;

QString said(const char* source)
{
    return QCoreApplication::translate("CommandPalette", source);
}

} // namespace

CommandPalette::CommandPalette(Workspace& workspace, Actions& actions, QWidget* window)
    : QFrame(window),
      m_workspace(workspace),
      m_actions(actions),
      m_text(new QLineEdit(this)),
      m_view(new QListView(this)),
      m_list(new PaletteList(actions, palette(), this)),
      m_nothing(new QLabel(this))
{
    setLook(this, "card");
    setAutoFillBackground(true);
    setAccessibleName(said(QT_TRANSLATE_NOOP("CommandPalette", "Find a command or a thing")));
    m_text->setAccessibleName(accessibleName());
    m_text->setPlaceholderText(
        said(QT_TRANSLATE_NOOP("CommandPalette", "A command, a start-up, a room, a session, a time…")));
    m_text->installEventFilter(this);
    m_view->setModel(m_list);
    m_view->setItemDelegate(new PaletteDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(said(QT_TRANSLATE_NOOP("CommandPalette", "Found")));
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    setLook(m_nothing, "quiet");
    auto* hint
        = new QLabel(said(QT_TRANSLATE_NOOP("CommandPalette",
                         "> commands   @ start-ups   # rooms   : a time, such as :14h30   ! problems")),
            this);
    hint->setTextFormat(Qt::PlainText);
    hint->setContentsMargins(spacing::small, 0, spacing::small, 0);
    setLook(hint, "quiet");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    column->setSpacing(spacing::small);
    column->addWidget(m_text);
    column->addWidget(m_view, 1);
    column->addWidget(m_nothing);
    column->addWidget(hint);
    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_view, &QListView::clicked, this, [this] { runCurrent(); });
    window->installEventFilter(this);
    hide();
}

void CommandPalette::open()
{
    if (!isHidden()) {
        close();
        return;
    }
    m_cameFrom = window()->focusWidget();
    m_entries = std::make_unique<PaletteEntries>(m_workspace, m_actions);
    m_text->clear();
    search();
    settle();
    show();
    raise();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::close()
{
    const bool hadFocus = window()->focusWidget() == m_text;
    hide();
    m_entries.reset();
    m_list->setEntries({});
    if (hadFocus && m_cameFrom != nullptr)
        m_cameFrom->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::settle()
{
    const QRect window = parentWidget()->rect();
    const int width = std::min(
        std::max(widest, fontMetrics().averageCharWidth() * 84), window.width() - 2 * spacing::wide);
    const int row = m_view->itemDelegate()->sizeHint({}, {}).height();
    const int rows = std::clamp(m_list->rowCount(), 1, rowsShown);
    m_view->setVisible(m_list->rowCount() > 0);
    m_view->setFixedHeight(rows * (row + 8) + spacing::tiny);
    layout()->activate();
    resize(width, std::max(layout()->heightForWidth(width), layout()->sizeHint().height()));
    move((window.width() - width) / 2, spacing::wide * 2);
}

void CommandPalette::search()
{
    if (!m_entries)
        return;
    const QStringList recent = m_workspace.settings().value(recentKey).toStringList();
    m_list->setEntries(m_entries->found(m_text->text(), recent));
    m_view->setCurrentIndex(m_list->index(0));
    m_view->scrollToTop();
    m_nothing->setVisible(m_list->rowCount() == 0);
    m_nothing->setText(
        said(QT_TRANSLATE_NOOP("CommandPalette", "Nothing matches “%1”.")).arg(m_text->text().trimmed()));
    settle();
}

void CommandPalette::step(int rows)
{
    const int count = m_list->rowCount();
    if (count == 0)
        return;
    const int row = m_view->currentIndex().row() + rows;
    // A single step goes round, a page stops at the end.
    const int to = std::abs(rows) == 1 ? (row + count) % count : std::clamp(row, 0, count - 1);
    m_view->setCurrentIndex(m_list->index(to));
}

void CommandPalette::runCurrent()
{
    if (!m_view->currentIndex().isValid())
        return;
    const PaletteEntry entry = m_list->entry(m_view->currentIndex());
    const QString reason = entry.kind == EntryKind::Action ? m_actions.whyNot(entry.action) : QString();
    if (!reason.isEmpty()) {
        m_workspace.say(reason);
        return;
    }
    remember(entry);
    close();
    run(entry);
}

void CommandPalette::run(const PaletteEntry& entry)
{
    switch (entry.kind) {
    case EntryKind::Action:
        m_actions.action(entry.action)->trigger();
        break;
    case EntryKind::Time:
        Q_EMIT timeRequested(*entry.time);
        break;
    case EntryKind::Problem:
        Q_EMIT problemRequested(*entry.finding);
        break;
    case EntryKind::Startup:
    case EntryKind::Room:
    case EntryKind::Session:
    case EntryKind::Venue:
        m_workspace.reveal(entry.subject);
        break;
    }
}

void CommandPalette::remember(const PaletteEntry& entry)
{
    const QString key = entry.key();
    if (key.isEmpty())
        return;
    QStringList recent = m_workspace.settings().value(recentKey).toStringList();
    recent.removeAll(key);
    recent.prepend(key);
    m_workspace.settings().setValue(recentKey, QStringList(recent.mid(0, recentKept)));
}

bool CommandPalette::keyPressed(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(rowsShown);
        return true;
    case Qt::Key_PageUp:
        step(-rowsShown);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // The list is walked with the arrows.
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && !isHidden())
            settle();
    } else if (event->type() == QEvent::KeyPress) {
        if (keyPressed(static_cast<QKeyEvent*>(event)->key()))
            return true;
    } else if (event->type() == QEvent::ShortcutOverride) {
        // Enter, Esc and the arrows are the palette's while it is open, whatever actions they belong to.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::FocusOut && !isHidden()) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            close();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace planner::ui
