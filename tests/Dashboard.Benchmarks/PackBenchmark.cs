using System.Diagnostics;
using Dashboard.Data;
using Dashboard.Data.Access;
using Dashboard.Data.Portal;
using Dashboard.Data.Queries;
using Dashboard.Data.Reports;
using Dashboard.Data.Store;
using Dashboard.Data.Targets;
using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Records;
using Dashboard.Web.Features.Cycle;
using Dashboard.Web.Features.Cycle.Packs;
using Dashboard.Web.Features.Exceptions;
using Dashboard.Web.Features.Mpd;
using Dashboard.Web.Features.Reports;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Documents.Packs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Benchmarks;

/// <summary>Makes the full week-2 pack of the latest issue with the report of every team and service in it: with nothing kept, and again; says how often the progress was told meanwhile. Writes those reports into the store: give it a copy.</summary>
internal static class PackBenchmark
{
    private static readonly AccessScope Director = new() { UserId = "benchmark", Role = PortalRole.SeniorLeader, UnitIds = [OrgTree.AuthorityId] };

    public static async Task RunAsync(string storeFile)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddDashboardData(StoreConnection.Sqlite(storeFile));
        services.AddOptions<PortalOptions>();
        services.AddSingleton(new TargetFinder([]));
        services.AddMpd().AddExceptions().AddReports().AddCycle();
        await using var provider = services.BuildServiceProvider();
        await WriteReportsAsync(provider);
        foreach (var what in new[] { "nothing kept", "again" })
        {
            var (watch, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            var told = new List<TimeSpan> { TimeSpan.Zero };
            var pack = await provider.GetRequiredService<PackMaker>().MakeAsync(Director, PackKind.SocialCareReview, null, _ => told.Add(watch.Elapsed), CancellationToken.None);
            var silence = told.Zip(told.Skip(1).Append(watch.Elapsed), (before, after) => after - before).Max();
            Console.WriteLine(
                $"week-2 pack, {what}: {watch.Elapsed.TotalSeconds:N1} s, {(Environment.CpuUsage.TotalTime - processor).TotalSeconds:N1} s of processor, {pack.Documents} documents, {pack.Missing} missing, "
                + $"{pack.Content.Length / 1024:N0} KB; progress told {told.Count - 1} times, longest silence {silence.TotalSeconds:N1} s");
        }
    }

    /// <summary>Every report that is owed for the latest issue, with words in each section, submitted.</summary>
    private static async Task WriteReportsAsync(ServiceProvider provider)
    {
        var status = await provider.GetRequiredService<StatusQueries>().StatusAsync(CancellationToken.None);
        var publication = status.Publications.MaxBy(pair => pair.Key).Value;
        await using var context = await provider.GetRequiredService<ReportingStore>().OpenAsync(CancellationToken.None);
        foreach (var unit in status.Tree.Units.Where(unit => unit.Kind is OrgUnitKind.Team or OrgUnitKind.Service))
        {
            var kind = unit.Kind == OrgUnitKind.Team ? ReportKinds.TeamManager : ReportKinds.ServiceManager;
            if (await context.Reports.AnyAsync(report => report.PublicationId == publication.Id && report.Kind == kind && report.UnitId == unit.Id))
            {
                continue;
            }

            var report = new Report { Kind = kind, PublicationId = publication.Id, UnitId = unit.Id, State = ReportStates.Submitted, DueOn = publication.DueOn, SubmittedAt = publication.IssuedAt, SubmittedBy = "benchmark" };
            context.Reports.Add(report);
            await context.SaveChangesAsync();
            context.ReportSections.AddRange(ReportOutlines.Of(kind).Select(section => new ReportSection
            {
                ReportId = report.Id,
                Section = section.Id,
                Text = string.Concat(Enumerable.Repeat("A sentence of a manager about the month, in plain words. ", 40)),
                Revision = 1,
                SavedAt = publication.IssuedAt,
                Author = "benchmark",
            }));
            await context.SaveChangesAsync();
        }
    }
}
