// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/column_check.h"
#include "core/importing/import_choices.h"
#include "core/importing/startup_csv.h"
#include "ui/shell/background.h"
#include "ui/shell/workspace.h"

namespace planner::ui {

/// A start-up list on its way into the festival: which file, read how, its columns mapped to what, and what
/// was chosen row by row. Nothing is written before submit().
class StartupImport : public QObject {
    Q_OBJECT

public:
    explicit StartupImport(Workspace& workspace);

    [[nodiscard]] Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] Background& background() { return m_background; }

    // The file
    void open(const QString& path);
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const ImportOptions& options() const { return m_options; }
    /// Reads the file again under `options`; what was mapped by hand goes.
    void setOptions(const ImportOptions& options);
    /// The list as read, or null: not yet, or it can't be.
    [[nodiscard]] const ReadList* list() const { return m_list ? &*m_list : nullptr; }
    /// Why the file can't be read.
    [[nodiscard]] const std::optional<Problem>& problem() const { return m_problem; }
    /// The encoding to try when the one that was chosen damages the accents.
    [[nodiscard]] std::optional<Encoding> likelierEncoding() const { return m_likelier; }

    // The columns
    [[nodiscard]] const Mapping& mapping() const { return m_mapping; }
    void setField(size_t column, std::optional<ListField> field);
    /// Fits `mapping` to the columns of the list.
    void setMapping(const Mapping& mapping);
    /// Goes back to what the headers and cells suggest.
    void guessMapping();
    /// One for each column; none while they are being checked.
    [[nodiscard]] const std::vector<ColumnCheck>& checks() const { return m_checks; }
    /// Why the columns will not do; empty when they will.
    [[nodiscard]] QString whyNotMapped() const;

    // The rows
    /// Works out what becomes of the rows, as the festival is now; keeps what was chosen.
    void plan();
    [[nodiscard]] const ImportPlan* planned() const { return m_plan ? &*m_plan : nullptr; }
    [[nodiscard]] const ImportChoices& choices() const { return m_choices; }
    [[nodiscard]] const std::map<int, bool>& identities() const { return m_isSame; }
    void setTaken(int line, bool taken);
    void setSide(int line, const QString& field, Side side);
    /// Says whether a doubtful row is the profile that it may be.
    void setSame(int line, bool same);

    /// What the import comes to, as things stand; empty without a plan.
    [[nodiscard]] Change change() const;
    /// Makes it one step. False when it could not be done: the workspace has told why.
    bool submit();

Q_SIGNALS:
    void listChanged(); ///< list() or problem(), and the mapping with it.
    void mappingChanged();
    void checksChanged();
    void planChanged();
    void choicesChanged();

private:
    void read();
    void check();
    void take(Mapping mapping);
    void takeList(Result<ReadList> list, std::optional<Encoding> likelier);
    void dropPlan();

    Workspace& m_workspace;
    QString m_path;
    QByteArray m_bytes;
    ImportOptions m_options;
    std::optional<ReadList> m_list;
    std::optional<Problem> m_problem;
    std::optional<Encoding> m_likelier;
    Mapping m_mapping;
    std::vector<ColumnCheck> m_checks;
    std::optional<ImportPlan> m_plan;
    ImportChoices m_choices;
    std::map<int, bool> m_isSame;
    Background m_background; ///< Last: what runs in it uses the rest.
};

} // namespace planner::ui
