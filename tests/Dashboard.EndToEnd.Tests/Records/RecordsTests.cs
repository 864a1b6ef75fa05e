using System.Text.RegularExpressions;
using Dashboard.Data.Access;

namespace Dashboard.EndToEnd.Tests.Records;

/// <summary>What the whole run left in the logs of all its portals, and in their access logs.</summary>
[Collection(LastOfAll.Name)]
public sealed partial class RecordsTests
{
    private static readonly string[] Names = ["Aleksander Nowak", "Dora Director"];

    [Fact]
    public void Logs_OfTheWholeRun_HoldNoPersonalData()
    {
        Assert.NotEmpty(RunRecords.All);
        Assert.All(RunRecords.All, record => Assert.NotEmpty(record.Log));

        Assert.Empty(RunRecords.All.SelectMany(record => LogCheck.FaultsOf(record.Log, record.Names)));
    }

    [Theory]
    [InlineData("      Could not read C000123 in time.", "id of a child")]
    [InlineData("      GET /practice/board?unit=T-BEECH&worker=W0012 was refused.", "id in a query")]
    [InlineData("      Signed in: dora director.", "name")]
    public void Line_WithPersonalData_IsFound(string line, string fault)
    {
        var log = $"info: Dashboard[0]\n      Ready.\n{line}\n      The ids SC000123 and C12 are no children.";

        Assert.StartsWith(fault + ": ", Assert.Single(LogCheck.FaultsOf(log, Names)), StringComparison.Ordinal);
    }

    [Fact]
    public void AccessLogs_OfTheWholeRun_HoldIdsAndCodesOnly()
    {
        var entries = RunRecords.All.SelectMany(record => record.Entries.Select(entry => (Entry: entry, record.Names))).ToList();
        Assert.NotEmpty(entries);

        Assert.All(entries, row =>
        {
            Assert.Matches(Person(), row.Entry["UserId"]);
            Assert.Matches(Code(), row.Entry["Page"]);
            Assert.Matches(Children(), row.Entry["ChildIds"]);
            Assert.Matches(OptionalCode(), row.Entry["MeasureId"]);
            Assert.Matches(OptionalCode(), row.Entry["UnitId"]);
            Assert.Matches(Month(), row.Entry["Month"]);
            Assert.True(row.Entry["Purpose"].Length == 0 || AccessReason.Find(row.Entry["Purpose"]) is not null, row.Entry["Purpose"]);
            Assert.DoesNotContain(row.Entry.Values, row.Names.Contains);
        });
    }

    [GeneratedRegex(@"^[A-Za-z0-9:._-]+$")]
    private static partial Regex Person();

    [GeneratedRegex("^[a-z0-9-]{1,60}$")]
    private static partial Regex Code();

    [GeneratedRegex(@"^[A-Za-z0-9._-]*$")]
    private static partial Regex OptionalCode();

    [GeneratedRegex(@"^(C\d{6}(,C\d{6})*)?$")]
    private static partial Regex Children();

    [GeneratedRegex(@"^(\d{4}-\d{2})?$")]
    private static partial Regex Month();
}
