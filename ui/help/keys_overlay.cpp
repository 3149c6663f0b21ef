// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/keys_overlay.h"

#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("KeysOverlay", source);
}

QLabel* plainLabel(const QString& text, const char* look, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    if (*look != '\0')
        setLook(label, look);
    return label;
}

QWidget* sectionWidget(const KeySection& section, QWidget* parent)
{
    auto* widget = new QWidget(parent);
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, spacing::wide);
    grid->setHorizontalSpacing(spacing::wide);
    grid->setVerticalSpacing(spacing::tiny);
    grid->setColumnStretch(0, 1);
    grid->addWidget(plainLabel(section.title, "heading", widget), 0, 0, 1, 2);
    int row = 1;
    for (const KeyLine& line : section.lines) {
        grid->addWidget(plainLabel(line.text, "", widget), row, 0);
        grid->addWidget(plainLabel(line.keys, "key", widget), row, 1, Qt::AlignRight);
        ++row;
    }
    return widget;
}

} // namespace

KeysOverlay::KeysOverlay(const Actions& actions, QWidget* window)
    : QFrame(window), m_actions(actions), m_title(new QLabel(this)), m_area(new QScrollArea(this))
{
    setObjectName(QStringLiteral("keysOverlay"));
    setLook(this, "card");
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    m_title->setTextFormat(Qt::PlainText);
    setLook(m_title, "title");
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::wide, spacing::large, spacing::wide, spacing::large);
    column->setSpacing(spacing::large);
    column->addWidget(m_title);
    column->addWidget(m_area, 1);
    column->addWidget(
        plainLabel(said(QT_TRANSLATE_NOOP("KeysOverlay", "Esc closes. F1 opens the help.")), "quiet", this));
    window->installEventFilter(this);
    hide();
}

void KeysOverlay::toggle(const QString& page)
{
    if (!isHidden()) {
        close();
        return;
    }
    m_cameFrom = window()->focusWidget();
    m_title->setText(page.isEmpty() ? said(QT_TRANSLATE_NOOP("KeysOverlay", "Keyboard"))
                                    : said(QT_TRANSLATE_NOOP("KeysOverlay", "Keyboard: %1")).arg(page));
    setAccessibleName(m_title->text());
    fill();
    settle();
    show();
    raise();
    setFocus(Qt::ShortcutFocusReason);
}

void KeysOverlay::fill()
{
    const std::vector<KeySection> sections = keySections(m_actions);
    auto* sheet = new QWidget;
    auto* row = new QHBoxLayout(sheet);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * spacing::wide);
    const int width = fontMetrics().averageCharWidth() * 44;
    const int most = std::clamp(parentWidget()->width() / width, 1, 3);
    const std::vector<int> columns = columnsOf(sections, most);
    QVBoxLayout* column = nullptr;
    for (size_t at = 0; at < sections.size(); ++at) {
        if (at == 0 || columns[at] != columns[at - 1]) {
            column = new QVBoxLayout;
            column->setSpacing(0);
            row->addLayout(column, 1);
        }
        column->addWidget(sectionWidget(sections[at], sheet), 0, Qt::AlignTop);
        if (at + 1 == sections.size() || columns[at + 1] != columns[at])
            column->addStretch();
    }
    m_area->setWidget(sheet);
    sheet->setBackgroundRole(QPalette::Base);
    m_area->viewport()->setBackgroundRole(QPalette::Base);
}

void KeysOverlay::settle()
{
    const QSize room = parentWidget()->size() - QSize(2 * spacing::wide, 2 * spacing::wide);
    const QSize sheet = m_area->widget()->sizeHint();
    const QMargins margins = layout()->contentsMargins();
    const int around = margins.top() + margins.bottom() + 2 * spacing::large + m_title->sizeHint().height()
        + fontMetrics().height() + spacing::medium;
    const QSize wanted(
        sheet.width() + margins.left() + margins.right() + m_area->verticalScrollBar()->sizeHint().width(),
        sheet.height() + around);
    resize(wanted.boundedTo(room));
    move((parentWidget()->width() - width()) / 2, (parentWidget()->height() - height()) / 2);
}

void KeysOverlay::close()
{
    const bool hadFocus = window()->focusWidget() == this;
    hide();
    if (hadFocus && m_cameFrom != nullptr)
        m_cameFrom->setFocus(Qt::OtherFocusReason);
}

void KeysOverlay::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = m_area->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        close();
        break;
    case Qt::Key_Down:
        bar->triggerAction(QScrollBar::SliderSingleStepAdd);
        break;
    case Qt::Key_Up:
        bar->triggerAction(QScrollBar::SliderSingleStepSub);
        break;
    case Qt::Key_PageDown:
        bar->triggerAction(QScrollBar::SliderPageStepAdd);
        break;
    case Qt::Key_PageUp:
        bar->triggerAction(QScrollBar::SliderPageStepSub);
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

void KeysOverlay::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        close();
    QFrame::focusOutEvent(event);
}

bool KeysOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && !isHidden()) {
        fill();
        settle();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace planner::ui
