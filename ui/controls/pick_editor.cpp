// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/controls/pick_editor.h"

#include "core/base/text.h"
#include "ui/controls/flow_layout.h"
#include "ui/style/icons.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("PickEditor", source);
}

} // namespace

PickEditor::PickEditor(QWidget* parent)
    : FieldEditor(parent),
      m_chips(new QWidget(this)),
      m_flow(new FlowLayout(m_chips)),
      m_line(new QLineEdit(this)),
      m_completer(new QCompleter(new QStringListModel(this), this))
{
    setControl(m_line);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_chips);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(m_completer);
    connect(m_line, &QLineEdit::returnPressed, this, &PickEditor::commit);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &PickEditor::add,
        Qt::QueuedConnection);
}

void PickEditor::setChoices(const std::vector<Choice>& choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    QStringList names;
    for (const Choice& choice : choices)
        names += choice.text;
    static_cast<QStringListModel*>(m_completer->model())->setStringList(names);
    restore();
}

void PickEditor::setPlaceholder(const QString& text)
{
    m_placeholder = text;
    m_line->setPlaceholderText(text);
}

void PickEditor::setName(const QString& name)
{
    FieldEditor::setName(name);
    m_chips->setAccessibleName(name);
}

void PickEditor::commit()
{
    if (isTouched() && !m_completer->popup()->isVisible())
        add(m_line->text());
}

void PickEditor::add(const QString& name)
{
    const QString wanted = folded(name);
    if (wanted.isEmpty())
        return;
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
        [&wanted](const Choice& choice) { return folded(choice.text) == wanted; });
    QString key;
    if (found != m_choices.end())
        key = found->value.toString();
    else if (m_makesNew)
        key = cleaned(name);
    if (key.isEmpty()) {
        complain(said(QT_TRANSLATE_NOOP("PickEditor", "Nothing is called “%1”. Choose a name from the list."))
                     .arg(name.trimmed()));
        return;
    }
    complain({});
    m_line->clear();
    QStringList keys = shown().toStringList();
    if (!showsSeveral() && keys.contains(key))
        return;
    keys += key;
    Q_EMIT edited(QVariant(keys));
}

void PickEditor::removeKey(const QString& key)
{
    QStringList keys = shown().toStringList();
    keys.removeAll(key);
    m_line->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited(QVariant(keys));
}

QString PickEditor::nameOf(const QString& key) const
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
        [&key](const Choice& choice) { return choice.value.toString() == key; });
    return found == m_choices.end() ? key : found->text;
}

void PickEditor::addChip(const QString& key)
{
    const QString name = nameOf(key);
    auto* chip = new QToolButton(m_chips);
    // An ampersand in a name is no mnemonic.
    chip->setText(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")));
    chip->setIcon(icon("close", palette()));
    chip->setIconSize(QSize(12, 12));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setLayoutDirection(Qt::RightToLeft);
    chip->setProperty("look", QStringLiteral("chip"));
    chip->setAccessibleName(said(QT_TRANSLATE_NOOP("PickEditor", "Remove %1")).arg(name));
    chip->setFocusPolicy(Qt::TabFocus);
    connect(chip, &QToolButton::clicked, this, [this, key] { removeKey(key); });
    m_flow->addWidget(chip);
    chip->show();
}

void PickEditor::clearChips()
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void PickEditor::fill(const QVariant& value)
{
    clearChips();
    for (const QString& key : value.toStringList())
        addChip(key);
    m_chips->setVisible(m_flow->count() > 0);
    m_line->setPlaceholderText(m_placeholder);
    m_line->clear();
}

void PickEditor::fillSeveral()
{
    clearChips();
    m_chips->hide();
    m_line->setPlaceholderText(severalText());
    m_line->clear();
}

bool PickEditor::isTouched() const
{
    return !m_line->text().isEmpty();
}

} // namespace planner::ui
