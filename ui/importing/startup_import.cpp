// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/startup_import.h"

#include "core/importing/field_titles.h"

#include <QFile>
#include <QFileInfo>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("StartupImport", source);
}

Result<QByteArray> contents(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ProblemKind::Unreadable,
            said(QT_TRANSLATE_NOOP("StartupImport", "“%1” cannot be opened. Is it still there?"))
                .arg(QFileInfo(path).fileName()),
            file.errorString());
    return file.read(largestTextFile + 1); // one more, so that a larger file is told to be too large
}

} // namespace

StartupImport::StartupImport(Workspace& workspace) : m_workspace(workspace) { }

void StartupImport::open(const QString& path)
{
    m_path = path;
    m_options = {};
    auto bytes = contents(path);
    if (bytes) {
        m_bytes = std::move(*bytes);
        return read();
    }
    m_bytes.clear();
    m_background.stop();
    takeList(failed(bytes), std::nullopt);
}

void StartupImport::setOptions(const ImportOptions& options)
{
    m_options = options;
    read();
}

void StartupImport::read()
{
    dropPlan();
    m_list.reset();
    m_problem.reset();
    Q_EMIT listChanged();
    m_background.start([this, bytes = m_bytes, name = QFileInfo(m_path).fileName(), options = m_options](
                           const std::stop_token&, const auto&) -> Background::Landing {
        auto list = readStartupList(bytes, name, options);
        const auto likelier = options.encoding ? planner::likelierEncoding(bytes, *options.encoding)
                                               : std::optional<Encoding>();
        return [this, list = std::move(list), likelier] { takeList(list, likelier); };
    });
}

void StartupImport::takeList(Result<ReadList> list, std::optional<Encoding> likelier)
{
    dropPlan();
    m_list.reset();
    m_problem.reset();
    m_likelier = likelier;
    m_mapping = {};
    m_checks.clear();
    if (list) {
        m_list = std::move(*list);
        m_mapping = m_list->mapping;
    } else {
        m_problem = list.error();
    }
    Q_EMIT listChanged();
    Q_EMIT mappingChanged();
    if (m_list)
        check();
}

void StartupImport::setField(size_t column, std::optional<ListField> field)
{
    MappedColumn& mapped = m_mapping.columns.at(column);
    if (mapped.field == field)
        return;
    mapped.field = field;
    mapped.reason = said(QT_TRANSLATE_NOOP("StartupImport", "It was chosen."));
    take(std::move(m_mapping));
}

void StartupImport::setMapping(const Mapping& mapping)
{
    if (m_list)
        take(fitted(mapping, m_list->list.header));
}

void StartupImport::guessMapping()
{
    if (m_list)
        take(m_list->mapping);
}

void StartupImport::take(Mapping mapping)
{
    m_mapping = std::move(mapping);
    dropPlan();
    Q_EMIT mappingChanged();
    check();
}

void StartupImport::check()
{
    m_checks.clear();
    Q_EMIT checksChanged();
    m_background.start([this, list = m_list->list, mapping = m_mapping](
                           const std::stop_token& stop, const auto&) -> Background::Landing {
        const auto checks = checkedColumns(list, mapping, stop);
        return [this, checks] {
            m_checks = checks;
            Q_EMIT checksChanged();
        };
    });
}

QString StartupImport::whyNotMapped() const
{
    if (!m_mapping.has(ListField::Name))
        return said(
            QT_TRANSLATE_NOOP("StartupImport", "No column is mapped to “Name”. Choose one to continue."));
    const auto twice = doubleUse(m_mapping);
    if (!twice)
        return {};
    return said(QT_TRANSLATE_NOOP("StartupImport", "“%1” and “%2” both become “%3”. Leave one of them out."))
        .arg(m_mapping.columns[twice->first].header, m_mapping.columns[twice->second].header,
            fieldTitle(*m_mapping.columns[twice->first].field, m_workspace.words()));
}

void StartupImport::plan()
{
    if (!m_list || !whyNotMapped().isEmpty())
        return;
    m_background.start([this, list = m_list->list, mapping = m_mapping, festival = m_workspace.festival(),
                           isSame = m_isSame](const std::stop_token& stop,
                           const Background::Progress& progress) -> Background::Landing {
        IdSource ids = IdSource::fromSystem();
        auto plan = plannedImport(
            list, mapping, festival, ids, {.isSame = isSame, .stop = stop, .progress = progress});
        return [this, plan = std::move(plan)] {
            if (!plan)
                return m_workspace.fail(plan.error());
            m_plan = *plan;
            Q_EMIT planChanged();
        };
    });
}

void StartupImport::setTaken(int line, bool taken)
{
    const bool changes = taken ? m_choices.leftOut.erase(line) > 0 : m_choices.leftOut.insert(line).second;
    if (changes)
        Q_EMIT choicesChanged();
}

void StartupImport::setSide(int line, const QString& field, Side side)
{
    m_choices.sides.insert_or_assign({line, field}, side);
    Q_EMIT choicesChanged();
}

void StartupImport::setSame(int line, bool same)
{
    m_isSame.insert_or_assign(line, same);
    Q_EMIT choicesChanged();
    plan();
}

void StartupImport::dropPlan()
{
    m_plan.reset();
    m_choices = {};
    m_isSame.clear();
}

Change StartupImport::change() const
{
    return m_plan ? chosenChange(*m_plan, m_workspace.festival(), m_choices) : Change();
}

bool StartupImport::submit()
{
    const int rows = m_plan ? static_cast<int>(m_plan->rows.size()) : 0;
    const QString label
        = QCoreApplication::translate("StartupImport", "Import of %1 (%n rows)", nullptr, rows);
    return m_workspace.submit(change(), label.arg(QFileInfo(m_path).fileName()));
}

} // namespace planner::ui
