using Dashboard.Data.Store;

namespace Dashboard.Data.Tests.Schema;

public sealed class SchemaDeploymentTests
{
    private static readonly SchemaScript Upgrade = new(
        "upgrades/0002-say-why.sql",
        "-- Says why; the children's answers stay.\nIF COL_LENGTH(N'portal.Target', N'Why') IS NULL\n    ALTER TABLE portal.Target ADD Why nvarchar(48) NULL;\nGO\nUPDATE portal.Target SET Why = N'x';\n");

    [Fact]
    public void Script_AtSqlServer2016_Parses()
    {
        var script = new SchemaDeployment().Script();

        Assert.NotEmpty(TransactSql.Parse(script).Batches);
        Assert.Empty(TransactSql.LaterFunctions(script));
    }

    [Fact]
    public void Script_RunAgain_MakesNothingTwice() => Assert.Empty(GuardCheck.Unguarded(new SchemaDeployment().Script()));

    [Fact]
    public void Script_OfEveryFile_MakesWhatTheFilesMake()
    {
        // An upgrade may make what the file of a table makes too: whichever comes second finds it there.
        var made = GuardCheck.Made(new SchemaDeployment().Script()).Distinct();

        var files = Repository.Scripts("schemas", "tables", "views", "security").Values.SelectMany(GuardCheck.Made).ToList();
        Assert.Equal(files.Order(StringComparer.Ordinal), made.Order(StringComparer.Ordinal));
        Assert.Contains("table portal.SchemaUpgrade", made);
        Assert.Contains("index reporting.MeasureCase.CX_MeasureCase", made);
    }

    [Theory]
    [InlineData("CREATE TABLE reporting.Child (Id int NOT NULL);", "table reporting.Child")]
    [InlineData("IF OBJECT_ID(N'reporting.Worker', N'U') IS NULL EXEC (N'CREATE TABLE reporting.Child (Id int NOT NULL)');", "table reporting.Child")]
    [InlineData("IF 1 = 1 CREATE INDEX IX_A ON reporting.Child (Id);", "index reporting.Child.IX_A")]
    [InlineData("EXEC (N'CREATE SCHEMA reporting');", "schema reporting")]
    [InlineData("CREATE ROLE bi_reader;", "role bi_reader")]
    [InlineData("DROP SECURITY POLICY IF EXISTS security.Other; EXEC (N'CREATE SECURITY POLICY security.Rows ADD FILTER PREDICATE security.F(Id) ON reporting.Child');", "security policy security.Rows")]
    [InlineData("INSERT INTO reporting.StoreSetting (Name, Value) VALUES (N'a', N'b')", "INSERT INTO reporting.StoreSetting (Name, Value) VALUES (N'a', N'b')")]
    public void GuardCheck_OfAnUnguardedStatement_NamesIt(string script, string fault) => Assert.Equal(fault, Assert.Single(GuardCheck.Unguarded(script)));

    [Fact]
    public void Upgrade_OnAStoreThatHasIt_IsNotRunAgain()
    {
        var batches = With(Upgrade).Batches();

        var text = batches.Single(batch => batch.Source == Upgrade.Name).Text;
        Assert.StartsWith("IF NOT EXISTS (SELECT 1 FROM portal.SchemaUpgrade WHERE Name = N'0002-say-why')", text, StringComparison.Ordinal);
        Assert.Empty(GuardCheck.Unguarded(text));
        Assert.Contains("the children''s answers stay", text, StringComparison.Ordinal);

        // Its batches and its entry in the journal stand or fall together.
        var begin = text.IndexOf("BEGIN TRANSACTION", StringComparison.Ordinal);
        var note = text.IndexOf("INSERT INTO portal.SchemaUpgrade", StringComparison.Ordinal);
        var commit = text.IndexOf("COMMIT TRANSACTION", StringComparison.Ordinal);
        Assert.True(begin < text.IndexOf("ALTER TABLE", StringComparison.Ordinal) && text.IndexOf("UPDATE portal.Target", StringComparison.Ordinal) < note && note < commit);
    }

    [Fact]
    public void Upgrade_OnANewStore_IsNotedWithTheTablesAndComesBeforeThem()
    {
        var batches = With(Upgrade).Batches().ToList();

        var journal = batches.FindIndex(batch => batch.Source == "tables/portal.SchemaUpgrade.sql");
        Assert.Contains("N'0002-say-why', SYSUTCDATETIME(), ORIGINAL_LOGIN(), 1)", batches[journal].Text, StringComparison.Ordinal);
        var upgrade = batches.FindIndex(batch => batch.Source == Upgrade.Name);
        Assert.True(journal < upgrade && upgrade < batches.FindIndex(batch => batch.Source == "tables/reporting.Child.sql"));
    }

    [Fact]
    public void Script_WritesTheVersionOnlyWhenEverythingIsThere()
    {
        var text = With(Upgrade).Batches().Single(batch => batch.Source == "schema version").Text;

        Assert.All(
            GuardCheck.Made(new SchemaDeployment().Script()).Where(made => made.StartsWith("table ", StringComparison.Ordinal) || made.StartsWith("view ", StringComparison.Ordinal)),
            made => Assert.Contains($"OBJECT_ID(N'{made[(made.IndexOf(' ', StringComparison.Ordinal) + 1)..]}')", text, StringComparison.Ordinal));
        Assert.Contains("0002-say-why", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("IF @missing > 0", StringComparison.Ordinal) < text.IndexOf("UPDATE reporting.StoreSetting", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Apply_ToASqliteStore_IsRefused()
    {
        var store = new ReportingStore(StoreConnection.Sqlite("nowhere.db"));

        await Assert.ThrowsAsync<StoreException>(() => new SchemaDeployment().ApplyAsync(store, CancellationToken.None));
    }

    [Fact]
    public void Batch_OfAnotherKind_IsRefused() => Assert.Throws<InvalidOperationException>(() => SchemaObject.Of("-- Why.\nDROP TABLE reporting.Child;"));

    private static SchemaDeployment With(SchemaScript upgrade) => new(new SchemaScripts { Ordered = SchemaScripts.Read().Ordered, Upgrades = [upgrade] });
}
