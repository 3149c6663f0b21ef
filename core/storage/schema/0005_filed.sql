-- SPDX-FileCopyrightText: 2026 festival-planner contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 5 of the file: what an imported programme said the last time, and what names its venues and rooms in it.
ALTER TABLE "session" ADD COLUMN "filed" TEXT NOT NULL DEFAULT '[]' CHECK ("filed" GLOB '[[]*]')
;;
ALTER TABLE "room" ADD COLUMN "source_key" TEXT NOT NULL DEFAULT ''
;;
ALTER TABLE "venue" ADD COLUMN "source_key" TEXT NOT NULL DEFAULT ''
