-- Actions say who wrote them down and where they were agreed. Nothing wrote exceptions and meetings before version 7.
DROP TABLE "ExceptionAnswer";
DROP TABLE "ExceptionItem";
DROP TABLE "CycleMeeting";
CREATE TABLE "ExceptionItem" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ExceptionItem" PRIMARY KEY AUTOINCREMENT,
    "PublicationId" INTEGER NOT NULL,
    "RuleId" TEXT NOT NULL,
    "MeasureId" TEXT NOT NULL,
    "UnitId" TEXT NOT NULL,
    "ChildId" TEXT NULL,
    "RecordId" TEXT NULL,
    "Value" REAL NULL,
    "Compared" REAL NULL,
    "Cases" INTEGER NOT NULL,
    "Owner" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "TimesRunning" INTEGER NOT NULL,
    CONSTRAINT "FK_ExceptionItem_Publication_PublicationId" FOREIGN KEY ("PublicationId") REFERENCES "Publication" ("Id") ON DELETE RESTRICT
);
CREATE INDEX "IX_ExceptionItem_PublicationId" ON "ExceptionItem" ("PublicationId");
CREATE TABLE "ExceptionAnswer" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ExceptionAnswer" PRIMARY KEY AUTOINCREMENT,
    "ExceptionId" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "Author" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    CONSTRAINT "FK_ExceptionAnswer_ExceptionItem_ExceptionId" FOREIGN KEY ("ExceptionId") REFERENCES "ExceptionItem" ("Id") ON DELETE CASCADE
);
CREATE INDEX "IX_ExceptionAnswer_ExceptionId" ON "ExceptionAnswer" ("ExceptionId");
CREATE TABLE IF NOT EXISTS "CorrectionRequest" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CorrectionRequest" PRIMARY KEY AUTOINCREMENT,
    "PublicationId" INTEGER NOT NULL,
    "UnitId" TEXT NOT NULL,
    "MeasureId" TEXT NOT NULL,
    "RecordId" TEXT NOT NULL,
    "ChildId" TEXT NULL,
    "ExceptionId" INTEGER NULL,
    "Text" TEXT NOT NULL,
    "AskedBy" TEXT NOT NULL,
    "AskedAt" TEXT NOT NULL,
    "Outcome" TEXT NULL,
    "ClosedBy" TEXT NULL,
    "ClosedAt" TEXT NULL,
    CONSTRAINT "FK_CorrectionRequest_ExceptionItem_ExceptionId" FOREIGN KEY ("ExceptionId") REFERENCES "ExceptionItem" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CorrectionRequest_Publication_PublicationId" FOREIGN KEY ("PublicationId") REFERENCES "Publication" ("Id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "IX_CorrectionRequest_ExceptionId" ON "CorrectionRequest" ("ExceptionId");
CREATE INDEX IF NOT EXISTS "IX_CorrectionRequest_PublicationId" ON "CorrectionRequest" ("PublicationId");
CREATE TABLE "CycleMeeting" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CycleMeeting" PRIMARY KEY AUTOINCREMENT,
    "CycleStartsOn" TEXT NOT NULL,
    "Week" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "HeldOn" TEXT NOT NULL,
    "Notes" TEXT NULL,
    "Revision" INTEGER NOT NULL
);
CREATE UNIQUE INDEX "IX_CycleMeeting_CycleStartsOn_Week_Kind" ON "CycleMeeting" ("CycleStartsOn", "Week", "Kind");
CREATE TABLE IF NOT EXISTS "ReportSectionVersion" (
    "ReportId" INTEGER NOT NULL,
    "Section" TEXT NOT NULL,
    "Revision" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    "Author" TEXT NOT NULL,
    "SavedAt" TEXT NOT NULL,
    CONSTRAINT "PK_ReportSectionVersion" PRIMARY KEY ("ReportId", "Section", "Revision"),
    CONSTRAINT "FK_ReportSectionVersion_Report_ReportId" FOREIGN KEY ("ReportId") REFERENCES "Report" ("Id") ON DELETE CASCADE
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS "ReportStep" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ReportStep" PRIMARY KEY AUTOINCREMENT,
    "ReportId" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "Comment" TEXT NULL,
    "By" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    CONSTRAINT "FK_ReportStep_Report_ReportId" FOREIGN KEY ("ReportId") REFERENCES "Report" ("Id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "IX_ReportStep_ReportId" ON "ReportStep" ("ReportId");
CREATE TABLE IF NOT EXISTS "ReportChild" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ReportChild" PRIMARY KEY AUTOINCREMENT,
    "ReportId" INTEGER NOT NULL,
    "ChildId" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "AddedBy" TEXT NOT NULL,
    "AddedAt" TEXT NOT NULL,
    "RemovedBy" TEXT NULL,
    "RemovedAt" TEXT NULL,
    CONSTRAINT "FK_ReportChild_Report_ReportId" FOREIGN KEY ("ReportId") REFERENCES "Report" ("Id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "IX_ReportChild_ReportId" ON "ReportChild" ("ReportId");
ALTER TABLE "ActionItem" RENAME TO "ActionItemBefore";
CREATE TABLE "ActionItem" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ActionItem" PRIMARY KEY AUTOINCREMENT,
    "Origin" TEXT NOT NULL,
    "UnitId" TEXT NULL,
    "MeasureId" TEXT NULL,
    "Text" TEXT NOT NULL,
    "Owner" TEXT NOT NULL,
    "DueOn" TEXT NOT NULL,
    "DoneOn" TEXT NULL,
    "CreatedAt" TEXT NOT NULL,
    "CreatedBy" TEXT NULL,
    "DoneBy" TEXT NULL,
    "MeetingId" INTEGER NULL,
    "ReportId" INTEGER NULL,
    "ExceptionId" INTEGER NULL,
    CONSTRAINT "FK_ActionItem_CycleMeeting_MeetingId" FOREIGN KEY ("MeetingId") REFERENCES "CycleMeeting" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ActionItem_ExceptionItem_ExceptionId" FOREIGN KEY ("ExceptionId") REFERENCES "ExceptionItem" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ActionItem_Report_ReportId" FOREIGN KEY ("ReportId") REFERENCES "Report" ("Id") ON DELETE RESTRICT
);
INSERT INTO "ActionItem" ("Id", "Origin", "UnitId", "MeasureId", "Text", "Owner", "DueOn", "DoneOn", "CreatedAt")
SELECT "Id", "Origin", "UnitId", "MeasureId", "Text", "Owner", "DueOn", "DoneOn", "CreatedAt" FROM "ActionItemBefore";
DROP TABLE "ActionItemBefore";
CREATE INDEX "IX_ActionItem_ExceptionId" ON "ActionItem" ("ExceptionId");
CREATE INDEX "IX_ActionItem_MeetingId" ON "ActionItem" ("MeetingId");
CREATE INDEX "IX_ActionItem_ReportId" ON "ActionItem" ("ReportId");
CREATE TABLE IF NOT EXISTS "ReminderMail" (
    "UserId" TEXT NOT NULL,
    "SentOn" TEXT NOT NULL,
    "Items" INTEGER NOT NULL,
    "SentAt" TEXT NULL,
    CONSTRAINT "PK_ReminderMail" PRIMARY KEY ("UserId", "SentOn"),
    CONSTRAINT "FK_ReminderMail_PortalUser_UserId" FOREIGN KEY ("UserId") REFERENCES "PortalUser" ("Id") ON DELETE CASCADE
) WITHOUT ROWID;
