using AngleSharp.Dom;
using Bunit;
using Dashboard.Data.Access;
using Dashboard.Web.Features.Worklist;
using Dashboard.Web.Tests.Features.Children;

namespace Dashboard.Web.Tests.Features.Worklist;

public sealed class WorklistPageTests(ChildStore store) : ChildPageContext(store)
{
    private static readonly string[] Columns = ["For whom", "Status", "What", "Last done", "Due", "Working days", "Worker"];

    [Fact]
    public void Line_SaysWhoWhatWhichRuleAndWhen()
    {
        var page = Open<WorklistPage>("/worklist?unit=T1&rule=cin-visit");

        Assert.Equal(Columns, page.FindAll("thead th").Select(head => head.TextContent));
        var line = Line(page, "A-02");
        Assert.Equal("/children/A-02", line.QuerySelector("th a")!.GetAttribute("href"));
        Assert.Equal("Child in need plan", line.QuerySelectorAll("td")[0].TextContent.Trim());
        Assert.Equal("Visit to a child in need", line.QuerySelector(".title")!.TextContent);
        Assert.StartsWith("within 20 working days", line.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Measure catalogue, section 5: ", line.QuerySelector("details p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("not yet; counted from 1 Mar 2026", line.QuerySelectorAll("td")[2].TextContent);
        Assert.Equal("27 Mar 2026", line.QuerySelectorAll("td")[3].TextContent);
        Assert.Equal("W1", line.QuerySelectorAll("td")[5].TextContent);
    }

    [Fact]
    public void State_IsSaidInWordsAndShape()
    {
        var page = Open<WorklistPage>("/worklist?unit=T1&rule=practice-mapping");

        var over = Line(page, "A-02").QuerySelector(".days")!;
        var left = Line(page, ChildBook.New).QuerySelector(".days")!;
        Assert.EndsWith("working days over", over.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("6 working days left", left.TextContent.Trim());
        Assert.NotNull(over.QuerySelector("svg path"));
        Assert.NotNull(left.QuerySelector("svg circle"));
        Assert.Equal(["Overdue: Practice with the family", "Coming due: Practice with the family"], Groups(page));
    }

    [Fact]
    public void Windows_CountWhatTheyOpen()
    {
        var page = Open<WorklistPage>("/worklist?unit=T1&topic=practice");
        var counts = page.FindAll(".windows a").ToDictionary(link => link.GetAttribute("href")!, link => link.QuerySelector("span")!.TextContent);

        Assert.Equal(5, counts.Count);
        foreach (var (address, count) in counts)
        {
            var caption = Open<WorklistPage>(address + "&by=worker").FindAll("caption").SingleOrDefault()?.TextContent ?? "0 lines";
            Assert.StartsWith(count + " line", caption, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Topic_Chosen_IsRemovedByItsChip()
    {
        var page = Open<WorklistPage>("/worklist?unit=T1&topic=visits");

        Assert.All(page.FindAll(".title"), title => Assert.StartsWith("Visit", title.TextContent, StringComparison.Ordinal));
        Assert.Equal("true", page.FindAll(".topics a").Single(link => link.TextContent == "Visits").GetAttribute("aria-current"));
        Assert.Contains(page.FindAll("a"), link => link.GetAttribute("href") == "/worklist?unit=T1" && link.TextContent.Contains("Topic", StringComparison.Ordinal));
    }

    [Fact]
    public void Meeting_IsEveryLineWorkerByWorkerUnderTheMarking()
    {
        var page = Open<WorklistPage>("/worklist?unit=T1&by=worker");

        Assert.Equal(["W1", "W2"], Groups(page));
        Assert.Empty(page.FindAll(".pager"));
        Assert.Equal("OFFICIAL-SENSITIVE", page.Find("[data-marking]").TextContent);
        Assert.All(page.FindAll("tbody")[1].QuerySelectorAll("tr:not(.group) th a"), link => Assert.StartsWith("B-", link.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_Opened_IsOneEntryInTheLog()
    {
        var before = (await LogAsync()).Count;

        var page = Open<WorklistPage>("/worklist?unit=T2");

        var entry = Assert.Single((await LogAsync()).Skip(before));
        Assert.Equal(("worklist", "T2"), (entry.Page, entry.UnitId));
        Assert.Equal(page.FindAll("tbody th a").Select(link => link.TextContent).Distinct().Order(), entry.ChildIds!.Split(',').Order());
    }

    [Fact]
    public async Task Authority_ShowsTotalsByTeam_AndLogsNobody()
    {
        var before = (await LogAsync()).Count;

        var page = Open<WorklistPage>("/worklist");

        Assert.Equal(["Beech", "Rowan", "Alder"], page.FindAll("tbody th a").Select(link => link.TextContent).Take(3));
        Assert.Contains("due", page.Find(".finding").TextContent, StringComparison.Ordinal);
        Assert.Equal(before, (await LogAsync()).Count);
    }

    [Fact]
    public void TeamManager_AtTheService_SeesTheTotalOfOthersWithTheReason()
    {
        Reader = BeechManager;

        var page = Open<WorklistPage>("/worklist?unit=S1");

        Assert.Equal(["Beech"], page.FindAll("tbody th a").Select(link => link.TextContent));
        Assert.Contains("Your role shows the total; its own managers open the lines.", page.FindAll("tbody th")[1].TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("a[href*='/worklist/export']"));
    }

    [Fact]
    public void Practitioner_SeesTheOwnLinesAndNoUnitsOrWorkersToChoose()
    {
        Reader = Practitioner;

        var page = Open<WorklistPage>("/worklist?worker=W1");

        Assert.Contains("you and the children you hold", page.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.All(page.FindAll("tbody th a"), link => Assert.StartsWith("B-", link.TextContent, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("select[name='worker'], select[name='unit']"));
    }

    [Theory]
    [InlineData(PortalRole.TeamManager)]
    [InlineData(PortalRole.Councillor)]
    public async Task OutsideTheScope_IsSaidPlainlyAndNotLogged(PortalRole role)
    {
        Reader = role == PortalRole.Councillor ? Councillor : RowanManager;
        var before = (await LogAsync()).Count;

        var page = Open<WorklistPage>("/worklist?unit=T1");

        Assert.Contains("Your role does not open what is due for the children of this unit.", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("table"));
        Assert.Equal(before, (await LogAsync()).Count);
    }

    [Fact]
    public void Nothing_UnderTheFilters_OffersTheWhole()
    {
        var page = Open<WorklistPage>("/worklist?unit=T1&topic=escalations");

        Assert.Contains("Nothing meets these filters.", page.Markup, StringComparison.Ordinal);
        Assert.Equal("/worklist?unit=T1", page.Find(".none a").GetAttribute("href"));
    }

    [Fact]
    public void Unit_Unknown_IsNotFound()
    {
        Open<WorklistPage>("/worklist?unit=nowhere");

        Assert.True(WasNotFound);
    }

    private static IElement Line(IRenderedComponent<WorklistPage> page, string child) => page.FindAll("tbody tr").First(row => row.QuerySelector("th a")?.TextContent == child);

    private static IEnumerable<string> Groups(IRenderedComponent<WorklistPage> page) => page.FindAll(".group th > span:first-child").Select(head => head.TextContent);
}
