// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <stop_token>

namespace planner::ui {

/// Works off the window's thread, on one thing at a time: what is started takes the place of what still runs,
/// whose result is dropped.
class Background : public QObject {
    Q_OBJECT

public:
    using Progress = std::function<void(int percent)>;
    /// What work leads to, done on the window's thread.
    using Landing = std::function<void()>;
    using Work = std::function<Landing(const std::stop_token&, const Progress&)>;

    explicit Background(QObject* parent = nullptr);
    /// Waits for what still runs, after telling it to stop.
    ~Background() override;

    void start(Work work);
    void stop();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void busyChanged();
    void progressed(int percent);

private:
    void land(int number, const Landing& landing);
    void setBusy(bool busy);

    QThreadPool m_thread;
    std::stop_source m_stop;
    int m_number = 0; ///< Of the work started last.
    bool m_busy = false;
};

} // namespace planner::ui
