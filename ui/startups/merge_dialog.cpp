// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/startups/merge_dialog.h"

#include "core/festival/value_words.h"
#include "core/startups/merging.h"
#include "ui/sessions/session_words.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("MergeDialog", source);
}

QLabel* plainLabel(const QString& text, const char* look)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

/// What the field `key` of `startup` says, in one line of words.
QString valueText(const Startup& startup, const QString& key, const Workspace& workspace)
{
    QString text;
    const ValueWords words(workspace.festival(), workspace.words());
    forEachField<Startup>([&](const auto& field) {
        if (key == QLatin1String(field.key))
            text = words.of(field.of(startup));
    });
    return text;
}

QRadioButton* choice(const QString& text)
{
    // An ampersand in a value is no mnemonic.
    QString shown = text;
    return new QRadioButton(shown.replace(u'&', QLatin1String("&&")));
}

} // namespace

MergeDialog::MergeDialog(Workspace& workspace, const ProfilePair& pair, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_pair(pair)
{
    setWindowTitle(said(QT_TRANSLATE_NOOP("MergeDialog", "Merge two profiles")));
    const Startup* kept = workspace.festival().startups().find(pair.kept);
    const Startup* other = workspace.festival().startups().find(pair.other);
    Q_ASSERT(kept != nullptr && other != nullptr);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::wide, spacing::wide, spacing::wide, spacing::wide);
    layout->setSpacing(spacing::large);
    const QStringList keys = disputed(*kept, *other);
    layout->addWidget(
        plainLabel(keys.isEmpty() ? said(QT_TRANSLATE_NOOP("MergeDialog",
                       "The two profiles don’t contradict each other. One is kept, and what the other adds "
                       "goes into it."))
                                  : said(QT_TRANSLATE_NOOP("MergeDialog",
                                      "Choose what holds where the two profiles differ. Blanks are filled, "
                                      "lists are united; sessions, "
                                      "people and imported rows go to the profile that is kept.")),
            "quiet"));
    auto* holder = new QWidget;
    auto* grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::small);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(plainLabel(said(QT_TRANSLATE_NOOP("MergeDialog", "Kept profile")), "heading"), 0, 1);
    grid->addWidget(plainLabel(said(QT_TRANSLATE_NOOP("MergeDialog", "Other profile")), "heading"), 0, 2);
    for (const QString& key : keys) {
        const int row = grid->rowCount();
        const QString name = capital(fieldLabel(key.toLatin1().constData(), workspace.words()));
        auto* group = new QButtonGroup(this);
        grid->addWidget(plainLabel(name, "label"), row, 0);
        int side = 0;
        for (const Startup* startup : {kept, other}) {
            QRadioButton* button = choice(valueText(*startup, key, workspace));
            button->setAccessibleName(name + QStringLiteral(", ") + button->text());
            button->setChecked(side == 0);
            group->addButton(button, side);
            grid->addWidget(button, row, ++side);
        }
        m_choices.emplace_back(key, group);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setWidget(holder);
    layout->addWidget(area, 1);
    auto* buttons = new QDialogButtonBox;
    QPushButton* merge = buttons->addButton(
        said(QT_TRANSLATE_NOOP("MergeDialog", "Merge (can be undone)")), QDialogButtonBox::AcceptRole);
    merge->setDefault(true);
    buttons->addButton(said(QT_TRANSLATE_NOOP("MergeDialog", "Cancel")), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 32);
}

QStringList MergeDialog::fromOther() const
{
    QStringList keys;
    for (const auto& [key, group] : m_choices) {
        if (group->checkedId() == 1)
            keys.append(key);
    }
    return keys;
}

void MergeDialog::accept()
{
    const Proposal merge = mergedProfiles(m_workspace.festival(), m_pair, fromOther(), m_workspace.words());
    if (!m_workspace.submit(merge.change, merge.label))
        return;
    m_workspace.select({subject(m_pair.kept)});
    QDialog::accept();
}

} // namespace planner::ui
