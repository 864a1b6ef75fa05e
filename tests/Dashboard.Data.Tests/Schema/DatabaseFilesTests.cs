using Dashboard.Data.Store;
using Dashboard.Measures.Engine;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Dashboard.Data.Tests.Schema;

public sealed class DatabaseFilesTests
{
    private static readonly string[] Folders = ["before", "schemas", "tables", "views", "security"];

    public static TheoryData<string> Files => [.. Repository.Scripts([.. Folders, "upgrades"]).Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void File_AtSqlServer2016_Parses(string file)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Database, file));

        var script = TransactSql.Parse(text);

        Assert.NotEmpty(script.Batches);
        Assert.Empty(TransactSql.LaterFunctions(text));
    }

    [Fact]
    public void DeployOrder_NamesEveryFile_Once()
    {
        var listed = SchemaScripts.Read().Ordered.Select(script => script.Name).Order(StringComparer.Ordinal);

        Assert.Equal(Repository.Scripts(Folders).Keys.Order(StringComparer.Ordinal), listed);
    }

    /// <summary>The views know measures by their id alone: whatever is shown to nobody when few answered has the one that they leave out.</summary>
    [Fact]
    public void Views_LeaveOutWhatFewPeopleAnswered()
    {
        var few = Catalogue.Standard.All.Select(measure => measure.Definition).Where(definition => definition.FewestCases > 0).Select(definition => definition.Id).ToList();

        Assert.NotEmpty(few);
        Assert.All(few, id => Assert.StartsWith("feedback.staff-", id, StringComparison.Ordinal));
        Assert.All(Repository.Scripts("views").Values, view => Assert.Equal(
            TransactSql.All<QuerySpecification>(TransactSql.Parse(view)).Count(query => query.TopRowFilter is null),
            view.Split("MeasureId NOT LIKE N'feedback.staff-%'").Length - 1));
    }

    [Fact]
    public void EmbeddedFiles_AreThoseOfTheRepository()
    {
        var files = Repository.Scripts(Folders);

        Assert.All(SchemaScripts.Read().Ordered, script => Assert.Equal(files[script.Name], script.Text));
    }

    [Fact]
    public void SchemaVersion_IsThatOfTheLatestUpgrade()
    {
        var upgrades = Repository.Scripts("upgrades").Keys.Select(file => int.Parse(Path.GetFileName(file).Split('-')[0], System.Globalization.CultureInfo.InvariantCulture)).Order().ToList();

        Assert.Equal(Enumerable.Range(2, upgrades[^1] - 1), upgrades);
        Assert.Equal(SchemaVersion.Current, upgrades[^1].ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("SELECT DATETRUNC(month, StartedOn) FROM reporting.Referral")]
    [InlineData("SELECT STRING_AGG(Code, ',') FROM reporting.Disability")]
    [InlineData("SELECT GREATEST(1, 2)")]
    [InlineData("SELECT value FROM GENERATE_SERIES(1, 3)")]
    public void LaterFunctions_InAStatement_AreFound(string statement) => Assert.Single(TransactSql.LaterFunctions(statement));

    [Theory]
    [InlineData("SELECT 1 WHERE 1 IS DISTINCT FROM 2")]
    [InlineData("DROP TABLE ,")]
    public void Parse_WhatSqlServer2016CannotRead_IsRefused(string statement) => Assert.Throws<FormatException>(() => TransactSql.Parse(statement));

    [Fact]
    public void Rights_OfEachRole_AreTheLeastItNeeds()
    {
        var grants = Repository.Scripts("security")["security/rights.sql"];
        var given = Given<GrantStatement>(TransactSql.Parse(grants)).ToLookup(grant => grant.Role);

        string[] aboutPeople = ["reporting", "Child", "Worker", "WorkerValue", "MeasureCase", "WorkforcePost", "Allocation", "CaseCategory"];
        Assert.All(given["bi_reader"], grant => Assert.True(grant is { Right: "SELECT" } && grant.On.StartsWith("reporting.v", StringComparison.Ordinal) && grant.On != "reporting.vMeasureCase"));
        Assert.All(given["bi_case_reader"], grant => Assert.Equal(("SELECT", "reporting.vMeasureCase"), (grant.Right, grant.On)));
        Assert.All(given["dashboard_reader"], grant => Assert.True(grant.Right == "SELECT" && !aboutPeople.Contains(grant.On.Split('.')[^1])));
        Assert.All(given["dashboard_portal"].Where(grant => grant.On.StartsWith("reporting", StringComparison.Ordinal)), grant => Assert.Equal("SELECT", grant.Right));
        Assert.Equal(6, given.Count);
        (string, string, string)[] keeper =
        [
            ("SELECT DELETE", "portal.AccessEntry", "dashboard_log_keeper"),
            ("SELECT INSERT", "portal.AccessLogSeal", "dashboard_log_keeper"),
            ("SELECT", "reporting.StoreSetting", "dashboard_log_keeper"),
        ];
        Assert.Equal(keeper, given["dashboard_log_keeper"].Select(grant => (grant.Right, grant.On, grant.Role)));
    }

    [Fact]
    public void AccessLog_OfWhoeverWritesIt_OnlyGrows()
    {
        var rights = TransactSql.Parse(Repository.Scripts("security")["security/rights.sql"]);
        string[] log = ["portal.AccessEntry", "portal.AccessLogSeal", "portal"];
        string[] writers = ["dashboard_loader", "dashboard_portal"];

        Assert.All(
            Given<GrantStatement>(rights).Where(grant => log.Contains(grant.On) && grant.Role != "dashboard_log_keeper"),
            grant => Assert.DoesNotContain(grant.Right.Split(' '), right => right is "UPDATE" or "DELETE" or "ALTER" or "CONTROL"));
        Assert.Equal(
            writers,
            Given<DenyStatement>(rights).Where(deny => deny is { On: "portal.AccessEntry", Right: "UPDATE DELETE" }).Select(deny => deny.Role).Order(StringComparer.Ordinal));
        Assert.Contains(("dashboard_log_keeper", "INSERT UPDATE", "portal.AccessEntry"), Given<DenyStatement>(rights));
    }

    private static List<(string Role, string Right, string On)> Given<T>(TSqlFragment rights)
        where T : SecurityStatement => [.. TransactSql.All<T>(rights)
            .SelectMany(grant => grant.Principals.Select(principal => (
                Role: principal.Identifier.Value,
                Right: string.Join(' ', grant.Permissions.Select(permission => permission.Identifiers[0].Value)),
                On: string.Join('.', grant.SecurityTargetObject.ObjectName.MultiPartIdentifier.Identifiers.Select(identifier => identifier.Value)))))];
}
