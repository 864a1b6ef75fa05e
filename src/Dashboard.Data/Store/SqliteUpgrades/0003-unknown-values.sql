-- Values of coded columns that no code list knows are kept, with how often they were met.
CREATE TABLE IF NOT EXISTS "UnknownValue" (
    "LoadId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "File" TEXT NOT NULL,
    "Column" TEXT NOT NULL,
    "Value" TEXT NULL,
    "Rows" INTEGER NOT NULL,
    CONSTRAINT "PK_UnknownValue" PRIMARY KEY ("LoadId", "Number"),
    CONSTRAINT "FK_UnknownValue_Load_LoadId" FOREIGN KEY ("LoadId") REFERENCES "Load" ("Id") ON DELETE CASCADE
) WITHOUT ROWID;
