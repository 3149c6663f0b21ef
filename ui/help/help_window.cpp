// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/help_window.h"

#include "ui/style/spacing.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace planner::ui {
namespace {

constexpr int lineHeight = 135; // percent

QString said(const char* source)
{
    return QCoreApplication::translate("HelpWindow", source);
}

/// White space as on the sheets: air between the lines and before headings.
void space(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool isHeading = format.headingLevel() > 0;
        format.setLineHeight(isHeading ? 100 : lineHeight, QTextBlockFormat::ProportionalHeight);
        if (isHeading)
            format.setTopMargin(format.headingLevel() == 1 ? 0 : spacing::large);
        format.setBottomMargin(block.textList() != nullptr ? spacing::tiny : spacing::small);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace

HelpWindow::HelpWindow(Language language, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_pages(helpPages(language)),
      m_search(new QLineEdit(this)),
      m_contents(new QListWidget(this)),
      m_text(new QTextBrowser(this))
{
    setWindowTitle(said(QT_TRANSLATE_NOOP("HelpWindow", "Help")));
    makeLayout();
    const auto chosen = [this](const QListWidgetItem* item) {
        if (item != nullptr)
            turnTo(m_pages.at(item->data(Qt::UserRole).toULongLong()));
    };
    connect(m_contents, &QListWidget::currentItemChanged, this, chosen);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { open(link.path()); });
    search();
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 120, letter * 90);
}

void HelpWindow::makeLayout()
{
    m_search->setPlaceholderText(said(QT_TRANSLATE_NOOP("HelpWindow", "Search the help")));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_contents->setAccessibleName(said(QT_TRANSLATE_NOOP("HelpWindow", "Contents")));
    m_text->setAccessibleName(said(QT_TRANSLATE_NOOP("HelpWindow", "Page")));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(2 * spacing::wide);
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(m_search);
    column->addWidget(m_contents, 1);
    auto* halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(side);
    halves->addWidget(m_text);
    halves->setStretchFactor(1, 1);
    const int letter = fontMetrics().averageCharWidth();
    halves->setSizes({letter * 36, letter * 90});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(halves);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void HelpWindow::search()
{
    const QListWidgetItem* current = m_contents->currentItem();
    const qulonglong shown = current != nullptr ? current->data(Qt::UserRole).toULongLong() : 0;
    const QSignalBlocker blocker(m_contents);
    m_contents->clear();
    for (const size_t at : pagesWith(m_pages, m_search->text())) {
        auto* item = new QListWidgetItem(m_pages[at].title, m_contents);
        item->setData(Qt::UserRole, static_cast<qulonglong>(at));
        if (at == shown)
            m_contents->setCurrentItem(item);
    }
    if (m_contents->currentItem() == nullptr)
        m_contents->setCurrentRow(0);
    if (const QListWidgetItem* item = m_contents->currentItem())
        turnTo(m_pages.at(item->data(Qt::UserRole).toULongLong()));
    else
        m_text->setPlainText(said(QT_TRANSLATE_NOOP("HelpWindow", "Nothing in the help matches “%1”."))
                                 .arg(m_search->text().trimmed()));
}

void HelpWindow::turnTo(const HelpPage& page)
{
    m_text->document()->setDefaultFont(font());
    m_text->setMarkdown(page.text);
    space(*m_text->document());
    m_text->moveCursor(QTextCursor::Start);
    mark();
}

/// Marks the words sought.
void HelpWindow::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(Theme(palette()).warningGround());
    for (const QString& word : m_search->text().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        for (QTextCursor at = m_text->document()->find(word); !at.isNull();
             at = m_text->document()->find(word, at))
            marks.append({at, format});
    }
    m_text->setExtraSelections(marks);
}

void HelpWindow::open(const QString& id)
{
    m_search->clear();
    for (size_t at = 0; at < m_pages.size(); ++at) {
        if (m_pages[at].id == id)
            m_contents->setCurrentRow(static_cast<int>(at));
    }
    show();
    raise();
    activateWindow();
    m_contents->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace planner::ui
