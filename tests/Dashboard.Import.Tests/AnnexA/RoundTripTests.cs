using Dashboard.Data.Access;
using Dashboard.Data.Refreshing;
using Dashboard.Demo;
using Dashboard.Import.AnnexA;
using Dashboard.Import.Tests.Support;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Tests.AnnexA;

/// <summary>A made-up authority: SSD into a store, Annex A out of it, Annex A into a second store. What Annex A can feed is equal.</summary>
public sealed class RoundTripTests : IAsyncLifetime, IDisposable
{
    private static readonly Month LastMonth = new(2026, 10);

    private readonly string _folder = Directory.CreateTempSubdirectory("annex-a-").FullName;
    private TestStore _ssd = null!;
    private TestStore _annexA = null!;
    private LoadReport _report = null!;

    public async Task InitializeAsync()
    {
        DemoAuthority.Write(new DemoOptions { Seed = 5, Scale = 0.15, AsAt = TestStore.AsAt, HistoryTo = TestStore.AsAt }, _folder, null, CancellationToken.None);
        _ssd = await TestStore.NewAsync();
        _annexA = await TestStore.NewAsync();
        await _ssd.Importer.SsdFolderAsync(_folder, new ImportRequest { AsAt = TestStore.AsAt }, null, CancellationToken.None);
        var file = Path.Combine(_folder, "annex-a.xlsx");
        await using (var output = new FileStream(file, FileMode.Create, FileAccess.ReadWrite))
        {
            await new AnnexAExport(_ssd.Store, TimeProvider.System).WriteAsync(new AccessScope { UserId = "test", Role = PortalRole.Analyst }, output, null, CancellationToken.None);
        }

        _report = await _annexA.AnnexAAsync(file);
    }

    public async Task DisposeAsync()
    {
        await _ssd.DisposeAsync();
        await _annexA.DisposeAsync();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void OwnWorkbook_IsReadWhole_SaveContactsThatLookAlike()
    {
        Assert.All(_report.Findings, finding => Assert.Equal(("annex-a.xlsx, sheet List 1", FindingKind.Duplicate), (finding.File, finding.Kind)));
        Assert.True(_report.Rejected < 5, $"{_report.Rejected} rejected");
        Assert.Empty(_report.Skipped);
        Assert.Empty(_report.NotSupplied);
        Assert.True(_report.Loaded > 1_000, $"{_report.Loaded} rows");
    }

    [Theory]
    [InlineData("referral.received")]
    [InlineData("assessment.in-45-days")]
    [InlineData("cp.open")]
    public async Task Measure_ThatAnnexACanFeed_HasTheSameFigure(string measure)
    {
        var expected = await FigureAsync(_ssd, measure);

        Assert.True(expected.Cases > 0, "The authority has no case of it.");
        Assert.Equal(expected, await FigureAsync(_annexA, measure));
    }

    [Fact]
    public async Task ChildrenInCare_AreTheSame()
    {
        var expected = await StatusesAsync(_ssd);

        Assert.NotEmpty(expected);
        Assert.Equal(expected, await StatusesAsync(_annexA));
    }

    [Fact]
    public async Task CodesOfRecords_AreTheSame()
    {
        var plans = (await _ssd.RowsAsync<ProtectionPlan>()).ToLookup(plan => (plan.ChildId, plan.StartedOn));
        Assert.All(await _annexA.RowsAsync<ProtectionPlan>(), plan => Assert.Contains(plans[(plan.ChildId, plan.StartedOn)], other => other.InitialCategory == plan.InitialCategory));
        var placements = (await _ssd.RowsAsync<Placement>()).ToLookup(placement => (placement.ChildId, placement.StartedOn));
        Assert.All(await _annexA.RowsAsync<Placement>(), placement => Assert.Contains(placements[(placement.ChildId, placement.StartedOn)], other =>
            (other.Type, other.Provider, other.Postcode, other.Urn) == (placement.Type, placement.Provider, placement.Postcode, placement.Urn)));
        var leavers = (await _ssd.RowsAsync<CareLeaver>()).ToLookup(leaver => leaver.ChildId);
        Assert.All(await _annexA.RowsAsync<CareLeaver>(), leaver => Assert.Contains(leavers[leaver.ChildId], other =>
            (other.Eligibility, other.InTouch, other.Accommodation, other.Suitability, other.Activity, other.LatestContactOn)
            == (leaver.Eligibility, leaver.InTouch, leaver.Accommodation, leaver.Suitability, leaver.Activity, leaver.LatestContactOn)));
        var children = (await _ssd.RowsAsync<Child>()).ToDictionary(child => child.Id);
        Assert.All(await _annexA.RowsAsync<Child>(), child => Assert.Equal((children[child.Id].BornOn, children[child.Id].Ethnicity), (child.BornOn, child.Ethnicity)));
    }

    private static async Task<CaseBook> BookAsync(TestStore store) =>
        CaseBook.Of(await CaseBookReader.ReadAllAsync(store.Store, RowPass.Work, CancellationToken.None), TestStore.AsAt);

    private static async Task<(int Counted, int Cases)> FigureAsync(TestStore store, string measure)
    {
        var cases = Catalogue.Standard.Find(measure)!.Cases(new MonthView(await BookAsync(store), LastMonth)).ToList();
        return (cases.Count(item => item.Counted), cases.Count);
    }

    /// <summary>Children in care. Plans of another authority are no rows of list 7, and children who were only referred none of list 6.</summary>
    private static async Task<List<(string Child, ChildStatus Status)>> StatusesAsync(TestStore store) =>
        [.. (await BookAsync(store)).Files
            .Select(file => (Child: file.Child.Id, Status: file.StatusOn(TestStore.AsAt)))
            .Where(item => item.Status == ChildStatus.LookedAfter)
            .Select(item => (item.Child, item.Status!.Value))];
}
