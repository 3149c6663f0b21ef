// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/festival/change.h"
#include "core/festival/history.h"
#include "core/festival/revision.h"

#include <QObject>

#include <memory>

namespace planner {

class FestivalStore;
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
    static Result<std::unique_ptr<Document>> create(const QString& path, const Festival& festival);
    /// Opens the file `path`, without writing to it. Fails with Unreadable, Newer, InUse or Unwritable.
    static Result<std::unique_ptr<Document>> open(const QString& path, Mode mode);

    ~Document() override;

    [[nodiscard]] const Festival& festival() const { return m_festival; }
    [[nodiscard]] const Revision& revision() const { return m_revision; }
    [[nodiscard]] const History& history() const { return m_history; }

    /// Makes `change` one step, called `label` in the history. Steps that were undone can no longer be
    /// redone. A change that changes nothing is no step. Fails with Refused, Unwritable or InUse.
    Status submit(const Change& change, const QString& label);

    /// Takes back the last `steps` steps, or as many as there are, all at once. Refused when there are none.
    Status undo(int steps = 1);
    /// Does again the first `steps` of the steps that were undone, or as many as there are, all at once.
    /// Refused when there are none.
    Status redo(int steps = 1);

Q_SIGNALS:
    /// The festival is no longer what it was: `change` led from there to here. Each thing is in it once.
    void changed(const planner::Change& change);

private:
    Document(std::unique_ptr<FestivalStore> store, Mode mode, Festival festival);

    [[nodiscard]] Status mayWrite() const;
    Status walk(const Walk& walk);
    void mark(const Walk& walk);
    void show(Festival festival, const QDateTime& time, const Change& change);

    std::unique_ptr<FestivalStore> m_store;
    Mode m_mode;
    Festival m_festival;
    History m_history;
    Revision m_revision;
};

} // namespace planner
