using System.Diagnostics;
using System.Security.Claims;
using Dashboard.Data.Access;
using Dashboard.Data.Access.Sessions;
using Dashboard.Data.AccessLogs;
using Dashboard.Data.Portal;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;
using Dashboard.Web.Features.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Benchmarks;

/// <summary>What an entry in the access log costs, how fast the log is checked, and what the checks of who is asking add to a page.</summary>
internal static class AccessLogBenchmark
{
    private const int Written = 2_000;
    private const int Copies = 100;
    private const int Checks = 10_000;

    private static readonly AccessScope Manager = new() { UserId = "benchmark", Role = PortalRole.TeamManager, UnitIds = ["T1"] };

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("dashboard-log-").FullName;
        try
        {
            await WriteAsync(Path.Combine(folder, "log.db"));
            await CheckAsync();
            await CheckSessionAsync(Path.Combine(folder, "sessions.db"));
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task WriteAsync(string file)
    {
        var store = new ReportingStore(StoreConnection.Sqlite(file));
        await store.PrepareAsync(CancellationToken.None);
        var times = new List<double>();
        foreach (var children in Enumerable.Range(0, Written).Select(number => Enumerable.Range(number, 50).Select(child => $"P{child:0000000}").ToList()))
        {
            await using var context = await store.OpenAsync(CancellationToken.None);
            var watch = Stopwatch.StartNew();
            await AccessLog.WriteAsync(context, TimeProvider.System, Manager, new AccessedRecords { Page = "cases", MeasureId = "sos.safety-plan", UnitId = "T1", ChildIds = children }, CancellationToken.None);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine($"entry of 50 children written: p50 {times[Written / 2]:N2} ms, p95 {times[(int)(Written * 0.95)]:N2} ms");
        Console.WriteLine($"the same row without lock and chain: p50 {await PlainAsync(new ReportingStore(StoreConnection.Sqlite(file + "-plain"))):N2} ms");
        var verifier = new AccessLogVerifier(store);
        await verifier.VerifyAsync(null, null, null, CancellationToken.None);
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < Copies; run++)
        {
            var watch = Stopwatch.StartNew();
            var report = await verifier.VerifyAsync(null, null, null, CancellationToken.None);
            best = report is { IsWhole: true, Entries: Written } && watch.Elapsed < best ? watch.Elapsed : best;
        }

        Console.WriteLine($"log of {Written:N0} such entries checked: {Written / best.TotalSeconds:N0} entries/s");
    }

    private static async Task<double> PlainAsync(ReportingStore store)
    {
        await store.PrepareAsync(CancellationToken.None);
        var times = new List<double>();
        for (var number = 0; number < Written; number++)
        {
            await using var context = await store.OpenAsync(CancellationToken.None);
            var watch = Stopwatch.StartNew();
            context.AccessLog.Add(new AccessEntry { At = DateTime.UnixEpoch, UserId = "b", Role = "Analyst", Kind = AccessKind.Look, Page = "cases", ChildIds = new string('x', 450), Children = 50, SchemaVersion = 1 });
            await context.SaveChangesAsync();
            context.ChangeTracker.Clear();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        return times[Written / 2];
    }

    /// <summary>Whether the session behind a request runs, and what it may see, asked of the store; the portal keeps the answer for a second.</summary>
    private static async Task CheckSessionAsync(string file)
    {
        var store = new ReportingStore(StoreConnection.Sqlite(file));
        await store.PrepareAsync(CancellationToken.None);
        var sessions = new PortalSessions(store, new StatusQueries(store, new FigureCache(), TimeProvider.System), TimeProvider.System);
        ClaimRule[] rules = [new("admin", PortalRole.Analyst, null)];
        var limits = new SessionLimits(TimeSpan.FromHours(8), TimeSpan.FromMinutes(30));
        var opened = await sessions.OpenAsync(new SignedInPerson { UserId = "benchmark", Name = "Benchmark", Claims = ["admin"] }, rules, limits, CancellationToken.None);
        var times = new List<double>();
        for (var check = 0; check < Written; check++)
        {
            var watch = Stopwatch.StartNew();
            await sessions.CheckAsync(opened.Id!, rules, limits, CancellationToken.None);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine($"session checked in the store: p50 {times[Written / 2]:N2} ms, p95 {times[(int)(Written * 0.95)]:N2} ms");
    }

    /// <summary>Resolution of the scope from the sign-in, and the policy of a page.</summary>
    private static async Task CheckAsync()
    {
        await using var services = new ServiceCollection().AddLogging().AddAccess().BuildServiceProvider();
        var authorization = services.GetRequiredService<IAuthorizationService>();
        var person = new ClaimsPrincipal(ScopeClaims.Identity(Manager, "Benchmark", "benchmark"));
        var watch = new Stopwatch();
        for (var run = 0; run < 2; run++)
        {
            watch.Restart();
            for (var check = 0; check < Checks; check++)
            {
                _ = ScopeClaims.Scope(person);
                await authorization.AuthorizeAsync(person, null, Policies.Children);
            }
        }

        Console.WriteLine($"scope and policy of a request: {watch.Elapsed.TotalMicroseconds / Checks:N1} µs");
    }
}
