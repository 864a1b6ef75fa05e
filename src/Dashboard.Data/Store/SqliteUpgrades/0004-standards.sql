-- What is due, and the files of standards.
CREATE TABLE IF NOT EXISTS "DueItem" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_DueItem" PRIMARY KEY,
    "RuleId" TEXT NOT NULL,
    "TeamId" TEXT NULL,
    "WorkerId" TEXT NULL,
    "ChildId" TEXT NULL,
    "RecordId" TEXT NULL,
    "Status" TEXT NULL,
    "FromOn" TEXT NULL,
    "Events" INTEGER NOT NULL,
    "Limit" TEXT NOT NULL,
    "DueOn" TEXT NOT NULL,
    "Overdue" INTEGER NOT NULL,
    "First" INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS "IX_DueItem_TeamId" ON "DueItem" ("TeamId");
CREATE INDEX IF NOT EXISTS "IX_DueItem_WorkerId" ON "DueItem" ("WorkerId");
CREATE TABLE IF NOT EXISTS "ProfileFile" (
    "Name" TEXT NOT NULL CONSTRAINT "PK_ProfileFile" PRIMARY KEY,
    "Text" TEXT NOT NULL,
    "AcceptedAt" TEXT NOT NULL
) WITHOUT ROWID;
