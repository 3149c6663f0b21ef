// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/preferences_dialog.h"

#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("PreferencesDialog", source);
}

void addField(QGridLayout* grid, const QString& text, QWidget* field)
{
    const int row = grid->rowCount();
    auto* label = new QLabel(text);
    label->setBuddy(field);
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
}

template <class E>
void choose(QComboBox* combo, E value)
{
    combo->setCurrentIndex(combo->findData(static_cast<int>(value)));
}

} // namespace

PreferencesDialog::PreferencesDialog(Workspace& workspace, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(said(QT_TRANSLATE_NOOP("PreferencesDialog", "Preferences")));
    auto* language = new QComboBox;
    language->addItem(QStringLiteral("Français"), static_cast<int>(Language::French));
    language->addItem(QStringLiteral("English"), static_cast<int>(Language::English));
    auto* appearance = new QComboBox;
    appearance->addItem(said(QT_TRANSLATE_NOOP("PreferencesDialog", "Like the system")),
        static_cast<int>(Appearance::System));
    appearance->addItem(
        said(QT_TRANSLATE_NOOP("PreferencesDialog", "Light")), static_cast<int>(Appearance::Light));
    appearance->addItem(
        said(QT_TRANSLATE_NOOP("PreferencesDialog", "Dark")), static_cast<int>(Appearance::Dark));
    auto* step = new QComboBox;
    for (const int length : {5, 10, 15, 30})
        step->addItem(
            QCoreApplication::translate("PreferencesDialog", "%n minutes", nullptr, length), length);
    const Preferences preferences = workspace.preferences();
    choose(language, preferences.language);
    choose(appearance, preferences.appearance);
    choose(step, preferences.gridStep);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::wide, spacing::wide, spacing::wide, spacing::wide);
    layout->setSpacing(spacing::large);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::small);
    grid->setColumnStretch(1, 1);
    addField(grid, said(QT_TRANSLATE_NOOP("PreferencesDialog", "&Language")), language);
    addField(grid, said(QT_TRANSLATE_NOOP("PreferencesDialog", "&Appearance")), appearance);
    addField(grid, said(QT_TRANSLATE_NOOP("PreferencesDialog", "&Step of the grid")), step);
    layout->addLayout(grid);
    auto* remark = new QLabel(said(QT_TRANSLATE_NOOP("PreferencesDialog",
        "These hold for this computer. What belongs to the festival is in its own settings.")));
    remark->setWordWrap(true);
    setLook(remark, "quiet");
    layout->addWidget(remark);
    auto* buttons = new QDialogButtonBox;
    QPushButton* done = buttons->addButton(
        said(QT_TRANSLATE_NOOP("PreferencesDialog", "Apply")), QDialogButtonBox::AcceptRole);
    done->setDefault(true);
    buttons->addButton(said(QT_TRANSLATE_NOOP("PreferencesDialog", "Cancel")), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, &workspace, language, appearance, step] {
        Preferences chosen = workspace.preferences();
        chosen.language = static_cast<Language>(language->currentData().toInt());
        chosen.appearance = static_cast<Appearance>(appearance->currentData().toInt());
        chosen.gridStep = step->currentData().toInt();
        accept();
        workspace.prefer(chosen);
    });
}

} // namespace planner::ui
