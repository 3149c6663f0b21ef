// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/problem_box.h"

#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

bool isAbout(const Finding& finding, const Id<Session>& session)
{
    const auto& subjects = finding.subjects;
    return std::find(subjects.begin(), subjects.end(), subject(session)) != subjects.end();
}

} // namespace

ProblemBox::ProblemBox(Workspace& workspace) : m_workspace(workspace), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::small);
}

void ProblemBox::tell(const std::optional<Id<Session>>& session)
{
    m_session = session;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (session) {
        for (const Finding& finding : m_workspace.findings()) {
            if (isAbout(finding, *session))
                add(finding);
        }
    }
    setVisible(m_column->count() > 0);
}

void ProblemBox::add(const Finding& finding)
{
    auto* card = new QFrame(this);
    setLook(card, finding.severity == Severity::Error ? "error" : "warning");
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    auto* text = new QLabel(sentence(finding, m_workspace.festival(), m_workspace.words()), card);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    column->addWidget(text);
    m_column->addWidget(card);
}

} // namespace planner::ui
