using Bunit;
using Dashboard.Data.Access;
using Dashboard.TestSupport;
using Dashboard.Web.Features.Exceptions;
using Dashboard.Web.Tests.Features.Support;

namespace Dashboard.Web.Tests.Features.Exceptions;

public sealed class ExceptionPagesTests : FigurePages, IAsyncLifetime
{
    private const string Title = "Child in need visits overdue";

    private StoreBuilder _store = default!;

    public async Task InitializeAsync() => _store = await StoreBuilder.OfAsync(FigureBook.New(), months: 3, publish: 2);

    async Task IAsyncLifetime.DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public void List_IsOfTheLatestIssuedMonth_UnitByUnit_AndSaysHowLong()
    {
        Open(_store, Director, "/exceptions");

        var page = Render<ExceptionsPage>();

        Assert.Contains("October 2026", page.Find(".finding").TextContent, StringComparison.Ordinal);
        Assert.Contains("Rowan", page.FindAll("h2").Select(heading => heading.TextContent));
        var row = page.FindAll("tbody tr").First(found => found.TextContent.Contains(Title, StringComparison.Ordinal));
        Assert.Contains("second month running", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("where 85% or more is expected", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("counted=0", row.QuerySelectorAll("a")[^1].GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void List_OfATeamManager_IsOfTheOwnTeamOnly()
    {
        Open(_store, TeamManager, "/exceptions?unit=T1");

        var page = Render<ExceptionsPage>();

        Assert.Equal(["Rowan"], page.FindAll("h2").Select(heading => heading.TextContent));
    }

    [Fact]
    public void List_UnderAFilter_HoldsWhatMeetsIt()
    {
        Open(_store, Director, "/exceptions?rule=need-visits-late&owner=team-manager");

        var page = Render<ExceptionsPage>();

        Assert.All(page.FindAll("tbody tr"), row => Assert.Contains(Title, row.TextContent, StringComparison.Ordinal));
        Assert.Equal(3, page.FindAll("tbody tr").Count);
    }

    [Fact]
    public void Answer_WithNothingWritten_SaysWhatIsMissing_AndWrittenStandsWithTheOthers()
    {
        Open(_store, TeamManager, "/exceptions");
        var address = Render<ExceptionsPage>().FindAll("tbody th a").First(link => link.TextContent == Title).GetAttribute("href")!;
        var page = Render<ExceptionPage>(parameters => parameters.Add(view => view.Id, int.Parse(address.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture)));

        page.Find("form").Submit();
        Assert.Equal(["Choose what has become of it.", "Write your answer."], page.FindAll(".summary li").Select(item => item.TextContent));

        page.Find("#answer-explained").Change(true);
        page.Find("#answer-text").Change("Two workers were ill.");
        page.Find("form").Submit();
        Assert.Contains("Two workers were ill.", page.Find(".answers").TextContent, StringComparison.Ordinal);
        Assert.EndsWith("Explained.", page.Find(".finding").TextContent, StringComparison.Ordinal);
        Assert.Contains("Your answer is saved", page.Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Answer_ThatTheDataIsWrong_GoesToTheAnalystsWithItsRecords()
    {
        Open(_store, TeamManager, "/exceptions");
        var address = Render<ExceptionsPage>().FindAll("tbody th a").First(link => link.TextContent == Title).GetAttribute("href")!;
        var page = Render<ExceptionPage>(parameters => parameters.Add(view => view.Id, int.Parse(address.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture)));

        page.Find("#answer-data-wrong").Change(true);
        page.Find("#answer-text").Change("A visit is missing.");
        page.Find("#record-0").Change("Visited on 3 October");
        page.Find("form").Submit();

        var corrections = Render<CorrectionsPage>();
        Assert.Contains("Visited on 3 October", corrections.Find("tbody").TextContent, StringComparison.Ordinal);
        Assert.Empty(corrections.FindAll("tbody button"));
    }

    [Fact]
    public void Exception_ForAnAnalyst_HasNoFormForAnAnswer()
    {
        Open(_store, Analyst, "/exceptions/1");

        var page = Render<ExceptionPage>(parameters => parameters.Add(view => view.Id, 1));

        Assert.Empty(page.FindAll("form"));
        Assert.Contains("It is answered by", page.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PortalRole.Councillor)]
    [InlineData(PortalRole.Practitioner)]
    public void List_ForOthers_IsRefused(PortalRole role)
    {
        Open(_store, role == PortalRole.Councillor ? Councillor : Practitioner, "/exceptions");

        Assert.Contains("Exceptions are read by managers", Render<ExceptionsPage>().Markup, StringComparison.Ordinal);
    }
}
