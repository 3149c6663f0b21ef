// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Runs the tests that the arguments name, as Catch does; what the program shall return.
int runTests(int argc, char** argv);
