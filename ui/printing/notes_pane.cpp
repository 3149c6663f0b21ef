// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/notes_pane.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace planner::ui {
namespace {

constexpr std::size_t mostRows = 40;

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("NotesPane", source, nullptr, n);
}

struct Sign {
    const char* icon;
    QColor colour;
    QString word; ///< What a screen reader says in its place.
};

Sign signOf(PrintNoteKind kind, const QPalette& palette)
{
    const Theme theme(palette);
    switch (kind) {
    case PrintNoteKind::Error:
        return {"error", theme.error(), said(QT_TRANSLATE_NOOP("NotesPane", "Error"))};
    case PrintNoteKind::Warning:
        return {"warning", theme.warning(), said(QT_TRANSLATE_NOOP("NotesPane", "Warning"))};
    case PrintNoteKind::Note:
        return {"note", theme.quiet(), said(QT_TRANSLATE_NOOP("NotesPane", "Note"))};
    case PrintNoteKind::Good:
        return {"done", theme.success(), said(QT_TRANSLATE_NOOP("NotesPane", "All right"))};
    }
    return {"note", theme.quiet(), {}};
}

QLabel* sentenceLabel(const QString& sentence, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(sentence);
    label->setWordWrap(true);
    return label;
}

} // namespace

QPixmap noteSign(PrintNoteKind kind, const QWidget& place)
{
    const Sign sign = signOf(kind, place.palette());
    return iconPixmap(sign.icon, sign.colour, iconExtent(place.fontMetrics()), place.devicePixelRatioF());
}

NotesPane::NotesPane(QWidget* parent)
    : QWidget(parent), m_rows(new QVBoxLayout), m_more(sentenceLabel({}, this))
{
    m_rows->setSpacing(spacing::small);
    m_more->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(m_rows);
    column->addWidget(m_more);
}

/// Rows that stay are left alone: to break their sentences into lines again takes long.
void NotesPane::show(const std::vector<PrintNote>& notes)
{
    const std::size_t count = std::min(notes.size(), mostRows);
    for (std::size_t row = 0; row < count; ++row) {
        const auto rest = m_shown.begin() + static_cast<std::ptrdiff_t>(row);
        const auto known = std::find(rest, m_shown.end(), notes[row]);
        if (known == m_shown.end())
            insertRow(row, notes[row]);
        else
            removeRows(row, static_cast<std::size_t>(known - m_shown.begin()));
    }
    removeRows(count, m_shown.size());
    const bool areMore = notes.size() > count;
    if (areMore)
        m_more->setText(
            said(QT_TRANSLATE_N_NOOP("NotesPane", "and %n more"), static_cast<int>(notes.size() - count)));
    m_more->setVisible(areMore);
    orderFocus();
}

/// The keyboard goes from row to row as the eye does.
void NotesPane::orderFocus()
{
    QWidget* before = nullptr;
    for (int row = 0; row < m_rows->count(); ++row) {
        auto* button = m_rows->itemAt(row)->widget()->findChild<QPushButton*>();
        if (before != nullptr && button != nullptr)
            setTabOrder(before, button);
        if (button != nullptr)
            before = button;
    }
}

void NotesPane::removeRows(std::size_t begin, std::size_t end)
{
    for (std::size_t row = begin; row < end; ++row) {
        const std::unique_ptr<QLayoutItem> item(m_rows->takeAt(static_cast<int>(begin)));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    const auto first = m_shown.begin();
    m_shown.erase(first + static_cast<std::ptrdiff_t>(begin), first + static_cast<std::ptrdiff_t>(end));
}

void NotesPane::insertRow(std::size_t place, const PrintNote& note)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    auto* mark = new QLabel(row);
    mark->setPixmap(noteSign(note.kind, *this));
    mark->setAccessibleName(signOf(note.kind, palette()).word);
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addWidget(sentenceLabel(note.sentence, row), 1);
    if (note.subject || note.page > 0) {
        auto* show = new QPushButton(said(QT_TRANSLATE_NOOP("NotesPane", "Show")), row);
        setLook(show, "link");
        show->setAccessibleDescription(note.sentence);
        connect(show, &QPushButton::clicked, this, [this, note] { Q_EMIT followed(note); });
        line->addWidget(show, 0, Qt::AlignTop);
    }
    m_rows->insertWidget(static_cast<int>(place), row);
    m_shown.insert(m_shown.begin() + static_cast<std::ptrdiff_t>(place), note);
}

} // namespace planner::ui
