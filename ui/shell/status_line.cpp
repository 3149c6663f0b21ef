// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/status_line.h"

#include "core/base/wording.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QStyleOption>
#include <QStylePainter>

namespace planner::ui {
namespace {

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("StatusLine", source, nullptr, n);
}

int count(const Findings& findings, Severity severity)
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(),
        [severity](const Finding& finding) { return finding.severity == severity; }));
}

} // namespace

StatusLine::StatusLine(Workspace& workspace)
    : m_workspace(workspace), m_stored(new QLabel(this)), m_problems(new QPushButton(this))
{
    setSizeGripEnabled(false);
    m_stored->setContentsMargins(8, 0, 0, 0);
    m_stored->setTextFormat(Qt::PlainText);
    setLook(m_problems, "link");
    addWidget(m_stored, 1);
    addPermanentWidget(m_problems);
    connect(m_problems, &QPushButton::clicked, this, &StatusLine::problemsRequested);
    connect(&workspace, &Workspace::changed, this, &StatusLine::refresh);
    connect(&workspace, &Workspace::spoken, this,
        [this](const QString& sentence) { showMessage(sentence, 8000); });
    refresh();
}

void StatusLine::refresh()
{
    m_stored->setText(storedText());
    m_problems->setText(problemsText());
    const Findings& findings = m_workspace.findings();
    const Theme theme(palette());
    if (count(findings, Severity::Error) > 0)
        m_problems->setIcon(
            iconPixmap("error", theme.error(), iconExtent(fontMetrics()), devicePixelRatioF()));
    else if (count(findings, Severity::Warning) > 0)
        m_problems->setIcon(
            iconPixmap("warning", theme.warning(), iconExtent(fontMetrics()), devicePixelRatioF()));
    else
        m_problems->setIcon(
            iconPixmap("done", theme.success(), iconExtent(fontMetrics()), devicePixelRatioF()));
}

/// Like the usual one, but what is wider than its place ends in an ellipsis.
void StatusLine::paintEvent(QPaintEvent* event)
{
    if (currentMessage().isEmpty())
        return QStatusBar::paintEvent(event);
    QStylePainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    painter.drawPrimitive(QStyle::PE_PanelStatusBar, option);
    const QRect place(spacing::small, 0, m_problems->x() - 2 * spacing::small, height());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
        fontMetrics().elidedText(currentMessage(), Qt::ElideRight, place.width()));
}

QString StatusLine::storedText() const
{
    const Festival& festival = m_workspace.festival();
    const Revision& revision = m_workspace.document().revision();
    QString counts
        = QStringLiteral("%1, %2, %3")
              .arg(said(QT_TRANSLATE_N_NOOP("StatusLine", "%n sessions"), festival.sessions().size()),
                  said(QT_TRANSLATE_N_NOOP("StatusLine", "%n start-ups"), festival.startups().size()),
                  said(QT_TRANSLATE_N_NOOP("StatusLine", "%n venues"), festival.venues().size()));
    if (!revision.changed.isValid())
        return counts;
    const QTime time = revision.changed.toLocalTime().time();
    const auto clock = LocalTime::fromMinutes(minutes{time.hour() * 60 + time.minute()});
    return QStringLiteral("%1 · %2 · %3")
        .arg(said(QT_TRANSLATE_NOOP("StatusLine", "Stored at %1"))
                 .arg(timeText(*clock, m_workspace.language())),
            said(QT_TRANSLATE_NOOP("StatusLine", "version %1")).arg(revision.version), counts);
}

QString StatusLine::problemsText() const
{
    const Findings& findings = m_workspace.findings();
    const int errors = count(findings, Severity::Error);
    const int warnings = count(findings, Severity::Warning);
    if (errors + warnings == 0)
        return said(QT_TRANSLATE_NOOP("StatusLine", "No problems"));
    return QStringLiteral("%1 · %2").arg(said(QT_TRANSLATE_N_NOOP("StatusLine", "%n errors"), errors),
        said(QT_TRANSLATE_N_NOOP("StatusLine", "%n warnings"), warnings));
}

} // namespace planner::ui
