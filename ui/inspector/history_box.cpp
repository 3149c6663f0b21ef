// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/history_box.h"

#include "core/base/wording.h"
#include "ui/controls/text_link.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

/// Milliseconds: walking through things by the keyboard does not wait for the file.
constexpr int pauseBeforeReading = 150;
constexpr size_t usualLines = 4;
const char* const showLess = QT_TRANSLATE_NOOP("HistoryBox", "Show the latest only");

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("HistoryBox", source, nullptr, n);
}

/// The time of today, else the day.
QString whenText(const QDateTime& utc, Language language)
{
    const QDateTime local = utc.toLocalTime();
    const auto time = LocalTime::fromMinutes(minutes{local.time().hour() * 60 + local.time().minute()});
    if (local.date() == QDate::currentDate() && time)
        return timeText(*time, language);
    return dayText(Day(local.date()), language, DayStyle::Short);
}

QLabel* plainLabel(const QString& text, const char* look)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    setLook(label, look);
    return label;
}

} // namespace

HistoryBox::HistoryBox(Workspace& workspace)
    : m_workspace(workspace), m_lines(new QGridLayout), m_more(new TextLink(said(showLess)))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tiny);
    auto* line = new QFrame;
    setLook(line, "line");
    column->addWidget(line);
    column->addSpacing(spacing::small);
    column->addWidget(plainLabel(said(QT_TRANSLATE_NOOP("HistoryBox", "History")), "label"));
    m_lines->setHorizontalSpacing(spacing::medium);
    m_lines->setVerticalSpacing(spacing::tiny);
    m_lines->setColumnStretch(1, 1);
    column->addLayout(m_lines);
    column->addWidget(m_more);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeReading);
    connect(&m_pause, &QTimer::timeout, this, &HistoryBox::read);
    connect(m_more, &TextLink::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        fill();
    });
    hide();
}

void HistoryBox::tell(const std::optional<Subject>& thing)
{
    if (thing != m_thing) {
        m_thing = thing;
        m_showsAll = false;
        hide();
    }
    if (thing)
        m_pause.start();
    else
        m_pause.stop();
}

void HistoryBox::read()
{
    m_pause.stop();
    m_steps.clear();
    if (m_thing) {
        auto steps = m_workspace.document().stepsOf(m_thing->kind, m_thing->id);
        if (steps)
            m_steps = std::move(*steps);
        else
            m_workspace.fail(steps.error());
    }
    fill();
}

void HistoryBox::clear()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void HistoryBox::fill()
{
    clear();
    const size_t shown = m_showsAll ? m_steps.size() : std::min(m_steps.size(), usualLines);
    for (size_t index = 0; index < shown; ++index) {
        const Step& step = m_steps[index];
        const auto row = static_cast<int>(index);
        m_lines->addWidget(
            plainLabel(whenText(step.time, m_workspace.language()), "quiet"), row, 0, Qt::AlignTop);
        auto* what = plainLabel(step.label, "");
        what->setWordWrap(true);
        m_lines->addWidget(what, row, 1);
    }
    m_more->setText(m_showsAll ? said(showLess)
                               : said(QT_TRANSLATE_N_NOOP("HistoryBox", "Show all %n changes"),
                                   static_cast<int>(m_steps.size())));
    m_more->setAccessibleName(m_more->text());
    m_more->setVisible(m_steps.size() > usualLines);
    setVisible(!m_steps.empty());
}

} // namespace planner::ui
