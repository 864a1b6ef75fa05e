using Dashboard.Data.Reports;
using Dashboard.Measures.Codes;
using Dashboard.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Reports;

public sealed class ReportLoadTests
{
    private const int Writers = 100;
    private const int Months = 10;
    private const int Pauses = 5;

    /// <summary>Every writer has a section of their own and saves at every pause; all of them at once.</summary>
    [Fact]
    public async Task Save_ByAHundredManagersAtOnce_LosesNothingAndRefusesNobody()
    {
        await using var desk = await ReportDesk.OfAsync(new BookBuilder().OpenChild("C1", "2025-06-01"), Months + 1, Months);
        var sections = ReportOutlines.Of(ReportKinds.TeamManager);
        var reports = new List<int>();
        for (var publication = 1; publication <= Months; publication++)
        {
            reports.Add(await desk.Reports.OpenAsync(ReportDesk.Manager, ReportKinds.TeamManager, publication, "T1", CancellationToken.None));
        }

        var places = reports.SelectMany(report => sections.Select(section => (Report: report, Section: section.Id))).Take(Writers).ToList();
        using var writing = desk.Writing;
        using var start = new SemaphoreSlim(0);
        var writers = places.Select((place, number) => Task.Run(() => WriteAsync(place, number))).ToList();
        start.Release(Writers);
        var texts = await Task.WhenAll(writers);

        await using var context = await desk.Builder.Store.OpenAsync(CancellationToken.None);
        var stored = await context.ReportSections.ToDictionaryAsync(row => (row.ReportId, row.Section), row => (row.Text, row.Revision));
        Assert.Equal(Writers, places.Count);
        Assert.Equal(texts.Select(text => (text, Pauses)), places.Select(place => stored[place]));

        async Task<string> WriteAsync((int Report, string Section) place, int number)
        {
            await start.WaitAsync();
            var text = string.Empty;
            for (var revision = 0; revision < Pauses; revision++)
            {
                text += $"Sentence {revision} of writer {number}. ";
                var save = await writing.SaveSectionAsync(ReportDesk.Manager with { UserId = $"manager-{number}" }, place.Report, place.Section, revision, text, CancellationToken.None);
                Assert.True(save.Saved, $"Writer {number} was told of a conflict.");
            }

            return text;
        }
    }
}
