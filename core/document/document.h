// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/document/new_file.h"
#include "core/festival/change.h"
#include "core/festival/history.h"
#include "core/festival/revision.h"
#include "core/festival/version.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace planner {

class FestivalStore;
struct Act;
struct Walk;

/// An open festival file, and the one door to it: whatever changes the festival goes through submit(), undo()
/// or redo(), which check, store, then show, in that order. When one of them fails, file and festival are as
/// they were before.
class Document : public QObject {
    Q_OBJECT

public:
    enum class Mode {
        ReadOnly, ///< Others may have the file open, too; needs no right to write.
        ReadWrite, ///< Nobody else can write until the document is gone.
    };

    /// Makes the file `path` with `festival` in it and opens it. An existing file is refused (Unwritable) and
    /// left alone; a failure leaves nothing behind.
    static Result<std::unique_ptr<Document>> create(
        const QString& path, const Festival& festival, Clock clock = &QDateTime::currentDateTimeUtc);
    /// Opens the file `path`, without writing to it. Fails with Unreadable, InUse, Unwritable or, for files
    /// of a newer version that are to be written or cannot be understood, Newer.
    static Result<std::unique_ptr<Document>> open(
        const QString& path, Mode mode, Clock clock = &QDateTime::currentDateTimeUtc);
    /// The same, with Mode::ReadWrite if that can be and else, when another program holds the file, when it
    /// or its folder is write-protected, or when a newer version made it, with Mode::ReadOnly.
    static Result<std::unique_ptr<Document>> openAtLeastToRead(
        const QString& path, Clock clock = &QDateTime::currentDateTimeUtc);

    ~Document() override;

    /// The file, by its whole name.
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    /// Why nothing can be changed, in a sentence; empty with Mode::ReadWrite.
    [[nodiscard]] const QString& whyReadOnly() const { return m_whyReadOnly; }
    /// Whether a newer version of the program made the file: what that put there and we do not know is not in
    /// the festival.
    [[nodiscard]] bool isOfNewerVersion() const;
    /// When the last change was stored, UTC, and who made it, as far as the computer knew.
    [[nodiscard]] const QDateTime& lastStored() const { return m_revision.changed; }
    [[nodiscard]] const QString& lastEditor() const { return m_lastEditor; }

    [[nodiscard]] const Festival& festival() const { return m_festival; }
    [[nodiscard]] const Revision& revision() const { return m_revision; }
    [[nodiscard]] const History& history() const { return m_history; }
    /// The named versions, oldest first.
    [[nodiscard]] const std::vector<Version>& versions() const { return m_versions.list; }

    /// Makes `change` one step, called `label` in the history. Steps that were undone can no longer be
    /// redone. A change that changes nothing is no step. Fails with Refused, Unwritable or InUse.
    ///
    /// Submits in a row that carry the same `joint`, such as the nudges of one selection, are one step as
    /// long as each follows the one before within `jointTime`.
    Status submit(const Change& change, const QString& label, const QString& joint = {});
    static constexpr std::chrono::milliseconds jointTime{800};

    /// Takes back the last `steps` steps, or as many as there are, all at once. Refused when there are none.
    Status undo(int steps = 1);
    /// Does again the first `steps` of the steps that were undone, or as many as there are, all at once.
    /// Refused when there are none.
    Status redo(int steps = 1);

    /// The steps in force that did something to the thing, the latest first. `kind` is its kindName(). Reads
    /// the file, and fails when that cannot be done.
    [[nodiscard]] Result<std::vector<Step>> stepsOf(const char* kind, const QUuid& thing) const;

    /// Keeps the festival as it is under a name. This is no step: undo does not take it back, and whatever is
    /// done later, the version stays. To go back to it, submit the difference() to festivalAt().
    Status saveVersion(const QString& name);
    /// The festival as the version of that number holds it. Fails with Refused when there is none, with
    /// Unreadable when it is damaged.
    [[nodiscard]] Result<Festival> festivalAt(int version) const;
    /// Refused, as is removing, when there is no version of that number.
    Status renameVersion(int version, const QString& name);
    Status removeVersion(int version);

    using Existing = planner::Existing;
    /// Makes a whole copy of the file, history and versions included, and checks it before it gets its name.
    /// This document stays with its own file. Refused is to replace that; InUse is a file that another
    /// program holds.
    Status saveCopy(const QString& path, Existing existing);
    /// Makes a whole copy in `folder`, which is made when it is not there, and then removes those of earlier
    /// backups that need not be kept (core/document/backups.h). Nothing happens when the last one holds the
    /// same.
    Status backUp(const QString& folder);

Q_SIGNALS:
    /// The festival is no longer what it was: `change` led from there to here. Each thing is in it once.
    void changed(const planner::Change& change);
    /// A version came, went or has another name.
    void versionsChanged();

private:
    /// What the next submit can join.
    struct Joint {
        QString key;
        QDateTime last; ///< When something was submitted under that key last.
        Festival before; ///< The step.
    };

    Document(std::unique_ptr<FestivalStore> store, Festival festival, Clock clock);

    [[nodiscard]] Status mayWrite() const;
    [[nodiscard]] bool joins(const QString& joint, const QDateTime& now) const;
    Status addStep(const Act& act, const QString& label);
    Status extendStep(const Act& act);
    [[nodiscard]] Result<std::vector<Version>::iterator> mayEdit(int version);
    Status walk(const Walk& walk);
    void mark(const Walk& walk);
    void show(Festival festival, const QDateTime& time, const Change& change);

    std::unique_ptr<FestivalStore> m_store;
    QString m_path;
    Mode m_mode = Mode::ReadWrite;
    QString m_whyReadOnly;
    Festival m_festival;
    History m_history;
    Revision m_revision;
    Versions m_versions;
    std::optional<Joint> m_joint;
    Clock m_clock;
    QString m_editor; ///< Who sits here.
    QString m_lastEditor;
};

} // namespace planner
