using Bunit;
using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Web.Features.ChildTimeline;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Children;

public sealed class TimelineTests(ChildStore store) : ChildPageContext(store)
{
    [Theory]
    [InlineData("/children/C1", "C1")]
    [InlineData("/children/a%2Fb?span=3&lane=practice", "a/b")]
    [InlineData("/children/C1?span=all", "C1")]
    public void Filter_ThereAndBack_IsTheSame(string address, string id)
    {
        var query = address.Contains('?', StringComparison.Ordinal) ? address[address.IndexOf('?', StringComparison.Ordinal)..] : string.Empty;

        Assert.Equal(address, TimelineFilter.FromQuery(id, query).ToUrl());
    }

    [Fact]
    public void Filter_Garbage_FallsBack() => Assert.Equal("/children/C1", TimelineFilter.FromQuery("C1", "?span=99&lane=moon").ToUrl());

    [Fact]
    public void Timeline_OfAChild_HasEveryRecordOnTheLineAndInTheTable()
    {
        var page = OpenChild("A-01");

        Assert.Equal("Child A-01", page.Find("h1").TextContent);
        var anchors = page.FindAll("svg a").Select(mark => mark.GetAttribute("href")!.Split('#')[1]).Order();
        Assert.Equal(page.FindAll("tr[id]").Select(row => row.Id).Order(), anchors);
        Assert.Equal(11, page.FindAll("tr[id]").Count);
        Assert.Contains("Safety plan, 15 Sept 2026", page.FindAll("svg a").Select(mark => mark.GetAttribute("aria-label")));
        Assert.Equal("/practice/board?unit=T1", page.Find(".about a").GetAttribute("href"));
    }

    [Fact]
    public async Task Timeline_OtherSpanOrLane_IsNoSecondLook()
    {
        var before = (await LogAsync()).Count;
        var page = OpenChild("A-01");

        Navigation.NavigateTo("/children/A-01?span=all&lane=practice");
        page.WaitForAssertion(() => Assert.Equal(8, page.FindAll("tr[id]").Count), TimeSpan.FromSeconds(5));

        var entry = Assert.Single((await LogAsync()).Skip(before));
        Assert.Equal(("child-timeline", "A-01", "supervision"), (entry.Page, entry.ChildIds, entry.Purpose));
    }

    [Fact]
    public async Task Timeline_BeforeAReasonIsChosen_ReadsNothing()
    {
        var before = (await LogAsync()).Count;
        Navigation.NavigateTo("/children/A-01");
        var page = Render<ChildTimelinePage>(parameters => parameters.Add(shown => shown.Id, "A-01"));

        Assert.Equal(AccessReason.All.Count, page.FindAll("form.reason input[type=radio]").Count);
        Assert.Empty(page.FindAll("tr[id], .about"));
        await page.Find("form.reason").SubmitAsync();

        Assert.Equal("Choose a reason first.", page.Find("[role=alert]").TextContent);
        Assert.Empty(page.FindAll("tr[id], .about"));
        Assert.Equal(before, (await LogAsync()).Count);
    }

    [Fact]
    public void Timeline_OfAnotherChild_AsksAgain()
    {
        var page = OpenChild("A-01");

        page.Render(parameters => parameters.Add(shown => shown.Id, "B-01"));

        Assert.NotEmpty(page.FindAll("form.reason"));
        Assert.Empty(page.FindAll("tr[id], .about"));
    }

    [Fact]
    public async Task Mark_Chosen_LeadsToItsRow()
    {
        var page = OpenChild("A-01");
        var mark = page.FindAll("svg a")[3];

        await mark.ClickAsync(new());

        Assert.Equal(mark.GetAttribute("href")!.Split('#')[1], Assert.Single(page.FindAll("tr.found")).Id);
    }

    [Fact]
    public void Timeline_MarkupInTheId_IsText()
    {
        var page = OpenChild(ChildBook.Markup);

        Assert.Equal("Child <b>x</b>", page.Find("h1").TextContent);
        Assert.Empty(page.FindAll("b"));
    }

