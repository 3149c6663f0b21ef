// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/rules/checker.h"
#include "core/rules/ignoring.h"
#include "ui/shell/settings.h"

#include <QObject>

#include <functional>

namespace planner::ui {

/// Something to do next, behind a button that says what.
struct Offer {
    QString text;
    std::function<void()> run; ///< None: there is nothing to offer.
};

/// What all pages share: the open document, what is wrong with it, what is selected. Pages read it, and
/// change the festival through submit() only.
class Workspace : public QObject {
    Q_OBJECT

public:
    Workspace(std::unique_ptr<Document> document, QString path, Settings& settings, Preferences preferences);
    ~Workspace() override;

    [[nodiscard]] Document& document() { return *m_document; }
    [[nodiscard]] const Document& document() const { return *m_document; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const Festival& festival() const { return m_document->festival(); }
    [[nodiscard]] const Checker& checker() const { return m_checker; }
    /// What is wrong and shown as such.
    [[nodiscard]] const Findings& findings() const { return m_sifted.shown; }
    /// What is wrong, and somebody decided to live with.
    [[nodiscard]] const std::vector<IgnoredFinding>& ignoredFindings() const { return m_sifted.ignored; }
    /// Decisions to ignore what is no longer found, or not as it was.
    [[nodiscard]] const std::vector<Id<Ignored>>& lapsedDecisions() const { return m_sifted.lapsed; }
    [[nodiscard]] const Words& words() const { return m_words; }
    [[nodiscard]] Language language() const { return m_words.language(); }
    void speak(Language language) { m_words = Words(language); }
    [[nodiscard]] Settings& settings() { return m_settings; }
    [[nodiscard]] const Preferences& preferences() const { return m_preferences; }
    [[nodiscard]] IdSource& ids() { return m_ids; }

    /// Makes `change` one step called `label`. False when it could not be done: then failed() has told why.
    /// Steps of the same `joint` that follow each other at once are one (core/document/document.h).
    bool submit(const Change& change, const QString& label, const QString& joint = {});
    bool undo();
    bool redo();

    /// What is selected, on whatever page; the first is the one that the inspectors show.
    [[nodiscard]] const std::vector<Subject>& selection() const { return m_selection; }
    void select(std::vector<Subject> selection);
    /// The ids of the selected things of one kind.
    template <class T>
    [[nodiscard]] std::vector<Id<T>> selected() const
    {
        std::vector<Id<T>> ids;
        for (const Subject& subject : m_selection) {
            if (std::strcmp(subject.kind, kindName<T>()) == 0)
                ids.emplace_back(subject.id);
        }
        return ids;
    }

    /// Goes to the page that shows `subject`, and selects it there. Takes its own copy: what the caller has
    /// may be gone when a field that is left stores what was typed.
    void reveal(Subject subject) { Q_EMIT revealRequested(subject); }
    /// Puts `sentence` in the status line, where screen readers find it, too.
    void say(const QString& sentence) { Q_EMIT spoken(sentence); }
    /// The same, with a button that undoes the step made last, and one for what `offer` names.
    void sayUndoable(const QString& sentence, const Offer& offer = {})
    {
        Q_EMIT saidUndoable(sentence, offer);
    }
    void fail(const Problem& problem) { Q_EMIT failed(problem); }
    /// Keeps the preferences; what the window looks like follows.
    void prefer(const Preferences& preferences);

Q_SIGNALS:
    /// The festival and the findings are new; `change` led here.
    void changed(const planner::Change& change);
    void selectionChanged();
    void revealRequested(const planner::Subject& subject);
    void spoken(const QString& sentence);
    void saidUndoable(const QString& sentence, const planner::ui::Offer& offer);
    void failed(const planner::Problem& problem);
    void preferencesChanged();

private:
    void follow(const Change& change);

    std::unique_ptr<Document> m_document;
    QString m_path;
    Settings& m_settings;
    Preferences m_preferences;
    Words m_words;
    Checker m_checker;
    SiftedFindings m_sifted;
    IdSource m_ids = IdSource::fromSystem();
    std::vector<Subject> m_selection;
};

} // namespace planner::ui
