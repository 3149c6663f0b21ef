// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"
#include "app/commands/files.h"
#include "app/commands/verbs.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <vector>

namespace planner::app {

namespace {

constexpr std::array commonOptions{
    Option{"json", nullptr, QT_TRANSLATE_NOOP("Commands", "write the report to standard output as JSON")},
    Option{"help", nullptr, QT_TRANSLATE_NOOP("Commands", "show this help")},
};

QString translated(const char* source)
{
    return QCoreApplication::translate("Commands", source);
}

std::vector<Option> allOptions(const Command& command)
{
    std::vector<Option> all(command.options.begin(), command.options.end());
    all.insert(all.end(), commonOptions.begin(), commonOptions.end());
    return all;
}

QString exitCodeHelp()
{
    return translated(QT_TRANSLATE_NOOP("Commands",
        "Exit codes: 0 done, 1 findings, rejected rows or differences, 2 wrong usage, 3 input cannot be "
        "read, "
        "4 output cannot be written, 5 file is in use."));
}

QString helpOf(const Command& command)
{
    QString text
        = QStringLiteral("festival-planner %1 %2\n\n%3\n\n")
              .arg(QLatin1String(command.verb), QLatin1String(command.operands), translated(command.summary));
    for (const Option& option : allOptions(command)) {
        QString name = QStringLiteral("--") + QLatin1String(option.name);
        if (option.value)
            name += u' ' + QLatin1String(option.value);
        text += QStringLiteral("  %1 %2\n").arg(name, -28).arg(translated(option.help));
    }
    return text + u'\n' + exitCodeHelp() + u'\n';
}

QString overview()
{
    QString text = translated(QT_TRANSLATE_NOOP("Commands",
                       "festival-planner plans an open-doors festival: programme, start-up profiles, printed "
                       "sheets, in one file."))
        + QStringLiteral("\n\n");
    for (const Command& command : commands())
        text += QStringLiteral("  %1 %2\n")
                    .arg(QLatin1String(command.verb), -18)
                    .arg(translated(command.summary));
    text += u'\n'
        + translated(QT_TRANSLATE_NOOP(
            "Commands", "festival-planner VERB --help tells more; --version tells the version."))
        + u'\n';
    return text + exitCodeHelp() + u'\n';
}

/// The command whose verb `words` begin with, and how many words that verb has.
const Command* commandFor(const QStringList& words)
{
    const auto fits = [&words](const Command& command) {
        const QStringList verb = QString::fromLatin1(command.verb).split(u' ');
        return words.mid(0, verb.size()) == verb;
    };
    const auto found = std::ranges::find_if(commands(), fits);
    return found == commands().end() ? nullptr : &*found;
}

ExitCode misused(const QString& message, Console& console)
{
    return failedWith({ProblemKind::Refused, message, {}}, console);
}

ExitCode unknownVerb(const QStringList& words, Console& console)
{
    QStringList sisters;
    for (const Command& command : commands()) {
        const QString verb = QLatin1String(command.verb);
        if (verb.startsWith(words.first() + u' '))
            sisters += QStringLiteral("festival-planner ") + verb;
    }
    if (!sisters.isEmpty())
        return misused(translated(QT_TRANSLATE_NOOP("Commands", "\"%1\" of what? There is: %2."))
                           .arg(words.first(), sisters.join(QStringLiteral(", "))),
            console);
    return misused(translated(QT_TRANSLATE_NOOP("Commands",
                                  "\"%1\" is not a verb of festival-planner. --help lists those it has."))
                       .arg(words.first()),
        console);
}

/// Whether `word` is the first of two words of a verb, as "import" is.
bool beginsVerb(const QString& word)
{
    return std::ranges::any_of(commands(),
        [&word](const Command& command) { return QLatin1String(command.verb).startsWith(word + u' '); });
}

} // namespace

ExitCode failedWith(const Problem& problem, Console& console)
{
    console.complain(problem.message);
    console.report({{QStringLiteral("problem"), problem.message}});
    switch (problem.kind) {
    case ProblemKind::Refused:
        return ExitCode::Usage;
    case ProblemKind::Unreadable:
    case ProblemKind::Newer:
        return ExitCode::Unreadable;
    case ProblemKind::Unwritable:
    case ProblemKind::Cancelled:
        return ExitCode::Unwritable;
    case ProblemKind::InUse:
        return ExitCode::InUse;
    }
    return ExitCode::Usage;
}

ExitCode runCommand(const QStringList& words, Console& console)
{
    console.setJson(words.contains(QStringLiteral("--json"))); // for words that cannot be read, too
    const QString first = words.value(0);
    if (first == QStringLiteral("--version")) {
        console.print(QStringLiteral("festival-planner " PLANNER_VERSION "\n"));
        return ExitCode::Done;
    }
    if (first == QStringLiteral("--help") || first == QStringLiteral("help")) {
        console.print(overview());
        return ExitCode::Done;
    }
    if (words.isEmpty()) {
        console.complain(overview());
        return ExitCode::Usage;
    }
    const Command* command = commandFor(words);
    if (!command && words.contains(QStringLiteral("--help")) && beginsVerb(first)) {
        console.print(overview());
        return ExitCode::Done;
    }
    if (!command)
        return unknownVerb(words, console);
    const QStringList rest = words.mid(QLatin1String(command->verb).count(u' ') + 1);
    if (rest.contains(QStringLiteral("--help"))) {
        console.print(helpOf(*command));
        return ExitCode::Done;
    }
    const auto arguments = Arguments::parsed(rest, allOptions(*command));
    if (!arguments)
        return misused(arguments.error().message, console);
    console.setJson(arguments->has("json"));
    if (const Status spared = sparesInputs(*arguments); !spared)
        return failedWith(spared.error(), console);
    return command->run(*arguments, console);
}

} // namespace planner::app
