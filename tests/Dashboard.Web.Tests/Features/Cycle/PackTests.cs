using System.IO.Compression;
using Dashboard.Data.Access;
using Dashboard.Data.Portal;
using Dashboard.Measures.Codes;
using Dashboard.TestSupport;
using Dashboard.Web.Features.Cycle.Packs;
using Dashboard.Web.Tests.Features.Support;
using Dashboard.Web.Ui.Documents.Packs;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Cycle;

/// <summary>The zip of a pack, opened.</summary>
public sealed class PackTests : FigurePages, IAsyncLifetime
{
    private StoreBuilder _store = default!;

    public async Task InitializeAsync()
    {
        _store = await StoreBuilder.OfAsync(FigureBook.New(), months: 2, publish: 1);
        await using var context = await _store.Store.OpenAsync(CancellationToken.None);
        context.Reports.Add(new Report { Kind = ReportKinds.TeamManager, PublicationId = 1, UnitId = "T2", State = ReportStates.Submitted, DueOn = new DateOnly(2026, 12, 1), SubmittedAt = new DateTime(2026, 11, 20), SubmittedBy = "m" });
        context.Reports.Add(new Report { Kind = ReportKinds.TeamManager, PublicationId = 1, UnitId = "T1", State = ReportStates.Draft, DueOn = new DateOnly(2026, 12, 1) });
        await context.SaveChangesAsync();
    }

    async Task IAsyncLifetime.DisposeAsync() => await _store.DisposeAsync();

    [Theory]
    [InlineData(PackKind.SocialCareReview, 4)]
    [InlineData(PackKind.QualityAssurance, 3)]
    public async Task Pack_OfTheDirector_HoldsValidDocuments(PackKind kind, int documents)
    {
        var pack = await MakeAsync(Director, kind);

        Assert.Equal(documents, pack.Documents);
        using var zip = new ZipArchive(new MemoryStream(pack.Content.ToArray()));
        Assert.Equal(documents + 1, zip.Entries.Count);
        Assert.Equal(zip.Entries.Count, zip.Entries.Select(entry => entry.FullName).Distinct().Count());
        foreach (var entry in zip.Entries)
        {
            Assert.Empty(Faults(entry));
        }
    }

    [Fact]
    public async Task Pack_NamesReportsThatAreNotIn_AndLeavesThemOut()
    {
        var pack = await MakeAsync(Director, PackKind.SocialCareReview);

        using var zip = new ZipArchive(new MemoryStream(pack.Content.ToArray()));
        Assert.Equal(["reports/team-manager-T2.docx"], zip.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("reports/", StringComparison.Ordinal)));
        Assert.True(pack.Missing > 0);
        Assert.Contains("Being written", Text(zip.GetEntry("00-contents.docx")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_OfWeek5_NamesTheQuarterlyReportThatIsNotThere()
    {
        var pack = await MakeAsync(Director, PackKind.QualityAssurance);

        using var zip = new ZipArchive(new MemoryStream(pack.Content.ToArray()));
        Assert.Equal(1, pack.Missing);
        Assert.Contains("Quarterly quality assurance report, July to September 2026September 2026 has not been issued", Text(zip.GetEntry("00-contents.docx")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_OfATeamManager_HoldsTheOwnTeamOnly()
    {
        var pack = await MakeAsync(TeamManager, PackKind.SocialCareReview);

        using var zip = new ZipArchive(new MemoryStream(pack.Content.ToArray()));
        Assert.All(zip.Entries.Where(entry => entry.FullName != "00-contents.docx"), entry => Assert.Contains("T2", entry.FullName, StringComparison.Ordinal));
        Assert.DoesNotContain("T1", Text(zip.GetEntry("00-contents.docx")!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PortalRole.Councillor)]
    [InlineData(PortalRole.Practitioner)]
    public async Task Pack_OfWhoComesToNoReview_IsRefused(PortalRole role) =>
        await Assert.ThrowsAsync<PackRefusedException>(() => MakeAsync(role == PortalRole.Councillor ? Councillor : Practitioner, PackKind.SocialCareReview));

    [Fact]
    public async Task Desk_HandsAPackToWhoAskedForIt_AndWhileTheRightsAreTheSame()
    {
        Open(_store, Director, "/cycle");
        var desk = Services.GetRequiredService<PackDesk>();

        var job = desk.Start(Director, PackKind.QualityAssurance, null, again: false)!;
        Assert.Same(job, desk.Start(Director, PackKind.QualityAssurance, null, again: false));
        for (var wait = 0; wait < 600 && job.Progress.IsRunning; wait++)
        {
            await Task.Delay(50);
        }

        Assert.NotNull(desk.Find(Director, job.Id)?.Progress.File);
        Assert.Null(desk.Find(Director with { UserId = "somebody-else" }, job.Id));
        Assert.Null(desk.Find(Director with { Role = PortalRole.TeamManager }, job.Id));
        Assert.Null(desk.Find(Director with { UnitIds = ["T1"] }, job.Id));
    }

    private Task<PackResult> MakeAsync(AccessScope scope, PackKind kind)
    {
        Open(_store, scope, "/cycle");
        return Services.GetRequiredService<PackMaker>().MakeAsync(scope, kind, null, _ => { }, CancellationToken.None);
    }

    private static IEnumerable<string> Faults(ZipArchiveEntry entry)
    {
        using OpenXmlPackage package = entry.FullName.EndsWith(".docx", StringComparison.Ordinal) ? WordprocessingDocument.Open(Copy(entry), false) : SpreadsheetDocument.Open(Copy(entry), false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package).Select(fault => $"{entry.FullName}: {fault.Description}")];
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var document = WordprocessingDocument.Open(Copy(entry), false);
        return document.MainDocumentPart!.Document!.InnerText;
    }

    private static MemoryStream Copy(ZipArchiveEntry entry)
    {
        var copy = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }
}
