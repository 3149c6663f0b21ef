// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/history.h"
#include "core/festival/revision.h"
#include "core/festival/version.h"
#include "core/storage/opened_file.h"
#include "core/storage/stamp_rows.h"
#include "core/storage/step_rows.h"

namespace planner {

/// What a file holds, but for what its steps did and what its versions hold.
struct Stored {
    Festival festival;
    History history;
    Revision revision;
    Versions versions;
    QString lastEditor; ///< Who changed it last, as far as the computer knew.
};

/// Which steps an undo or a redo goes through, in the order it does.
struct Walk {
    std::vector<int> steps; ///< Their numbers.
    Direction direction = Direction::Back;
};

/// Where a walk leads.
struct Walked {
    Festival festival;
    std::vector<KeptFields> kept; ///< What its steps have to keep so that they can be done again.
};

/// Where a file is made, and what sentences call it.
struct NewFile {
    QString path;
    QString name;
};

/// A festival file: all that the rest of the program sees of storage. Each writing function is one
/// transaction; when it fails, the file is as it was before.
class FestivalStore {
public:
    /// Makes the file, where nothing is yet, with `festival` in it. A failure may leave half of it.
    static Status create(const NewFile& file, const Festival& festival, const Editor& editor);

    /// Opens the file as openFile() does. With OpenMode::ReadWrite nobody else can until the store is gone,
    /// and `editor` is who writes.
    static Result<std::unique_ptr<FestivalStore>> open(const QString& path, OpenMode mode, Editor editor);

    /// Whether a newer version of the program made it. Then loading it fails with Newer when we cannot read
    /// it.
    [[nodiscard]] bool isNewer() const { return m_isNewer; }
    [[nodiscard]] Result<Stored> load();

    /// `festival` after the steps of the walk. Fails when the history is damaged.
    [[nodiscard]] Result<Walked> walked(const Festival& festival, const Walk& walk);

    /// The numbers of the steps that did something to the thing, in their order.
    [[nodiscard]] Result<std::vector<int>> stepsOf(const QString& kind, const QUuid& row);

    /// Stores the act as a new step that carries the label; its number and size are in the answer.
    Result<Step> addStep(const Act& act, const QString& label);
    /// Stores the act as a part of `step`, the last one, which began with the festival `beforeStep`; the step
    /// as it is now is in the answer. When it has come back to where it began, it is forgotten and has no
    /// edits.
    Result<Step> extendStep(const Act& act, Step step, const Festival& beforeStep);
    /// Stores the act, which is that of the walk, marks its steps, and keeps what walked() found out for
    /// them.
    Status walk(const Act& act, const Walk& walk, const std::vector<KeptFields>& kept);

    /// Makes a whole copy, where nothing is yet, and checks it. A failure may leave half of it.
    Status copyTo(const NewFile& place);

    /// The festival as version `number` holds it. Fails when that is damaged.
    [[nodiscard]] Result<Festival> festivalAt(int number);
    /// Stores `festival` as `version`, saved by this store's editor; its author is in the answer.
    Result<Version> addVersion(Version version, const Festival& festival);
    Status renameVersion(int number, const QString& name);
    Status removeVersion(int number);

private:
    FestivalStore(OpenedFile file, Editor editor);

    /// What the file held at one moment, whoever writes to it.
    Result<Stored> loadUndisturbed();
    Result<Stored> loadAll();
    /// Begins to write, unless another program has written since we read.
    Result<std::unique_ptr<Transaction>> begin();
    Status finish(Transaction& transaction, const Act& act);
    Status commit(Transaction& transaction);

    std::unique_ptr<QLockFile> m_lock; ///< Null when only reading. Goes last.
    std::unique_ptr<Database> m_database;
    bool m_isNewer;
    Editor m_editor;
    quint32 m_writeCount = 0; ///< What Database::writeCount() is unless another program has written.
};

} // namespace planner
