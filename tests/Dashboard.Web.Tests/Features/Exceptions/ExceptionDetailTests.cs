using System.Globalization;
using Bunit;
using Dashboard.TestSupport;
using Dashboard.Web.Features.Exceptions;
using Dashboard.Web.Tests.Features.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Exceptions;

/// <summary>One exception: its cases page by page, its actions, its months, and why it stands out.</summary>
public sealed class ExceptionDetailTests : FigurePages
{
    [Fact]
    public async Task Records_OnTwoPages_AreNamedInOneAnswer_AndNoAddressHoldsAnId()
    {
        var book = FigureBook.New();
        for (var number = 0; number < 60; number++)
        {
            book.OpenChild(string.Create(CultureInfo.InvariantCulture, $"T3-X{number:D2}"), "2025-06-01", "T3", "W3");
        }

        await using var store = await StoreBuilder.OfAsync(book, months: 2, publish: 1);
        Open(store, Director, "/exceptions");
        var page = await OpenAsync(store, "need-visits-late", "T3");
        Assert.Equal(ExceptionReader.PageSize, page.FindAll("section[aria-labelledby=cases] tbody tr").Count);
        page.Find("#answer-data-wrong").Change(true);
        page.Find("#answer-text").Change("Two visits are missing.");
        page.Find("#record-0").Change("Visited on 3 October");

        var next = page.Find("nav[aria-label='Pages of records'] a[rel=next]").GetAttribute("href")!;
        Assert.Matches("^/exceptions/[0-9]+\\?page=2(#[a-z-]+)?$", next);
        Navigation.NavigateTo(next);

        page.WaitForAssertion(() => Assert.Contains("26–50 of 65", page.Find("nav[aria-label='Pages of cases']").TextContent, StringComparison.Ordinal));
        Assert.Contains("1 record named so far", page.Markup, StringComparison.Ordinal);
        page.Find("#record-14").Change("Visited on 4 October");
        page.Find("form").Submit();
        var corrections = Render<CorrectionsPage>().Find("tbody").TextContent;
        Assert.Contains("Visited on 3 October", corrections, StringComparison.Ordinal);
        Assert.Contains("Visited on 4 October", corrections, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Action_AgreedInAnAnswer_IsMarkedDoneOnThePage_Once()
    {
        await using var store = await StoreBuilder.OfAsync(FigureBook.New(), months: 2, publish: 1);
        Services.AddSingleton<TimeProvider>(new SteppedClock(new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.Zero)));
        Open(store, TeamManager, "/exceptions");
        var page = await OpenAsync(store, "need-visits-late", "T2");
        page.Find("#answer-action-agreed").Change(true);
        page.Find("#answer-text").Change("The team was short of workers.");
        page.Find("#answer-action").Change("Book the visits");
        page.Find("#answer-owner").Change("Team manager");
        page.Find("#answer-due").Change("2026-12-10");
        page.Find("form").Submit();

        page.Find("button[aria-label='Mark done: Book the visits']").Click();

        Assert.Contains("done on 1 Dec 2026", page.Find(".agreed").TextContent, StringComparison.Ordinal);
        Assert.Contains("The action is marked done.", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".agreed button"));
    }

    [Fact]
    public async Task History_HasTheFiguresOfEveryMonth_AsALineAndAsATable()
    {
        await using var store = await StoreBuilder.OfAsync(FigureBook.New(), months: 4, publish: 3);
        Open(store, TeamManager, "/exceptions");

        var history = (await OpenAsync(store, "need-visits-late", "T2")).Find("section[aria-labelledby=history]");

        Assert.Equal(3, history.QuerySelectorAll("tbody tr").Length);
        Assert.All(history.QuerySelectorAll("tbody tr td:nth-of-type(1)"), cell => Assert.EndsWith("%", cell.TextContent, StringComparison.Ordinal));
        Assert.Equal(3, history.QuerySelectorAll("circle.signal").Length);
        Assert.EndsWith("Marked in Aug 26, Sept 26 and Oct 26.", history.QuerySelector("svg")!.GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signal_IsSaidInWords_AsTheRulesSawIt()
    {
        var book = new BookBuilder();
        for (var month = 0; month < 15; month++)
        {
            for (var number = 0; number < (month == 14 ? 60 : 20 + (month % 2)); number++)
            {
                var child = string.Create(CultureInfo.InvariantCulture, $"E{month}-{number}");
                book.OpenChild(child, "2025-06-01").Enquiry(child, new DateOnly(2025, 8, 10).AddMonths(month).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }
        }

        await using var store = await StoreBuilder.OfAsync(book, months: 16, publish: 15);
        Open(store, Director, "/exceptions");

        var page = await OpenAsync(store, "enquiries-rise", "S1");

        Assert.Contains("It is marked because the month is above its usual range", page.Markup, StringComparison.Ordinal);
    }

    /// <summary>The latest exception of a rule and unit.</summary>
    private async Task<IRenderedComponent<ExceptionPage>> OpenAsync(StoreBuilder store, string rule, string unit)
    {
        await using var context = await store.Store.OpenAsync(CancellationToken.None);
        var id = await context.Exceptions.Where(item => item.RuleId == rule && item.UnitId == unit).MaxAsync(item => item.Id);
        Navigation.NavigateTo($"/exceptions/{id.ToString(CultureInfo.InvariantCulture)}");
        return Render<ExceptionPage>(parameters => parameters.Add(page => page.Id, id));
    }
}
