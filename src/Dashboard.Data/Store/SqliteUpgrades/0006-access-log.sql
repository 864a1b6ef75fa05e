-- The access log says what was done, and every entry carries the hash of the one before.
DROP INDEX IF EXISTS "IX_AccessEntry_At";
ALTER TABLE "AccessEntry" RENAME TO "AccessEntryBefore";
CREATE TABLE "AccessEntry" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AccessEntry" PRIMARY KEY AUTOINCREMENT,
    "At" TEXT NOT NULL,
    "UserId" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Page" TEXT NOT NULL,
    "MeasureId" TEXT NULL,
    "Month" TEXT NULL,
    "UnitId" TEXT NULL,
    "ChildIds" TEXT NULL,
    "Children" INTEGER NOT NULL,
    "Purpose" TEXT NULL,
    "SchemaVersion" INTEGER NOT NULL,
    "PreviousHash" TEXT NULL,
    "Hash" TEXT NULL
);
INSERT INTO "AccessEntry" ("Id", "At", "UserId", "Role", "Kind", "Page", "MeasureId", "Month", "UnitId", "ChildIds", "Children", "Purpose", "SchemaVersion", "PreviousHash", "Hash")
SELECT "Id", "At", "UserId", "Role", CASE WHEN "Page" LIKE '%export%' OR "Page" LIKE 'command-line%' THEN 'Export' ELSE 'Look' END,
    "Page", "MeasureId", "Month", "UnitId", "ChildIds", "Children", "Purpose", "SchemaVersion", "PreviousHash", "Hash" FROM "AccessEntryBefore";
DROP TABLE "AccessEntryBefore";
CREATE INDEX "IX_AccessEntry_At" ON "AccessEntry" ("At");
CREATE TABLE IF NOT EXISTS "AccessLogSeal" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AccessLogSeal" PRIMARY KEY AUTOINCREMENT,
    "Kind" TEXT NOT NULL,
    "EntryId" INTEGER NOT NULL,
    "Hash" TEXT NOT NULL,
    "Entries" INTEGER NOT NULL,
    "At" TEXT NOT NULL,
    "By" TEXT NOT NULL
);
