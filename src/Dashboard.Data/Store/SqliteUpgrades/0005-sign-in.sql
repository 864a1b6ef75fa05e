-- People and their scopes, which nothing wrote before, and their sessions.
DROP TABLE "UserScope";
DROP TABLE "PortalUser";
CREATE TABLE "PortalUser" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_PortalUser" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "WorkerId" TEXT NULL,
    "Email" TEXT NULL,
    "LastSeenAt" TEXT NULL,
    "Claims" TEXT NULL,
    "DisabledAt" TEXT NULL
) WITHOUT ROWID;
CREATE TABLE "UserScope" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_UserScope" PRIMARY KEY AUTOINCREMENT,
    "UserId" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "UnitId" TEXT NULL,
    "FromOn" TEXT NULL,
    "ToOn" TEXT NULL,
    "Reason" TEXT NULL,
    "GivenBy" TEXT NULL,
    "GivenAt" TEXT NULL,
    "EndedAt" TEXT NULL,
    CONSTRAINT "FK_UserScope_PortalUser_UserId" FOREIGN KEY ("UserId") REFERENCES "PortalUser" ("Id") ON DELETE CASCADE
);
CREATE INDEX "IX_UserScope_UserId" ON "UserScope" ("UserId");
CREATE TABLE IF NOT EXISTS "ClaimMapping" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ClaimMapping" PRIMARY KEY AUTOINCREMENT,
    "ClaimValue" TEXT NOT NULL,
    "Role" TEXT NULL,
    "UnitId" TEXT NULL,
    "AddedBy" TEXT NOT NULL,
    "AddedAt" TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS "PortalSession" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_PortalSession" PRIMARY KEY,
    "UserId" TEXT NOT NULL,
    "OpenedAt" TEXT NOT NULL,
    "LastSeenAt" TEXT NOT NULL,
    "EndsAt" TEXT NOT NULL,
    "EndedAt" TEXT NULL,
    "EndedBy" TEXT NULL,
    CONSTRAINT "FK_PortalSession_PortalUser_UserId" FOREIGN KEY ("UserId") REFERENCES "PortalUser" ("Id") ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS "IX_PortalSession_UserId" ON "PortalSession" ("UserId");
CREATE TABLE IF NOT EXISTS "DataProtectionKey" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_DataProtectionKey" PRIMARY KEY AUTOINCREMENT,
    "Name" TEXT NULL,
    "Xml" TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS "RightsChange" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_RightsChange" PRIMARY KEY AUTOINCREMENT,
    "At" TEXT NOT NULL,
    "ChangedBy" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "UserId" TEXT NULL,
    "Before" TEXT NULL,
    "After" TEXT NULL
);
