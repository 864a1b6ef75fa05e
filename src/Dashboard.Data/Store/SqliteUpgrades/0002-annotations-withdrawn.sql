-- Notes may be about no single measure, and are taken back rather than deleted.
ALTER TABLE "Annotation" RENAME TO "AnnotationBefore";
CREATE TABLE "Annotation" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Annotation" PRIMARY KEY AUTOINCREMENT,
    "MeasureId" TEXT NULL,
    "Month" TEXT NOT NULL,
    "UnitId" TEXT NULL,
    "ReasonCode" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "Author" TEXT NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "WithdrawnBy" TEXT NULL,
    "WithdrawnAt" TEXT NULL
);
INSERT INTO "Annotation" ("Id", "MeasureId", "Month", "UnitId", "ReasonCode", "Text", "Author", "CreatedAt")
SELECT "Id", "MeasureId", "Month", "UnitId", "ReasonCode", "Text", "Author", "CreatedAt" FROM "AnnotationBefore";
DROP TABLE "AnnotationBefore";