    [Fact]
    public async Task Timeline_NotThereOrNotAllowed_LookTheSameAndOnlyTheRefusalIsLogged()
    {
        var before = (await LogAsync()).Count;
        string Shown(AccessScope reader, string id)
        {
            Reader = reader;
            return OpenChild(id).Markup.Replace(id, "ID", StringComparison.Ordinal);
        }

        var missing = Shown(Director, "nobody");

        Assert.Contains("There is no such child within what you may see.", missing, StringComparison.Ordinal);
        Assert.Equal(missing, Shown(RowanManager, "A-01"));
        Assert.Equal(missing, Shown(Practitioner, "A-01"));
        Assert.Equal(missing, Shown(Councillor, "A-01"));
        var logged = (await LogAsync()).Skip(before).ToList();
        Assert.Equal([RowanManager.UserId, Practitioner.UserId, Councillor.UserId], logged.Select(entry => entry.UserId));
        Assert.All(logged, entry => Assert.Equal((AccessKind.Refused, "A-01"), (entry.Kind, entry.ChildIds)));
    }

    [Fact]
    public void Timeline_OwnChild_OpensToThePractitioner()
    {
        Reader = Practitioner;

        Assert.NotEmpty(OpenChild("B-01").FindAll("tr[id]"));
    }

    [Fact]
    public void View_SpansThatOverlap_LieInRowsOfTheirOwn()
    {
        var asAt = new DateOnly(2026, 11, 30);
        TimelineEvent Lasting(int from, int? to) => new(TimelineLane.Care, asAt.AddDays(-from), to is { } end ? asAt.AddDays(-end) : null, true, "Care", null, null);
        var child = new Data.Queries.ChildTimeline
        {
            ChildId = "C1",
            Gender = "Girls",
            EthnicGroup = "White",
            Status = "looked-after",
            Holdings = [],
            AsAt = asAt,
            Events = [Lasting(300, 200), Lasting(250, null), Lasting(190, 100), new(TimelineLane.Care, asAt.AddDays(-900), null, false, "Long ago", null, null)],
        };

        var view = new TimelineView(child, null!, Director, new TimelineFilter { ChildId = "C1" });

        Assert.Equal([2, 1], view.RowsOf(TimelineLane.Care).Select(row => row.Count));
        Assert.Equal((3, 100), (view.Marks.Count, view.PlaceOf(asAt)));
    }

    [Fact]
    public async Task Holders_OfAnotherTeam_AreNamedWithoutALinkAndWithTheReason()
    {
        var status = await Services.GetRequiredService<StatusQueries>().StatusAsync(CancellationToken.None);
        var child = new Data.Queries.ChildTimeline
        {
            ChildId = "C1",
            Gender = "Girls",
            EthnicGroup = "White",
            Status = "looked-after",
            Holdings = [new("T1", "W1"), new("T2", "W3")],
            AsAt = new DateOnly(2026, 11, 30),
            Events = [],
        };
        IRenderedComponent<TimelineHead> Head(AccessScope reader) =>
            Render<TimelineHead>(head => head.Add(shown => shown.View, new TimelineView(child, status, reader, new TimelineFilter { ChildId = "C1" })));

        var manager = Head(BeechManager);

        Assert.Equal(["/practice/board?unit=T1"], manager.FindAll("a").Select(link => link.GetAttribute("href")));
        Assert.Contains("Rowan", manager.Find("dd:has(.holding)").TextContent, StringComparison.Ordinal);
        Assert.Equal("Boards of other teams are opened by their own managers.", manager.Find(".soft").TextContent);
        Assert.Equal(2, Head(Director).FindAll("a").Count);
        Assert.Empty(Head(Director).FindAll(".soft"));
    }

    private IRenderedComponent<ChildTimelinePage> OpenChild(string id)
    {
        Navigation.NavigateTo("/children/" + Uri.EscapeDataString(id));
        var page = Render<ChildTimelinePage>(parameters => parameters.Add(shown => shown.Id, id));
        page.Find("input[value=supervision]").Change("supervision");
        page.Find("form.reason").Submit();
        page.WaitForState(() => page.FindAll("form.reason").Count == 0 && page.FindAll("[aria-busy]").Count == 0, TimeSpan.FromSeconds(20));
        return page;
    }
}
