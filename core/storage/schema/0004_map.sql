-- SPDX-FileCopyrightText: 2026 festival-planner contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 4 of the file: the picture under the map, in base64, and the points that say where it belongs.
CREATE TABLE "map_picture" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "picture" TEXT NOT NULL DEFAULT '',
    "credit" TEXT NOT NULL DEFAULT '',
    "points" TEXT NOT NULL CHECK ("points" GLOB '[[]*]')
) STRICT, WITHOUT ROWID
