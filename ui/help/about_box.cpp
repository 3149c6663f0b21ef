// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/about_box.h"

#include "ui/style/look.h"
#include "ui/style/spacing.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("AboutBox", source);
}

struct Library {
    QString name;
    const char* licence;
};

std::vector<Library> libraries()
{
    return {{QStringLiteral("Qt %1").arg(QLatin1String(qVersion())), "LGPL 3"},
        {QStringLiteral("SQLite"), QT_TRANSLATE_NOOP("AboutBox", "public domain")},
        {QStringLiteral("cairo"), "LGPL 2.1, MPL 1.1"}, {QStringLiteral("Pango"), "LGPL 2"},
        {QStringLiteral("qpdf"), "Apache 2.0"}, {QStringLiteral("tl::expected"), "CC0 1.0"},
        {QStringLiteral("Lato"), "SIL OFL 1.1"}};
}

QLabel* line(const QString& text, const char* look, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (*look != '\0')
        setLook(label, look);
    return label;
}

} // namespace

AboutBox::AboutBox(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(said(QT_TRANSLATE_NOOP("AboutBox", "About festival-planner")));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::wide, spacing::wide, spacing::wide, spacing::large);
    column->setSpacing(spacing::small);
    column->addWidget(line(QStringLiteral("festival-planner"), "title", this));
    column->addWidget(
        line(said(QT_TRANSLATE_NOOP("AboutBox", "Version %1")).arg(QLatin1String(PLANNER_VERSION)), "quiet",
            this));
    column->addSpacing(spacing::small);
    column->addWidget(
        line(said(QT_TRANSLATE_NOOP("AboutBox",
                 "Plans open-doors festivals and prints what hangs at the doors. Offline, in one "
                 "file that is yours.")),
            "", this));
    column->addWidget(
        line(said(QT_TRANSLATE_NOOP("AboutBox",
                 "Free software under the GNU General Public License, version 3 or later. It comes "
                 "without any warranty.")),
            "", this));
    column->addSpacing(spacing::small);
    column->addWidget(line(said(QT_TRANSLATE_NOOP("AboutBox", "It stands on")), "heading", this));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::wide);
    grid->setVerticalSpacing(spacing::tiny);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Library& library : libraries()) {
        grid->addWidget(line(library.name, "", this), row, 0);
        grid->addWidget(line(said(library.licence), "quiet", this), row, 1);
        ++row;
    }
    column->addLayout(grid);
    column->addStretch();
    auto* buttons = new QDialogButtonBox(this);
    auto* close
        = buttons->addButton(said(QT_TRANSLATE_NOOP("AboutBox", "Close")), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
}

} // namespace planner::ui
