// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/festival_files.h"
#include "app/commands/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <array>

namespace planner::app {

namespace {

constexpr std::array stepOptions{
    Option{"steps", "N", QT_TRANSLATE_NOOP("Commands", "how many steps (1)")},
};

QString timeOf(const Step& step)
{
    return step.time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

ExitCode showHistory(const Arguments& arguments, Console& console)
{
    const auto document = openedToRead(arguments, console);
    if (!document)
        return failedWith(document.error(), console);
    QJsonArray list;
    for (const Step& step : (*document)->history().steps) {
        const QString undone = step.state == StepState::Done
            ? QString()
            : QCoreApplication::translate("Commands", " (undone)");
        console.say(QStringLiteral("%1  %2%3").arg(timeOf(step), step.label, undone));
        list.append(QJsonObject{{QStringLiteral("label"), step.label},
            {QStringLiteral("time"), step.time.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("edits"), step.edits}, {QStringLiteral("state"), nameOf(step.state)}});
    }
    if (list.isEmpty())
        console.say(QCoreApplication::translate("Commands", "Nothing has been changed in this file yet."));
    console.report({{QStringLiteral("steps"), list}});
    return ExitCode::Done;
}

/// The labels of the steps whose state differs between two histories, newest act last.
QStringList labelsThatTurned(const std::vector<Step>& before, const std::vector<Step>& after)
{
    QStringList labels;
    for (size_t i = 0; i < before.size() && i < after.size(); ++i) {
        if (before[i].state != after[i].state)
            labels += after[i].label;
    }
    return labels;
}

/// Undo and redo are one act in two directions.
ExitCode turn(
    const Arguments& arguments, Console& console, Status (Document::*act)(int), const char* sentence)
{
    const auto path = onlyOperand(arguments, QStringLiteral("FILE"));
    if (!path)
        return failedWith(path.error(), console);
    const auto steps = numberFrom(arguments, "steps", 1);
    if (!steps)
        return failedWith(steps.error(), console);
    const auto document = Document::open(*path, Document::Mode::ReadWrite);
    if (!document)
        return failedWith(document.error(), console);
    const std::vector<Step> before = (*document)->history().steps;
    if (const Status done = ((**document).*act)(*steps); !done)
        return failedWith(done.error(), console);
    const QStringList labels = labelsThatTurned(before, (*document)->history().steps);
    for (const QString& label : labels)
        console.say(QCoreApplication::translate("Commands", sentence).arg(label));
    console.report({{QStringLiteral("steps"), QJsonArray::fromStringList(labels)}});
    return ExitCode::Done;
}

ExitCode undo(const Arguments& arguments, Console& console)
{
    return turn(arguments, console, &Document::undo, QT_TRANSLATE_NOOP("Commands", "Undone: %1"));
}

ExitCode redo(const Arguments& arguments, Console& console)
{
    return turn(arguments, console, &Document::redo, QT_TRANSLATE_NOOP("Commands", "Redone: %1"));
}

} // namespace

Command historyCommand()
{
    return {"history", "FILE",
        QT_TRANSLATE_NOOP("Commands", "List every step made in the file, oldest first."), {}, showHistory};
}

Command undoCommand()
{
    return {"undo", "FILE", QT_TRANSLATE_NOOP("Commands", "Undo the last step or steps."), stepOptions, undo};
}

Command redoCommand()
{
    return {"redo", "FILE", QT_TRANSLATE_NOOP("Commands", "Redo what was undone last."), stepOptions, redo};
}

} // namespace planner::app
