// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/festival_files.h"
#include "app/commands/verbs.h"
#include "core/festival/references.h"
#include "core/rules/ignoring.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace planner::app {

namespace {

constexpr std::array options{
    Option{"rule", "ID", QT_TRANSLATE_NOOP("Commands", "only this rule; may be given several times")},
    Option{"min-severity", "SEVERITY", QT_TRANSLATE_NOOP("Commands", "error, warning or note (note)")},
};

/// Which findings the user asked for.
struct Wanted {
    QStringList rules; ///< Empty: all.
    Severity least = Severity::Note;

    [[nodiscard]] bool isAll() const { return rules.isEmpty() && least == Severity::Note; }
    [[nodiscard]] bool operator()(const Finding& finding) const
    {
        return finding.severity <= least && (rules.isEmpty() || rules.contains(QLatin1String(finding.rule)));
    }
};

Result<Wanted> wantedFrom(const Arguments& arguments)
{
    Wanted wanted{.rules = arguments.values("rule")};
    for (const QString& id : wanted.rules) {
        if (!ruleNamed(id)) {
            QStringList known;
            for (const Rule& rule : rules())
                known += QLatin1String(rule.id);
            return failure(ProblemKind::Refused,
                QCoreApplication::translate("Commands", "There is no rule \"%1\". There are: %2.")
                    .arg(id, known.join(QStringLiteral(", "))));
        }
    }
    if (!arguments.has("min-severity"))
        return wanted;
    const auto least = fromName<Severity>(arguments.value("min-severity"));
    if (!least)
        return failure(ProblemKind::Refused,
            QCoreApplication::translate(
                "Commands", "--min-severity takes error, warning or note, not \"%1\".")
                .arg(arguments.value("min-severity")));
    wanted.least = *least;
    return wanted;
}

QJsonObject toJson(const Finding& finding, const Festival& festival, const Words& words)
{
    QJsonArray subjects;
    for (const Subject& subject : finding.subjects)
        subjects.append(QJsonObject{{QStringLiteral("kind"), QLatin1String(subject.kind)},
            {QStringLiteral("id"), subject.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("name"), titleOf(festival, subject.id).value_or(QString())}});
    const auto orNull
        = [](const std::optional<QString>& text) { return text ? QJsonValue(*text) : QJsonValue(); };
    const auto& span = finding.span;
    return {{QStringLiteral("rule"), QLatin1String(finding.rule)},
        {QStringLiteral("severity"), nameOf(finding.severity)},
        {QStringLiteral("message"), sentence(finding, festival, words)},
        {QStringLiteral("subjects"), subjects},
        {QStringLiteral("day"), orNull(finding.day ? std::optional(finding.day->text()) : std::nullopt)},
        {QStringLiteral("from"), orNull(span ? std::optional(span->begin().text()) : std::nullopt)},
        {QStringLiteral("to"), orNull(span ? std::optional(span->end().text()) : std::nullopt)}};
}

int countOf(const Findings& findings, Severity severity)
{
    return static_cast<int>(std::ranges::count(findings, severity, &Finding::severity));
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("Commands", "error");
    case Severity::Warning:
        return QCoreApplication::translate("Commands", "warning");
    case Severity::Note:
        return QCoreApplication::translate("Commands", "note");
    }
    return {};
}

void sayAll(const Findings& findings, const Festival& festival, const Console& console)
{
    for (const Finding& finding : findings)
        console.say(QStringLiteral("%1  %2  [%3]")
                        .arg(severityText(finding.severity), sentence(finding, festival, console.words()),
                            QLatin1String(finding.rule)));
}

QString nothingFound(const Wanted& wanted)
{
    return wanted.isAll()
        ? QCoreApplication::translate("Commands", "No problems. The programme is ready to print.")
        : QCoreApplication::translate("Commands", "No problem of the kind asked for; others are not shown.");
}

QString totals(const Findings& findings)
{
    const auto count = [&findings](const char* source, Severity severity) {
        return QCoreApplication::translate("Commands", source, nullptr, countOf(findings, severity));
    };
    return QStringList{count(QT_TRANSLATE_N_NOOP("Commands", "%n error(s)"), Severity::Error),
        count(QT_TRANSLATE_N_NOOP("Commands", "%n warning(s)"), Severity::Warning),
        count(QT_TRANSLATE_N_NOOP("Commands", "%n note(s)"), Severity::Note)}
        .join(QStringLiteral(", "));
}

void sayTotals(const SiftedFindings& findings, const Console& console)
{
    QStringList lines;
    if (!findings.shown.empty())
        lines += totals(findings.shown);
    const int ignored = static_cast<int>(findings.ignored.size());
    if (ignored > 0)
        lines += QCoreApplication::translate("Commands", "%n ignored", nullptr, ignored);
    if (!lines.isEmpty())
        console.say(lines.join(QStringLiteral(", ")));
}

QJsonObject reportOf(const SiftedFindings& findings, const Festival& festival, const Words& words)
{
    QJsonArray shown;
    for (const Finding& finding : findings.shown)
        shown.append(toJson(finding, festival, words));
    QJsonArray ignored;
    for (const IgnoredFinding& one : findings.ignored) {
        QJsonObject json = toJson(one.finding, festival, words);
        json.insert(QLatin1String("reason"), one.reason);
        ignored.append(json);
    }
    return {{QStringLiteral("findings"), shown}, {QStringLiteral("ignored"), ignored},
        {QStringLiteral("errors"), countOf(findings.shown, Severity::Error)},
        {QStringLiteral("warnings"), countOf(findings.shown, Severity::Warning)},
        {QStringLiteral("notes"), countOf(findings.shown, Severity::Note)}};
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const auto path = onlyOperand(arguments, QStringLiteral("FILE"));
    if (!path)
        return failedWith(path.error(), console);
    const auto wanted = wantedFrom(arguments);
    if (!wanted)
        return failedWith(wanted.error(), console);
    const auto document = Document::open(*path, Document::Mode::ReadOnly);
    if (!document)
        return failedWith(document.error(), console);
    mentionNewer(**document, console);
    const Festival& festival = (*document)->festival();
    Findings found = check(festival);
    std::erase_if(found, [&wanted](const Finding& finding) { return !(*wanted)(finding); });
    const SiftedFindings findings = sifted(found, festival.ignored());

    sayAll(findings.shown, festival, console);
    if (findings.shown.empty())
        console.say(nothingFound(*wanted));
    sayTotals(findings, console);
    console.report(reportOf(findings, festival, console.words()));
    return findings.shown.empty() ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

Command checkCommand()
{
    return {
        "check", "FILE", QT_TRANSLATE_NOOP("Commands", "Look for problems in the programme."), options, run};
}

} // namespace planner::app
