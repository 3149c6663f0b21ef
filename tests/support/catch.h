// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The one header that tests include for Catch: it hides whether version 2 or 3 is installed and teaches Catch
// to print what the program is made of.

#if PLANNER_CATCH == 3
#include <catch2/catch_all.hpp>
using Catch::Approx; // where version 2 has it
#else
#include <catch2/catch.hpp>
#endif

#include "core/base/result.h"
#include "core/base/time.h"

#include <QString>
#include <QStringList>

namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList& texts)
    {
        return '"' + texts.join(QStringLiteral("\", \"")).toStdString() + '"';
    }
};

template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray& bytes) { return bytes.toStdString(); }
};

template <>
struct StringMaker<planner::Problem> {
    static std::string convert(const planner::Problem& problem)
    {
        return (problem.message + QStringLiteral(" | ") + problem.detail).toStdString();
    }
};

template <class T>
struct StringMaker<tl::expected<T, planner::Problem>> {
    static std::string convert(const tl::expected<T, planner::Problem>& result)
    {
        return result ? std::string("a value") : StringMaker<planner::Problem>::convert(result.error());
    }
};

template <>
struct StringMaker<planner::Day> {
    static std::string convert(planner::Day day) { return day.text().toStdString(); }
};

template <>
struct StringMaker<planner::LocalTime> {
    static std::string convert(planner::LocalTime time) { return time.text().toStdString(); }
};

template <>
struct StringMaker<planner::TimeSpan> {
    static std::string convert(const planner::TimeSpan& span) { return span.text().toStdString(); }
};

} // namespace Catch
