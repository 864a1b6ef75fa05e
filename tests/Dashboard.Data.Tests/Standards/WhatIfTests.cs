using Dashboard.Data.Access;
using Dashboard.Data.Standards;
using Dashboard.Measures.Book;
using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Timescales;
using Dashboard.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Standards;

public sealed class WhatIfTests
{
    [Fact]
    public async Task Question_OfTheRuleAsItIs_EqualsTheStoredFigureOfEveryRule()
    {
        await using var builder = await StoreBuilder.OfAsync(RandomBook.Of(61), months: 3);
        using var store = new StandardsStore(builder, new StandardsOptions());
        var asked = 0;

        foreach (var kind in StandardsTimeline.Default.Kinds.Where(kind => kind.Lacks is null && kind.MeasuredBy is null))
        {
            foreach (var unit in new[] { OrgTree.AuthorityId, "S1", "T2" })
            {
                var result = await AskAsync(store, new WhatIfRequest { RuleId = kind.Id, Month = StandardsStore.October, Months = 3, UnitId = unit });
                var stored = await store.Figures.SeriesAsync(StandardsStore.Analyst, TimescaleMeasure.Prefix + kind.Id, unit, CancellationToken.None);

                Assert.Equal((kind.Id, stored[^1].Figure.Numerator, stored[^1].Figure.Denominator), (kind.Id, result.Months[^1].Now.Numerator, result.Months[^1].Now.Denominator));
                Assert.Equal(stored.Select(point => point.Figure), result.Months.Select(month => month.Now));
                Assert.All(result.Months, month => Assert.Equal(month.Now, month.Then));
                Assert.All(result.Months, month => Assert.Empty(month.Changed));
                asked += result.Months.Sum(month => month.Now.Cases);
            }
        }

        Assert.True(asked > 300, "The random book is too empty to prove anything.");
    }

    [Fact]
    public async Task Limit_ThatIsShorter_NamesTheVisitsThatWouldBeLate()
    {
        // On 31 October the last visits lie 5, 8 and 12 working days back.
        await using var builder = await StoreBuilder.OfAsync(new BookBuilder().OnPlan("A", "2026-10-23").OnPlan("B", "2026-10-20").OnPlan("C", "2026-10-14"), months: 1);
        using var store = new StandardsStore(builder, new StandardsOptions());

        var result = await AskAsync(store, new WhatIfRequest { RuleId = "cp-visit", Month = StandardsStore.October, UnitId = OrgTree.AuthorityId, Limit = "6 wd" });

        Assert.Equal((2, 3), (result.Months[0].Now.Numerator, result.Months[0].Now.Denominator));
        Assert.Equal((1, 3), (result.Months[0].Then.Numerator, result.Months[0].Then.Denominator));
        Assert.Equal("B", Assert.Single(result.Months[0].Changed).Either.ChildId);
        await using var context = builder.Store.CreateDbContext();
        Assert.Equal("B", (await context.AccessLog.OrderBy(entry => entry.Id).LastAsync()).ChildIds);
    }

    [Fact]
    public async Task Profile_OfAnotherAuthority_BringsItsSchedule()
    {
        await using var builder = await StoreBuilder.OfAsync(new BookBuilder().OnPlan("A", "2026-10-23"), months: 1);
        using var store = new StandardsStore(builder, new StandardsOptions());

        var result = await AskAsync(store, new WhatIfRequest { RuleId = "cp-visit", Month = StandardsStore.October, UnitId = "T1", Profile = "st-helena" });

        Assert.Equal("within 7 working days, then every 10 working days", result.Other.Words);
        Assert.Equal("St Helena", result.OtherTitle);
    }

    [Theory]
    [InlineData("cp-vist", null, null, "There is no rule")]
    [InlineData("core-group-first", null, null, "No source supplies the dates of core groups")]
    [InlineData("caseload-worker", null, null, "is no timescale")]
    [InlineData("cp-visit", "mars", null, "There is no standards profile")]
    [InlineData("cp-first-seen", null, null, "set nothing for")]
    [InlineData("cp-visit", null, "6 weeks", "is no unit")]
    public async Task Question_ThatMakesNoSense_IsRefusedWithTheReason(string rule, string? profile, string? limit, string reason)
    {
        await using var builder = await StoreBuilder.OfAsync(new BookBuilder().OnPlan("A", "2026-10-23"), months: 1);
        using var store = new StandardsStore(builder, new StandardsOptions());

        var refusal = await Assert.ThrowsAsync<WhatIfRefusedException>(() => AskAsync(store, new WhatIfRequest { RuleId = rule, Month = StandardsStore.October, UnitId = "T1", Profile = profile, Limit = limit }));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Councillor_IsRefused_AndAManagerSeesNoCasesOfOtherTeams()
    {
        await using var builder = await StoreBuilder.OfAsync(new BookBuilder().OnPlan("A", "2026-10-23").OnPlan("B", "2026-10-01"), months: 1);
        using var store = new StandardsStore(builder, new StandardsOptions());
        var request = new WhatIfRequest { RuleId = "cp-visit", Month = StandardsStore.October, UnitId = OrgTree.AuthorityId, Limit = "1 wd" };

        await Assert.ThrowsAsync<AccessDeniedException>(() => store.WhatIf.AskAsync(new AccessScope { UserId = "c", Role = PortalRole.Councillor, UnitIds = [OrgTree.AuthorityId] }, request, null, CancellationToken.None));
        var seen = await store.WhatIf.AskAsync(new AccessScope { UserId = "m", Role = PortalRole.TeamManager, UnitIds = ["T2"] }, request, null, CancellationToken.None);

        Assert.False(seen.Opens);
        Assert.Equal(2, seen.Months[0].Now.Denominator);
        Assert.Empty(seen.Months[0].Changed);
    }

    private static Task<WhatIfResult> AskAsync(StandardsStore store, WhatIfRequest request) => store.WhatIf.AskAsync(StandardsStore.Analyst, request, null, CancellationToken.None);
}
