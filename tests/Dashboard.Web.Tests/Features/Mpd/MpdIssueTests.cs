using System.IO.Compression;
using System.Text;
using Dashboard.Data;
using Dashboard.Data.Access;
using Dashboard.Data.Portal;
using Dashboard.Data.Queries;
using Dashboard.Data.Reporting;
using Dashboard.Data.Targets;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.TestSupport;
using Dashboard.Web.Features.Mpd;
using Dashboard.Web.Setup;
using Dashboard.Web.Tests.Features.Support;
using Dashboard.Web.Ui.Documents;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Mpd;

/// <summary>An old issue, read after the organisation, the targets and the records have gone on. September and October are issued.</summary>
public sealed class MpdIssueTests : IAsyncLifetime
{
    private static readonly AccessScope Director = new() { UserId = "director", Role = PortalRole.SeniorLeader, UnitIds = [OrgTree.AuthorityId] };
    private static readonly AccessScope Service = new() { UserId = "service", Role = PortalRole.ServiceManager, UnitIds = ["S1"] };
    private static readonly Month October = new(2026, 10);

    private StoreBuilder _store = null!;

    public async Task InitializeAsync() => _store = await StoreBuilder.OfAsync(FigureBook.New(), months: 3, publish: 2);

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Theory]
    [InlineData(null)]
    [InlineData("S1")]
    [InlineData("T2")]
    public async Task Issue_AfterAUnitWasRenamedAndAnotherClosed_KeepsEveryNameAndFigure(string? unit)
    {
        var before = await DocumentAsync(Director, unit);
        await _store.ReplaceAsync(FigureBook.New().Renamed("T1", "Oak").Closed("T2"), months: 3);
        var after = await DocumentAsync(Director, unit);

        Assert.Equal(unit == "T2" ? "Rowan" : "Beech", Cells(after).First(text => text is "Rowan" or "Beech" or "Oak"));
        Assert.Equal(before.Place, after.Place);
        Assert.Equal(Cells(before), Cells(after));
        Assert.Equal(Parts(before), Parts(after));
    }

    [Fact]
    public async Task Issue_WithATeamThatHasClosed_IsReadByItsServiceManager_AndNotByOthers()
    {
        await _store.ReplaceAsync(FigureBook.New().Closed("T2"), months: 3);

        Assert.Contains("Rowan", Cells(await DocumentAsync(Service, null)));
        Assert.Equal("Rowan", (await DocumentAsync(Service, "T2")).Place);
        Assert.DoesNotContain("Rowan", Cells(await DocumentAsync(Service with { UnitIds = ["S2"] }, "T2")));
    }

    [Fact]
    public async Task Issue_WithATargetThatBeganLater_HasTheOneOfItsMonth()
    {
        var words = Cells(await DocumentAsync(Director, null, [Target("2026-01", 0.4), Target("2026-11", 0.9)])).Where(text => text.Contains("target", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(words);
        Assert.All(words, text => Assert.Contains("target 40%", text, StringComparison.Ordinal));

        static Target Target(string from, double value) => new() { MeasureId = "sos.safety-plan", FromMonth = Month.Parse(from), Value = value };
    }

    [Theory]
    [InlineData("2026-10-01", "before this month was issued")]
    [InlineData("2026-11-20", "after this month was issued")]
    public async Task Issue_SaysWhichPublishedFiguresStandBesideIt_AndWhenTheyCame(string loaded, string words)
    {
        Assert.Contains("They came with the portal; none have been loaded here.", await PublishedAsync(), StringComparison.Ordinal);

        await using (var context = await _store.Store.OpenAsync(CancellationToken.None))
        {
            var at = BookBuilder.Day(loaded).ToDateTime(new TimeOnly(12, 0));
            context.Loads.Add(new Load { Source = ComparatorQueries.LoadSource, StartedAt = at, FinishedAt = at, AsAt = BookBuilder.Day(loaded), Read = 1, Loaded = 1, Rejected = 0, Flagged = 0, Children = 0 });
            await context.SaveChangesAsync();
        }

        var published = await PublishedAsync();
        Assert.Contains("Children in need 20", published, StringComparison.Ordinal);
        Assert.Contains(words, published, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_AreThoseOfTheMonthsShown_FoundSinceTheIssue()
    {
        await _store.ReplaceAsync(FigureBook.New().OpenChild("late", "2026-08-15"), months: 3);
        await FoundAsync("2026-11-20");
        var (both, ofTheEarlier) = (await MonthsChangedAsync(October), await MonthsChangedAsync(October.Previous));
        await FoundAsync("2026-11-01");

        Assert.Equal(["Oct 26", "Sept 26"], both);
        Assert.Equal(["Sept 26"], ofTheEarlier);
        Assert.Equal(["Oct 26"], await MonthsChangedAsync(October));
    }

    private static List<string> Cells(DocumentSpec document) => [.. Frozen(document).OfType<TableBlock>().SelectMany(table => table.Rows.SelectMany(row => row).Select(cell => cell.Text).Prepend(table.Caption))];

    /// <summary>What stands before the changes since the issue: those are of today by their nature.</summary>
    private static IEnumerable<DocumentBlock> Frozen(DocumentSpec document) => document.Blocks.TakeWhile(block => block is not HeadingBlock { Text: MpdChanges.Title });

    private static List<(string Name, string Content)> Parts(DocumentSpec document)
    {
        using var stream = new MemoryStream();
        SheetWriter.Write(stream, DocumentWorkbook.Of(document with { Blocks = [.. Frozen(document)] }));
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        return [.. zip.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).Select(entry =>
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            return (entry.FullName, reader.ReadToEnd());
        })];
    }

    private async Task<string> PublishedAsync() =>
        (await DocumentAsync(Director, null)).Blocks.OfType<DefinitionBlock>().SelectMany(block => block.Items).Single(item => item.Term == "Published figures beside them").Meaning;

    private async Task<IEnumerable<string>> MonthsChangedAsync(Month month) =>
        (await DocumentAsync(Director, null, month: month)).Blocks.OfType<TableBlock>().Single(table => table.Caption.StartsWith("Changes since", StringComparison.Ordinal)).Rows.Select(row => row[1].Text).Distinct();

    private async Task FoundAsync(string day)
    {
        var at = BookBuilder.Day(day).ToDateTime(TimeOnly.MinValue);
        await using var context = await _store.Store.OpenAsync(CancellationToken.None);
        await context.Revisions.ExecuteUpdateAsync(update => update.SetProperty(revision => revision.FoundAt, at));
    }

    /// <summary>The document as a portal reads it that has just started.</summary>
    private async Task<DocumentSpec> DocumentAsync(AccessScope reader, string? unit, Target[]? targets = null, Month? month = null)
    {
        var services = new ServiceCollection().AddLogging().AddDashboardData(_store.Store.Connection).AddMpd();
        services.AddSingleton(new TargetFinder(targets ?? []));
        services.AddOptions<PortalOptions>();
        await using var portal = services.BuildServiceProvider();
        return (await portal.GetRequiredService<MpdQuery>().LoadAsync(reader, new UnitMonthFilter(MpdFeature.Page, unit, month ?? October), "For a test", null, CancellationToken.None))!.Document!;
    }
}
