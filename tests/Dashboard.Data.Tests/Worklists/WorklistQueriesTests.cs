using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Standards;

namespace Dashboard.Data.Tests.Worklists;

/// <summary>What a worklist holds, in which order, and how many.</summary>
public sealed class WorklistQueriesTests(WorklistStore store) : IClassFixture<WorklistStore>
{
    private static readonly AccessScope Leader = WorklistStore.Scope(PortalRole.SeniorLeader);

    [Theory]
    [InlineData("authority")]
    [InlineData("S1")]
    [InlineData("T1")]
    [InlineData("T2")]
    public async Task Totals_AreThoseOfTheLines(string unit)
    {
        var list = await AllAsync(new WorklistRequest { UnitId = unit });

        Assert.Equal((list.Rows.Count(row => row.Overdue), list.Rows.Count), (list.Totals.All.Overdue, list.Totals.All.Total));
        Assert.Equal(list.Rows.GroupBy(row => row.Kind.Topic).OrderBy(group => group.Key).Select(group => (group.Key, group.Count())), list.Totals.Topics.Select(count => (count.Key, count.Total)));
        Assert.Equal(list.Rows.GroupBy(row => row.Kind.Consequence).OrderBy(group => group.Key).Select(group => (group.Key, group.Count())), list.Totals.Consequences.Select(count => (count.Key, count.Total)));
        Assert.Equal(list.Rows.GroupBy(row => row.Kind).Select(group => group.Count()).Order(), list.Rules.Select(count => count.Total).Order());
        foreach (var window in Enum.GetValues<WorklistWindow>())
        {
            Assert.Equal((await AllAsync(new WorklistRequest { UnitId = unit, Window = window })).Rows.Count, list.Totals.Of(window));
        }
    }

    [Theory]
    [InlineData("authority")]
    [InlineData("S1")]
    [InlineData("S2")]
    public async Task TotalsAboveTheTeams_AreThoseOfTheLines_EachOnce(string unit)
    {
        var units = await store.Queries.UnitsAsync(Leader, new WorklistRequest { UnitId = unit }, CancellationToken.None);
        var list = await AllAsync(new WorklistRequest { UnitId = unit });

        Assert.Equal((list.Totals.All.Overdue, list.Totals.All.Due), (units.Totals.All.Overdue, units.Totals.All.Due));
        Assert.Equal(list.Totals.Topics, units.Totals.Topics);
        Assert.Equal(list.Totals.Consequences, units.Totals.Consequences);
        Assert.Equal(0, units.Elsewhere.Total);
        Assert.True(units.Units.Sum(team => team.Count.Total) >= units.Totals.All.Total);
        foreach (var team in units.Units)
        {
            Assert.Equal((await AllAsync(new WorklistRequest { UnitId = team.UnitId, Own = team.Own })).Rows.Count, team.Count.Total);
        }
    }

    [Fact]
    public async Task HeldByTwoTeams_StandsInBothLists_AndOnceAbove()
    {
        var (first, second) = (await OfAsync("T1", "TwoTeams"), await OfAsync("T2", "TwoTeams"));
        var above = await store.Queries.UnitsAsync(Leader, new WorklistRequest { UnitId = "S1" }, CancellationToken.None);

        Assert.NotEmpty(first);
        Assert.Equal(first.Select(row => row.Kind), second.Select(row => row.Kind));
        Assert.Equal(["W1"], first[0].WorkerIds);
        Assert.Equal(["W3"], second[0].WorkerIds);
        Assert.Equal(above.Totals.All.Total + first.Count, above.Units.Sum(unit => unit.Count.Total));
    }

    [Fact]
    public async Task HeldFirstByAnotherService_CountsInBothServices() =>
        Assert.Equal((await OfAsync("T3", "TwoServices")).Count, (await OfAsync("S1", "TwoServices")).Count);

    [Fact]
    public async Task HeldByTwoWorkersOfATeam_IsOneLineWithBoth()
    {
        var rows = await OfAsync("T1", "TwoWorkers");

        Assert.All(rows, row => Assert.Equal(["W1", "W2"], row.WorkerIds.Order()));
        Assert.Equal(rows.Count, rows.Select(row => (row.Kind, row.RecordId)).Distinct().Count());
    }

