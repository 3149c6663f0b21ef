// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigation.h"

#include "ui/shell/page.h"
#include "ui/startups/startup_model.h"

#include <QAction>
#include <QCoreApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QToolButton>
#include <QVBoxLayout>

#include <cstring>

namespace planner::ui {
namespace {

constexpr int pause = 600; ///< Milliseconds over the programme before it is shown, as over a day.

bool holdsStartups(QEvent* event)
{
    const QMimeData* data = static_cast<QDropEvent*>(event)->mimeData();
    return data->hasFormat(QLatin1String(StartupModel::mimeType));
}

} // namespace

Navigation::Navigation(const Actions& actions, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(QCoreApplication::translate("Navigation", "Pages"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(0);
    for (const PageInfo& page : pageTable())
        addLine(actions, page.action);
    column->addStretch();
    setMinimumWidth(138);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Navigation::addLine(const Actions& actions, const char* action)
{
    const int index = static_cast<int>(m_lines.size());
    auto* line = new QToolButton(this);
    line->setText(actions.plainText(action));
    line->setIcon(actions.action(action)->icon());
    line->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    line->setCheckable(true);
    line->setAutoExclusive(true);
    line->setFocusPolicy(Qt::TabFocus);
    line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(line, &QToolButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
    if (std::strcmp(action, "go.programme") == 0) {
        line->setAcceptDrops(true);
        line->installEventFilter(this);
        m_hover.setSingleShot(true);
        m_hover.setInterval(pause);
        connect(&m_hover, &QTimer::timeout, this, [this, index] { Q_EMIT chosen(index); });
    }
    layout()->addWidget(line);
    m_lines.push_back(line);
}

void Navigation::setCurrent(int index)
{
    m_lines.at(static_cast<size_t>(index))->setChecked(true);
}

bool Navigation::eventFilter(QObject* watched, QEvent* event)
{
    auto* line = static_cast<QToolButton*>(watched);
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    case QEvent::DragLeave:
        m_hover.stop();
        line->setDown(false);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
    if (!holdsStartups(event))
        return true;
    static_cast<QDropEvent*>(event)->acceptProposedAction();
    line->setDown(event->type() != QEvent::Drop);
    if (event->type() == QEvent::DragEnter)
        m_hover.start();
    if (event->type() == QEvent::Drop) {
        m_hover.stop();
        Q_EMIT startupsDropped();
    }
    return true;
}

} // namespace planner::ui
