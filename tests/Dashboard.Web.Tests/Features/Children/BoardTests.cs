using Bunit;
using Dashboard.Measures.Subjects.SignsOfSafety;
using Dashboard.Web.Features.PracticeBoard;

namespace Dashboard.Web.Tests.Features.Children;

public sealed class BoardTests(ChildStore store) : ChildPageContext(store)
{
    [Theory]
    [InlineData("/practice/board")]
    [InlineData("/practice/board?unit=T1&worker=W1&month=2026-10&status=need-plan")]
    public void Filter_ThereAndBack_IsTheSame(string address) => Assert.Equal(address, BoardFilter.FromQuery(address["/practice/board".Length..]).ToUrl());

    [Fact]
    public void Filter_Garbage_FallsBack() => Assert.Equal("/practice/board", BoardFilter.FromQuery("?unit=&month=soon&status=fine&worker=%20").ToUrl());

    [Fact]
    public void Board_OfATeam_HasEveryChildWithMostToDoFirst()
    {
        var page = Open<PracticeBoardPage>("/practice/board?unit=T1");

        var rows = page.FindAll(".board tbody tr");
        Assert.Equal(23, rows.Count);
        var missing = rows.Select(row => row.QuerySelectorAll("td.missing").Length).ToList();
        Assert.Equal(missing.OrderByDescending(count => count), missing);
        Assert.Equal(PracticeElements.All.Select(element => element.Title), page.FindAll(".board thead .element").Select(head => head.TextContent.Trim()));
        Assert.StartsWith("Beech holds 23 children: 1 has all eight elements of practice, 12 have no safety plan.", page.Find(".finding").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A-01", "done", "done 15 Sept 26")]
    [InlineData("A-02", "missing", "missing")]
    [InlineData(ChildBook.Stale, "done", "done 5 Apr 26renew")]
    [InlineData(ChildBook.New, "due", "by 9 Dec 26")]
    [InlineData(ChildBook.Other, "notexpected", "not expected")]
    public void Board_SafetyPlan_IsSaidInWordsAndShape(string child, string state, string words)
    {
        var page = Open<PracticeBoardPage>("/practice/board?unit=T1");

        var cell = page.FindAll(".board tbody tr").Single(row => row.QuerySelector("th a")!.TextContent == child).QuerySelectorAll("td")[7];
        Assert.Equal((state, words), (cell.ClassName, cell.TextContent.Trim()));
        Assert.NotNull(cell.QuerySelector("svg"));
    }

    [Fact]
    public void Worklist_First_SaysTheStepInWords()
    {
        var page = Open<PracticeBoardPage>("/practice/board?unit=T1");

        var first = page.Find(".worklist li");
        Assert.Equal("Map with the family", first.QuerySelector(".step")!.TextContent);
        Assert.Contains("missing since 15 Mar 2026, 14 days after opening", first.TextContent, StringComparison.Ordinal);
        Assert.Equal(page.Find(".board tbody th a").GetAttribute("href"), first.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Counts_OfAnElement_OpenTheListThatHoldsAsMany()
    {
        var page = Open<PracticeBoardPage>("/practice/board?unit=T1");
        var link = page.FindAll(".counts a")[7];

        var list = Open<Web.Features.Cases.CasesPage>(link.GetAttribute("href")!);

        Assert.Equal("9 of 21", link.TextContent);
        Assert.Contains("9 of 21 children have a safety plan", list.Find("h1").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Practitioner_WithoutChoosing_SeesOwnChildrenOnly()
    {
        Reader = Practitioner;
        var before = (await LogAsync()).Count;

        var page = Open<PracticeBoardPage>("/practice/board?worker=W1");

        Assert.Equal(6, page.FindAll(".board tbody tr").Count);
        Assert.StartsWith("You hold 6 children", page.Find(".finding").TextContent, StringComparison.Ordinal);
        var entry = Assert.Single((await LogAsync()).Skip(before));
        Assert.All(entry.ChildIds!.Split(','), id => Assert.StartsWith("B-", id, StringComparison.Ordinal));
    }

    [Fact]
    public void Board_NarrowedToAWorker_HoldsTheirChildren() =>
        Assert.Equal(6, Open<PracticeBoardPage>("/practice/board?unit=T1&worker=W2").FindAll(".board tbody tr").Count);

    [Theory]
    [InlineData("councillor")]
    [InlineData("rowan")]
    public async Task Board_OutsideTheScope_SaysSoPlainlyAndLogsNothing(string who)
    {
        Reader = who == "rowan" ? RowanManager : Councillor;
        var before = (await LogAsync()).Count;

        var page = Open<PracticeBoardPage>("/practice/board?unit=T1");

        Assert.Contains("Your role does not open the children of this team.", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("table"));
        Assert.Equal(before, (await LogAsync()).Count);
    }

    [Theory]
    [InlineData("?unit=nowhere")]
    [InlineData("?unit=T1&month=1999-01")]
    public void Board_UnknownUnitOrMonth_IsNotFound(string query)
    {
        Open<PracticeBoardPage>("/practice/board" + query);

        Assert.True(WasNotFound);
    }
}
