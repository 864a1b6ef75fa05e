using Dashboard.Data.Access;
using Dashboard.Data.Store;
using Dashboard.Measures.Book;
using Dashboard.Measures.Records;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Dashboard.Data.Tests.Schema;

public sealed class RowLevelSecurityTests(ServerStatements statements) : IClassFixture<ServerStatements>
{
    /// <summary>What may read every row, each with its reason.</summary>
    private static readonly Dictionary<string, string> ForWork = new Dictionary<string, string>
    {
        ["StoreTransaction"] = "loads, refreshes and publications change the store as a whole",
        ["RefreshService"] = "counts everybody",
        ["PublicationService"] = "freezes the figures of everybody",
        ["CaseBookReader"] = "takes the pass of its caller; here it was given this one",
        ["ReportingStore"] = "opens what it is asked for",
        ["WorklistQueries.UnitsAsync"] = "totals of all units, read once for all readers without ids of children",
        ["WhatIfQueries.AskAsync"] = "counts of units above the reader's own; children are named to who may open them",
        ["TimelineQueries.ChildAsync"] = "whether a refused id is a child's at all",
        [""] = "writes every table by chance",
    };

    [Fact]
    public void Tables_ThatNameAChild_AllHaveAFilter() => Assert.Empty(RowPolicy.Unprotected(RowPolicy.Script));

    [Theory]
    [InlineData("Visit")]
    [InlineData("Child")]
    [InlineData("MeasureCase")]
    public void Table_WhoseFilterIsTakenAway_IsReported(string table)
    {
        var line = RowPolicy.Script.Split('\n').Single(text => text.Contains($"ON reporting.[{table}]", StringComparison.Ordinal));

        Assert.Equal($"reporting.{table}", Assert.Single(RowPolicy.Unprotected(RowPolicy.Script.Replace(line + "\n", string.Empty, StringComparison.Ordinal))));
    }

    [Fact]
    public void Policy_IsInForceAndBoundToItsFunctions()
    {
        var policy = Assert.Single(TransactSql.All<CreateSecurityPolicyStatement>(TransactSql.Parse(RowPolicy.Script)));

        Assert.Equal([true, true], policy.SecurityPolicyOptions.Select(option => option.OptionState == OptionState.On));
    }

    /// <summary>A function that does not look at the session would show its rows to whoever said nothing.</summary>
    [Fact]
    public void Functions_AllAskTheSession() => Assert.All(
        TransactSql.All<CreateFunctionStatement>(TransactSql.Parse(RowPolicy.Script)),
        function => Assert.Contains("SESSION_CONTEXT(N'dashboard.kind')", TransactSql.Text(function), StringComparison.Ordinal));

    [Fact]
    public void Statements_OnProtectedTables_AreSentByWhoSaidWhichRowsToShow()
    {
        var reads = Protected().ToList();

        Assert.True(reads.Count > 100, $"{reads.Count} statements");
        Assert.Empty(reads.Where(sent => sent.Kind is null or "none").Select(sent => $"{sent.Operation}: {sent.Text}"));
    }

    [Fact]
    public void EveryRow_IsShownToNamedOperationsOnly()
    {
        var atWork = Protected().Where(sent => sent.Kind == "work").Select(sent => sent.Operation.Split('/')[0]).Distinct();

        Assert.All(atWork, operation => Assert.True(ForWork.ContainsKey(operation) || ForWork.ContainsKey(operation.Split('.')[0]), operation));
    }

    [Fact]
    public void Connections_OfEveryOperation_SayWhichRowsToShow() =>
        Assert.DoesNotContain(statements.Server.Sent, sent => sent.Kind is null);

    [Theory]
    [InlineData(PortalRole.Councillor, "none")]
    [InlineData(PortalRole.InformationGovernance, "none")]
    [InlineData(PortalRole.Practitioner, "worker")]
    [InlineData(PortalRole.TeamManager, "units")]
    [InlineData(PortalRole.ServiceManager, "units")]
    [InlineData(PortalRole.SeniorLeader, "all")]
    [InlineData(PortalRole.Analyst, "all")]
    public void Pass_OfARole_IsThatOfItsScope(PortalRole role, string kind)
    {
        var tree = new OrgTree([new OrgUnit { Id = "S1", Name = "S", Kind = OrgUnitKind.Service }, new OrgUnit { Id = "T1", Name = "T", Kind = OrgUnitKind.Team, ParentId = "S1" }]);

        var pass = RowPass.Of(new AccessScope { UserId = "a", Role = role, UnitIds = ["S1"], WorkerId = "W1" }, tree);

        Assert.Equal(kind, pass.Kind);
        Assert.Equal(kind == "units" ? "\u001fS1\u001fT1\u001f" : null, pass.Units);
        Assert.Equal(kind == "worker" ? "W1" : null, pass.Worker);
    }

    [Fact]
    public void Pass_OfAScopeTooLongForAConnection_IsRefused()
    {
        var units = Enumerable.Range(0, 200).Select(number => new OrgUnit { Id = $"{number}-{new string('x', 40)}", Name = "T", Kind = OrgUnitKind.Team }).ToList();

        Assert.Throws<StoreException>(() => RowPass.Of(new AccessScope { UserId = "a", Role = PortalRole.ServiceManager, UnitIds = [OrgTree.AuthorityId] }, new OrgTree(units)));
    }

    private IEnumerable<(string Operation, string? Kind, string Text)> Protected()
    {
        var tables = RowPolicy.Filters(RowPolicy.Script).Keys.ToHashSet(StringComparer.Ordinal);
        return statements.Server.Sent.Where(sent => TransactSql.All<NamedTableReference>(TransactSql.Parse(sent.Text)).Any(table => tables.Contains(TransactSql.Name(table.SchemaObject))));
    }
}
