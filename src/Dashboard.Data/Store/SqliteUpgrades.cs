using Dashboard.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Store;

/// <summary>The way of a SQLite file from an older version of the tables to the current one; SQL Server goes by <c>db/upgrades</c>.</summary>
internal static class SqliteUpgrades
{
    /// <summary>Statements that lead from a version to the next, by the version they start from.</summary>
    private static readonly Dictionary<string, (string To, string Statements)> Steps = new()
    {
        ["1"] = ("2", """
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
            """),
        ["2"] = ("3", """
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
            """),
        ["3"] = ("4", """
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
            """),

        // Nothing wrote people and their scopes before version 5.
        ["4"] = ("5", """
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
            """),
        ["5"] = ("6", """
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
            """),
    };

    /// <summary>Brings a file up to date, each step whole or not at all. A version without a way is left for <see cref="SchemaVersion"/> to refuse.</summary>
    public static async Task RunAsync(DashboardContext context, CancellationToken cancellationToken)
    {
        while (await StoreSettings.GetAsync(context, StoreSettings.SchemaVersion, cancellationToken) is { } found && Steps.TryGetValue(found, out var step))
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            await context.Database.ExecuteSqlRawAsync(step.Statements, cancellationToken);
            await StoreSettings.SetAsync(context, StoreSettings.SchemaVersion, step.To, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
    }
}