    [Fact]
    public async Task Worker_Asked_LeavesTheLinesOfThatWorker_AndTheOthersToChoose()
    {
        var list = await AllAsync(new WorklistRequest { UnitId = "T1", WorkerId = "W2" });

        Assert.All(list.Rows, row => Assert.Equal(["W2"], row.WorkerIds));
        Assert.Equal(["W1", "W2"], list.Workers.Select(worker => worker.Key));
        Assert.Equal(list.Rows.Count, list.Workers.Single(worker => worker.Key == "W2").Total);
    }

    [Fact]
    public async Task Window_OverBankHolidays_CountsWorkingDays()
    {
        var five = await AllAsync(new WorklistRequest { UnitId = "T2", Window = WorklistWindow.FiveDays, Rule = RuleKinds.Find("practice-mapping") });
        var ten = await AllAsync(new WorklistRequest { UnitId = "T2", Window = WorklistWindow.TenDays, Rule = RuleKinds.Find("practice-mapping") });

        var line = Assert.Single(five.Rows);
        Assert.Equal(("WithinFive", new DateOnly(2026, 12, 29), 5, false), (line.ChildId, line.DueOn, line.WorkingDays, line.Overdue));
        Assert.Equal(["WithinFive", "AfterFive"], ten.Rows.Select(row => row.ChildId));
        Assert.Equal(6, ten.Rows[1].WorkingDays);
    }

    [Fact]
    public async Task Lines_AreOverdueFirst_ThenByConsequence_ThenByDate()
    {
        var rows = (await AllAsync(new WorklistRequest { UnitId = "T2" })).Rows;

        Assert.Equal(rows.OrderByDescending(row => row.Overdue).ThenBy(row => row.Kind.Consequence).ThenBy(row => row.DueOn).Select(row => (row.Kind, row.ChildId, row.RecordId)), rows.Select(row => (row.Kind, row.ChildId, row.RecordId)));
        Assert.Contains(rows, row => row.Overdue);
        Assert.Contains(rows, row => !row.Overdue);
        Assert.All(rows, row => Assert.Equal(row.DueOn < new DateOnly(2026, 12, 18), row.Overdue));
    }

    [Fact]
    public async Task TopicAndRule_LeaveTheLinesThatMeetThem()
    {
        var topic = await AllAsync(new WorklistRequest { UnitId = "T1", Topic = RuleTopic.Practice });
        var rule = await AllAsync(new WorklistRequest { UnitId = "T1", Topic = RuleTopic.Practice, Rule = RuleKinds.Find("practice-safety-plan") });

        Assert.All(topic.Rows, row => Assert.Equal(RuleTopic.Practice, row.Kind.Topic));
        Assert.All(rule.Rows, row => Assert.Equal("practice-safety-plan", row.Kind.Id));
        Assert.Equal(rule.Rows.Count, topic.Rules.Single(count => count.Key.Id == "practice-safety-plan").Total);
        Assert.Equal(topic.Totals.Topics, rule.Totals.Topics);
    }

    [Fact]
    public async Task Limit_IsThatOfTheRuleInForceInTheMonthOfTheData()
    {
        var line = (await OfAsync("T1", "A")).Single(row => row.Kind.Id == "cin-visit");
        var inForce = (await store.Standards.InForceAsync(Month.Parse("2026-12"), CancellationToken.None)).Find(line.Kind)!;

        Assert.Equal((inForce.Reading.FirstLimit, inForce.Source), (line.Limit, line.Rule!.Source));
        Assert.Equal("20 working days", line.Limit.Words);
    }

    [Fact]
    public async Task Pages_PutTogether_AreAllLinesOnce()
    {
        var all = await AllAsync(new WorklistRequest { UnitId = "T1" });
        var read = new List<WorklistRow>();
        for (var page = 1; page <= (all.Rows.Count + 6) / 7; page++)
        {
            read.AddRange((await store.Queries.PageAsync(Leader, new WorklistRequest { UnitId = "T1", Page = page, PageSize = 7 }, "test", CancellationToken.None)).Rows);
        }

        Assert.Equal(all.Rows.Select(row => (row.Kind, row.ChildId, row.RecordId)), read.Select(row => (row.Kind, row.ChildId, row.RecordId)));
    }

    private async Task<IReadOnlyList<WorklistRow>> OfAsync(string unit, string child) => [.. (await AllAsync(new WorklistRequest { UnitId = unit })).Rows.Where(row => row.ChildId == child)];

    private Task<Worklist> AllAsync(WorklistRequest request) => store.Queries.AllAsync(Leader, request, AccessKind.Export, "test", CancellationToken.None);
}
