// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/arguments.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace planner::app {

namespace {

Failure unknownOption(const QString& name)
{
    return failure(ProblemKind::Refused,
        QCoreApplication::translate("Commands", "There is no option --%1 here. --help lists those there are.")
            .arg(name));
}

/// Whether `word` is one of `options`, and what should stand after it does not.
bool lacksValue(const QString& word, std::span<const Option> options)
{
    return std::any_of(options.begin(), options.end(), [&word](const Option& option) {
        return option.value && word == QStringLiteral("--") + QLatin1String(option.name);
    });
}

/// Why the parser refused `words`, in our words where it lets us know.
Failure refusal(const QCommandLineParser& parser, const QStringList& words, std::span<const Option> options)
{
    if (!words.isEmpty() && lacksValue(words.last(), options))
        return failure(ProblemKind::Refused,
            QCoreApplication::translate(
                "Commands", "After %1 something is missing. --help shows what to type.")
                .arg(words.last()));
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty())
        return unknownOption(unknown.first());
    return failure(ProblemKind::Refused, parser.errorText());
}

} // namespace

Result<Arguments> Arguments::parsed(const QStringList& words, std::span<const Option> options)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    for (const Option& option : options) {
        const QString name = QLatin1String(option.name);
        const QString value = option.value ? QLatin1String(option.value) : QString();
        parser.addOption(QCommandLineOption(name, QString(), value));
    }
    if (!parser.parse(QStringList{QStringLiteral("festival-planner")} + words))
        return refusal(parser, words, options);
    Arguments arguments;
    arguments.m_operands = parser.positionalArguments();
    for (const QString& name : parser.optionNames())
        arguments.m_values.insert(name, parser.values(name));
    return arguments;
}

QString Arguments::value(const char* option) const
{
    const QStringList all = values(option);
    return all.isEmpty() ? QString() : all.last();
}

} // namespace planner::app
