// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/choice_panel.h"

#include "core/importing/field_texts.h"
#include "core/importing/field_titles.h"
#include "ui/importing/import_words.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("ChoicePanel", source);
}

/// In one line, by its beginning where it is long.
QString shortened(const QString& text)
{
    constexpr qsizetype most = 400;
    const QString line = text.simplified();
    if (line.isEmpty())
        return said(QT_TRANSLATE_NOOP("ChoicePanel", "(empty)"));
    return line.size() > most ? line.left(most - 1) + QChar(0x2026) : line;
}

QString remarkText(const CellRemark& remark)
{
    if (remark.to.isEmpty())
        return said(QT_TRANSLATE_NOOP("ChoicePanel", "%1: “%2”. %3"))
            .arg(remark.column, remark.from.simplified(), remark.reason);
    return said(QT_TRANSLATE_NOOP("ChoicePanel", "%1: “%2” is read as “%3”."))
        .arg(remark.column, remark.from.simplified(), remark.to.simplified());
}

} // namespace

ChoicePanel::ChoicePanel(StartupImport& import) : m_import(import)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(said(QT_TRANSLATE_NOOP("ChoicePanel", "The row in full")));
    showRow(nullptr);
}

void ChoicePanel::showRow(const PlannedRow* row)
{
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(spacing::large, 0, spacing::small, 0);
    m_column->setSpacing(spacing::small);
    if (row == nullptr) {
        addText(said(QT_TRANSLATE_NOOP("ChoicePanel", "Choose a row to see it in full.")), "quiet");
    } else {
        const QString name = row->profile ? row->profile->merged.name : QString();
        if (!name.isEmpty())
            addText(name, "heading");
        addText(said(QT_TRANSLATE_NOOP("ChoicePanel", "Line %1 of the list")).arg(row->line), "quiet");
        if (!row->reason.isEmpty())
            addText(row->reason);
        for (const DoubtfulRow& doubt : m_import.planned()->doubtful) {
            if (doubt.line == row->line)
                showDoubt(doubt);
        }
        showMoved(*row);
        showRemarks(row->line);
    }
    m_column->addStretch();
    setWidget(content);
}

void ChoicePanel::showDoubt(const DoubtfulRow& doubt)
{
    addText(said(QT_TRANSLATE_NOOP("ChoicePanel", "Is it “%1”?")).arg(doubt.otherName), "heading");
    addText(doubt.reason);
    if (doubt.otherLine > 0) {
        addText(said(QT_TRANSLATE_NOOP("ChoicePanel",
                         "It stands in line %1 of this list. If both are one start-up, leave one of the rows "
                         "out."))
                    .arg(doubt.otherLine));
        return;
    }
    const auto decided = m_import.identities().find(doubt.line);
    addPair({.title = {},
        .first = {said(QT_TRANSLATE_NOOP("ChoicePanel", "Yes: update that profile"))},
        .second = {said(QT_TRANSLATE_NOOP("ChoicePanel", "No: it is a new one"))},
        .isFirst = decided == m_import.identities().end() ? std::nullopt : std::optional(decided->second),
        .choose = [this, line = doubt.line](bool same) { m_import.setSame(line, same); }});
}

void ChoicePanel::showMoved(const PlannedRow& row)
{
    const Festival& festival = m_import.workspace().festival();
    const Startup* here = row.startup ? festival.startups().find(*row.startup) : nullptr;
    if (!row.profile || here == nullptr || row.profile->moved.empty())
        return;
    Festival named = festival;
    for (const Sector& sector : m_import.planned()->sectors)
        named.table<Sector>().put(sector);
    const Words& words = m_import.workspace().words();
    const QStringList keys = profileFields();
    const QStringList ours = fieldTexts(*here, named, words);
    const QStringList theirs = fieldTexts(row.profile->offered, named, words);
    for (const MovedField& moved : row.profile->moved) {
        const qsizetype place = keys.indexOf(moved.field);
        showField(row, moved, ours[place], theirs[place]);
    }
}

void ChoicePanel::showField(
    const PlannedRow& row, const MovedField& moved, const QString& here, const QString& list)
{
    QString title = capitalised(fieldTitle(moved.field, m_import.workspace().words()));
    if (moved.state == FieldState::Conflict)
        title = said(QT_TRANSLATE_NOOP("ChoicePanel", "⚠ %1: changed on both sides")).arg(title);
    const auto choice = m_import.choices().sides.find({row.line, moved.field});
    std::optional<bool> keeps;
    if (choice != m_import.choices().sides.end())
        keeps = choice->second == Side::Here;
    else if (moved.state != FieldState::Conflict)
        keeps = false;
    addPair({.title = title,
        .first = {said(QT_TRANSLATE_NOOP("ChoicePanel", "Keep what is here")), shortened(here)},
        .second = {said(QT_TRANSLATE_NOOP("ChoicePanel", "Take it from the list")), shortened(list)},
        .isFirst = keeps,
        .choose = [this, line = row.line, field = moved.field](
                      bool first) { m_import.setSide(line, field, first ? Side::Here : Side::List); }});
}

void ChoicePanel::showRemarks(int line)
{
    bool isFirst = true;
    for (const RepairedCell& cell : m_import.planned()->repaired) {
        if (cell.line != line)
            continue;
        if (std::exchange(isFirst, false))
            addText(said(QT_TRANSLATE_NOOP("ChoicePanel", "Rewritten or kept in the note")), "label");
        addText(remarkText(cell.remark));
    }
}

void ChoicePanel::addText(const QString& text, const char* look)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (*look != '\0')
        setLook(label, look);
    m_column->addWidget(label);
}

void ChoicePanel::addPair(const Pair& pair)
{
    if (!pair.title.isEmpty()) {
        m_column->addSpacing(spacing::small);
        addText(pair.title, "label");
    }
    auto* group = new QButtonGroup(m_column->parentWidget());
    addWay(pair, true, group);
    addWay(pair, false, group);
}

void ChoicePanel::addWay(const Pair& pair, bool isFirst, QButtonGroup* group)
{
    const Way& way = isFirst ? pair.first : pair.second;
    auto* button = new QRadioButton(way.text);
    QStringList name{pair.title, way.text, way.value};
    name.removeAll(QString());
    button->setAccessibleName(name.join(QStringLiteral(", ")));
    button->setChecked(pair.isFirst == isFirst);
    group->addButton(button);
    m_column->addWidget(button);
    connect(button, &QRadioButton::clicked, this, [choose = pair.choose, isFirst] { choose(isFirst); });
    if (way.value.isEmpty())
        return;
    addText(way.value);
    m_column->itemAt(m_column->count() - 1)->widget()->setContentsMargins(spacing::wide, 0, 0, 0);
}

void ChoicePanel::focusChoices()
{
    const auto buttons = widget()->findChildren<QRadioButton*>();
    for (QRadioButton* button : buttons) {
        if (button->isChecked())
            return button->setFocus();
    }
    if (!buttons.isEmpty())
        buttons.front()->setFocus();
}

} // namespace planner::ui
