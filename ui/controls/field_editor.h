// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariant>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace planner::ui {

/// A control of a form: it shows a value, or says that there are several, and hands on what the user makes of
/// it once: when the focus leaves or Enter is pressed. Escape puts back what was there. What can't be
/// understood stays as typed, with a sentence under it.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    explicit FieldEditor(QWidget* parent = nullptr);

    /// Shows `value`; an invalid one stands for none. What is being typed stays while the value is the same.
    void present(const QVariant& value);
    /// Says that the things edited differ.
    void presentSeveral();
    /// Hands on what was typed, if anything.
    virtual void commit() { }
    /// Puts back what was there.
    void restore();
    /// Lets go of what was typed: what comes next is about something else.
    void forget();

    /// A sentence under the control; empty: none.
    void complain(const QString& sentence);
    [[nodiscard]] QString complaint() const;

    /// Where the keyboard goes.
    [[nodiscard]] QWidget* control() const { return m_control; }
    virtual void setName(const QString& name);

Q_SIGNALS:
    void edited(const QVariant& value);

protected:
    /// The subclass's control; called once.
    void setControl(QWidget* control);
    /// Writes `value` into the control, without edited().
    virtual void fill(const QVariant& value) = 0;
    virtual void fillSeveral() = 0;
    [[nodiscard]] virtual bool isTouched() const { return false; }

    [[nodiscard]] const QVariant& shown() const { return m_shown; }
    [[nodiscard]] bool showsSeveral() const { return m_several; }
    [[nodiscard]] static QString severalText();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QVBoxLayout* m_column;
    QWidget* m_control = nullptr;
    QLabel* m_complaint;
    QVariant m_shown;
    bool m_several = false;
    bool m_presented = false;
};

} // namespace planner::ui
