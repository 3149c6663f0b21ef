// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/reading_choices.h"

#include "ui/importing/plain_label.h"
#include "ui/importing/startup_import.h"
#include "ui/style/spacing.h"

#include <QComboBox>
#include <QGridLayout>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("ReadingChoices", source);
}

QString titleOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case Encoding::Utf8Bom:
        return said(QT_TRANSLATE_NOOP("ReadingChoices", "UTF-8 with its mark"));
    case Encoding::Utf16Le:
        return said(QT_TRANSLATE_NOOP("ReadingChoices", "UTF-16, low byte first"));
    case Encoding::Utf16Be:
        return said(QT_TRANSLATE_NOOP("ReadingChoices", "UTF-16, high byte first"));
    case Encoding::Windows1252:
    case Encoding::MacRoman:
    case Encoding::Cp850:
        return nameInWords(encoding);
    }
    return {};
}

QString titleOfDelimiter(char delimiter)
{
    switch (delimiter) {
    case ';':
        return said(QT_TRANSLATE_NOOP("ReadingChoices", "; semicolon"));
    case ',':
        return said(QT_TRANSLATE_NOOP("ReadingChoices", ", comma"));
    case '\t':
        return said(QT_TRANSLATE_NOOP("ReadingChoices", "tab"));
    default:
        return said(QT_TRANSLATE_NOOP("ReadingChoices", "| bar"));
    }
}

QString titleOfQuote(char quote)
{
    switch (quote) {
    case '"':
        return said(QT_TRANSLATE_NOOP("ReadingChoices", "\" double"));
    case '\'':
        return said(QT_TRANSLATE_NOOP("ReadingChoices", "' single"));
    default:
        return said(QT_TRANSLATE_NOOP("ReadingChoices", "none"));
    }
}

template <class Box>
void select(Box* box, const QVariant& data)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(box->findData(data));
}

} // namespace

ReadingChoices::ReadingChoices(StartupImport& import) : m_import(import)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(spacing::wide);
    grid->setVerticalSpacing(spacing::tiny);
    m_encoding = makeChoice(said(QT_TRANSLATE_NOOP("ReadingChoices", "&Encoding")), 0);
    m_delimiter = makeChoice(said(QT_TRANSLATE_NOOP("ReadingChoices", "&Delimiter")), 1);
    m_quote = makeChoice(said(QT_TRANSLATE_NOOP("ReadingChoices", "Te&xt is enclosed in")), 2);
    m_header = makeChoice(said(QT_TRANSLATE_NOOP("ReadingChoices", "First &row")), 3);
    for (const auto& [encoding, name] : names(Encoding{}))
        m_encoding.box->addItem(titleOf(encoding), static_cast<int>(encoding));
    for (const char delimiter : csvDelimiters)
        m_delimiter.box->addItem(titleOfDelimiter(delimiter), static_cast<int>(delimiter));
    for (const char quote : csvQuotes)
        m_quote.box->addItem(titleOfQuote(quote), static_cast<int>(quote));
    m_header.box->addItem(said(QT_TRANSLATE_NOOP("ReadingChoices", "names the columns")), true);
    m_header.box->addItem(said(QT_TRANSLATE_NOOP("ReadingChoices", "is a start-up already")), false);
    m_encoding.box->setObjectName(QStringLiteral("encoding"));
    m_delimiter.box->setObjectName(QStringLiteral("delimiter"));
    m_quote.box->setObjectName(QStringLiteral("quote"));
    m_header.box->setObjectName(QStringLiteral("header"));
}

ReadingChoices::Choice ReadingChoices::makeChoice(const QString& title, int column)
{
    auto* grid = qobject_cast<QGridLayout*>(layout());
    auto* label = plainLabel(title, "label", this);
    Choice choice{new QComboBox(this), plainLabel({}, "quiet", this)};
    label->setBuddy(choice.box);
    choice.reason->setWordWrap(true);
    choice.reason->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    grid->addWidget(label, 0, column);
    grid->addWidget(choice.box, 1, column);
    grid->addWidget(choice.reason, 2, column);
    grid->setColumnStretch(column, 1);
    connect(choice.box, &QComboBox::activated, this, [this, box = choice.box] { apply(box); });
    return choice;
}

/// What `box` shows is chosen from now on, not guessed.
void ReadingChoices::apply(const QComboBox* box)
{
    ImportOptions options = m_import.options();
    const QVariant value = box->currentData();
    if (box == m_encoding.box)
        options.encoding = static_cast<Encoding>(value.toInt());
    else if (box == m_delimiter.box)
        options.delimiter = static_cast<char>(value.toInt());
    else if (box == m_quote.box)
        options.quote = static_cast<char>(value.toInt());
    else
        options.hasHeader = value.toBool();
    m_import.setOptions(options);
}

void ReadingChoices::refresh()
{
    const ReadList* list = m_import.list();
    for (const Choice& choice : {m_encoding, m_delimiter, m_quote, m_header})
        choice.reason->setVisible(list != nullptr);
    if (list == nullptr)
        return;
    select(m_encoding.box, static_cast<int>(list->encoding));
    select(m_delimiter.box, static_cast<int>(list->dialect.delimiter));
    select(m_quote.box, static_cast<int>(list->dialect.quote));
    select(m_header.box, list->hasHeader);
    m_encoding.reason->setText(list->encodingReason);
    m_delimiter.reason->setText(list->delimiterReason);
    m_quote.reason->setText(list->quoteReason);
    m_header.reason->setText(list->headerReason);
}

} // namespace planner::ui
