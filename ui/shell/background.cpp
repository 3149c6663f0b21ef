// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/background.h"

namespace planner::ui {

Background::Background(QObject* parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

Background::~Background()
{
    m_stop.request_stop();
    m_thread.waitForDone();
}

void Background::start(Work work)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const int number = ++m_number;
    const Progress progress = [this, number](int percent) {
        const auto tell = [this, number, percent] {
            if (number == m_number && m_busy)
                Q_EMIT progressed(percent);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    };
    setBusy(true);
    m_thread.start([this, number, progress, work = std::move(work), stop = m_stop.get_token()] {
        const Landing landing = stop.stop_requested() ? Landing() : work(stop, progress);
        QMetaObject::invokeMethod(
            this, [this, number, landing] { land(number, landing); }, Qt::QueuedConnection);
    });
}

void Background::stop()
{
    m_stop.request_stop();
    ++m_number;
    setBusy(false);
}

void Background::land(int number, const Landing& landing)
{
    if (number != m_number)
        return;
    setBusy(false);
    if (landing)
        landing();
}

void Background::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

} // namespace planner::ui
