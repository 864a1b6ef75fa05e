using Dashboard.Data.Access;
using Dashboard.Data.Access.People;
using Dashboard.Data.Access.Sessions;
using Dashboard.Data.Actions;
using Dashboard.Data.Annotations;
using Dashboard.Data.Cycle;
using Dashboard.Data.Exceptions;
using Dashboard.Data.Exports;
using Dashboard.Data.Queries;
using Dashboard.Data.Reminders;
using Dashboard.Data.Reports;
using Dashboard.Data.Standards;
using Dashboard.Import.AnnexA;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Data.Tests.Access;

/// <summary>Every public query, asked for something within the reader's scope or outside it.</summary>
internal sealed class ScopedQueries(ScopeStore store)
{
    private const string Measure = "cin.open";
    private const string AboutWorkers = "caseload.over-limit";

    private static readonly CategoryPair Category = new("status", "need-plan");

    /// <summary>What somebody asks about.</summary>
    /// <param name="Scope">Who.</param>
    /// <param name="Unit">Unit.</param>
    /// <param name="Worker">Worker.</param>
    /// <param name="Child">Child.</param>
    public sealed record Question(AccessScope Scope, string Unit, string? Worker, string Child);

    /// <summary>Queries that return nothing of a reader's scope, each with its reason.</summary>
    public static IReadOnlyDictionary<string, string> WithoutScope { get; } = new Dictionary<string, string>
    {
        ["StatusQueries.ChangedAsync/2"] = "gives nothing: only waits",
        ["StatusQueries.IssuedTreeAsync/2"] = "the organisation of an issue, for the program",
        ["StatusQueries.StatusAsync/1"] = "the organisation, the months and the date of the data, for the program; names of workers cannot be listed through it",
        ["StandardsQueries.TimelineAsync/1"] = "the timescales in force: no record of anybody",
        ["StandardsQueries.InForceAsync/2"] = "the timescales of a month: no record of anybody",
        ["StandardsQueries.LibraryAsync/1"] = "the profiles on offer: no record of anybody",
        ["LoadQueries.SuppliedAsync/1"] = "the fields that the sources supply: no record of anybody",
        ["LoadHistoryQueries.PageAsync/3"] = "loads and their counts: no record of anybody; refused to all but analysts, as its own tests show",
        ["LoadHistoryQueries.DetailAsync/3"] = "findings of a load by file, column and kind: no record of anybody; refused to all but analysts, as its own tests show",
        ["PublicationPreviewQueries.PreviewAsync/3"] = "figures of the whole authority and numbers of exceptions: no record of anybody; refused to all but analysts, as its own tests show",
        ["PublicationQueries.OverviewAsync/2"] = "issued months and numbers of revisions: no record of anybody",
        ["StoreFactsQueries.ReadAsync/2"] = "versions of the store: no record of anybody",
        ["AccessLogQueries.PageAsync/3"] = "the log itself, which is about ids; refused to every other role, as its own tests show",
        ["AccessLogQueries.ExportAsync/3"] = "the log itself, which is about ids; refused to every other role, as its own tests show",
        ["AccessLogQueries.UnusualAsync/4"] = "the log itself, which is about people who look; refused to every other role, as its own tests show",
        ["AccessLogQueries.PagesAsync/2"] = "codes of pages",
        ["AccessLogQueries.SealsAsync/2"] = "hashes",
    };

    private StatusQueries Statuses => new(store.Store, store.Cache, TimeProvider.System);

    private FigureQueries Figures => new(store.Store, Statuses, store.Cache);

    private CaseQueries Cases => new(store.Store, Statuses, Figures, store.Catalogue, TimeProvider.System);

    private StandardsQueries Standards => new(store.Store, Statuses, store.Cache, store.Catalogue, new StandardsLibrary(store.Store, TimeProvider.System, new StandardsOptions()));

    private WorklistQueries Worklists => new(store.Store, Statuses, Standards, store.Cache, TimeProvider.System);

    private ExceptionQueries Exceptions => new(store.Store, Statuses, new PeopleNames([]), TimeProvider.System);

    private BoardQueries Boards => new(store.Store, Statuses, store.Catalogue, TimeProvider.System);

    private QualityQueries Quality => new(store.Store, Statuses, store.Cache);

    private CycleQueries Cycles => new(store.Store, Statuses, ReportReads, new CycleOptions().Read(), TimeProvider.System);
    private ReminderQueries Reminders => new(store.Store, Statuses, Standards, new PeopleNames([]), new ReminderOptions(), TimeProvider.System);

    private ReportQueries ReportReads => new(store.Store, Statuses, Standards, new PeopleNames([]), TimeProvider.System);

    private ComparatorQueries Comparators => new(store.Store, Statuses, store.Cache, store.Catalogue);

    /// <summary>By "Type.Method/parameters".</summary>
    public IReadOnlyDictionary<string, Func<Question, Task<object?>>> All()
    {
        var none = CancellationToken.None;
        var month = ScopeStore.October;
        var issued = month.AddMonths(-1);
        return new Dictionary<string, Func<Question, Task<object?>>>
        {
            ["FigureQueries.SeriesAsync/4"] = async ask => await Figures.SeriesAsync(ask.Scope, Measure, ask.Unit, none),
            ["FigureQueries.SeriesAsync/5"] = async ask => await Figures.SeriesAsync(ask.Scope, Measure, ask.Unit, Category, none),
            ["FigureQueries.UnitsAsync/4"] = async ask => await Figures.UnitsAsync(ask.Scope, Measure, month, none),
            ["FigureQueries.UnitsAsync/5"] = async ask => await Figures.UnitsAsync(ask.Scope, Measure, month, Category, none),
            ["FigureQueries.WorkersAsync/5"] = async ask => await Figures.WorkersAsync(ask.Scope, Measure, month, ask.Unit, none),
            ["FigureQueries.SplitsAsync/5"] = async ask => await Figures.SplitsAsync(ask.Scope, Measure, month, ask.Unit, none),
            ["FigureQueries.RevisionsAsync/6"] = async ask => await Figures.RevisionsAsync(ask.Scope, [Measure], issued, issued, ask.Unit, none),
            ["FigureQueries.RevisionsAsync/5"] = async ask => await Figures.RevisionsAsync(ask.Scope, Measure, issued, ask.Unit, none),
            ["PeriodQueries.FigureAsync/6"] = async ask => await new PeriodQueries(Figures, store.Catalogue).FigureAsync(ask.Scope, Measure, ask.Unit, month, 2, none),
            ["PeriodQueries.UnitsAsync/5"] = async ask => await new PeriodQueries(Figures, store.Catalogue).UnitsAsync(ask.Scope, Measure, month, 2, none),
            ["PeriodQueries.SplitsAsync/6"] = async ask => await new PeriodQueries(Figures, store.Catalogue).SplitsAsync(ask.Scope, "referral.received", ask.Unit, month, 2, none),
            ["CaseQueries.PageAsync/4"] = ask => EachAsync(measure => Cases.PageAsync(ask.Scope, Filter(ask, measure), "scope", none)),
            ["CaseQueries.AllAsync/4"] = ask => EachAsync(measure => Cases.AllAsync(ask.Scope, Filter(ask, measure) with { WorkerId = null }, "scope", none)),
            ["CaseQueries.ReasonsAsync/3"] = async ask => await Cases.ReasonsAsync(ask.Scope, Filter(ask, Measure), none),
            ["CaseQueries.OfWorkersAsync/5"] = async ask => await Cases.OfWorkersAsync(ask.Scope, AboutWorkers, month, ask.Unit, none),
            ["BoardQueries.BoardAsync/5"] = async ask => await Boards.BoardAsync(ask.Scope, ask.Unit, ask.Worker, month, none),
            ["BoardQueries.FitsAsync/4"] = async ask => await Boards.FitsAsync(ask.Scope, ask.Unit, month, none),
            ["WorklistQueries.PageAsync/4"] = async ask => await Worklists.PageAsync(ask.Scope, new WorklistRequest { UnitId = ask.Unit, WorkerId = ask.Worker }, "scope", none),
            ["WorklistQueries.AllAsync/5"] = async ask => await Worklists.AllAsync(ask.Scope, new WorklistRequest { UnitId = ask.Unit, Own = ask.Worker is null }, AccessKind.Export, "scope", none),
            ["WorklistQueries.UnitsAsync/3"] = async ask => await Worklists.UnitsAsync(ask.Scope, new WorklistRequest { UnitId = ask.Unit }, none),
            ["TimelineQueries.ChildAsync/4"] = async ask => await new TimelineQueries(store.Store, Statuses, TimeProvider.System).ChildAsync(ask.Scope, ask.Child, AccessReason.All[0], none),
            ["WhatIfQueries.AskAsync/4"] = async ask =>
                await new WhatIfQueries(store.Store, Statuses, Standards, TimeProvider.System).AskAsync(ask.Scope, new WhatIfRequest { RuleId = "cp-visit", Month = month, UnitId = ask.Unit, Limit = "1 wd" }, null, none),
            ["WorkerQueries.BusiestAsync/3"] = async ask => await new WorkerQueries(store.Store, Statuses).BusiestAsync(ask.Scope, ask.Unit, none),
            ["PracticeEventQueries.ListAsync/5"] = async ask => await new PracticeEventQueries(store.Store, Statuses, store.Cache).ListAsync(ask.Scope, ask.Unit, month.AddMonths(-11).Start, month.End, none),
            ["QualityQueries.FieldsAsync/2"] = async ask => await Quality.FieldsAsync(ask.Scope, none),
            ["QualityQueries.SuppliedAsync/2"] = async ask => await Quality.SuppliedAsync(ask.Scope, none),
            ["QualityQueries.LoadsAsync/2"] = async ask => await Quality.LoadsAsync(ask.Scope, none),
            ["QualityQueries.RejectedAsync/4"] = async ask => await Quality.RejectedAsync(ask.Scope, "ssd", null, none),
            ["QualityQueries.UnknownValuesAsync/2"] = async ask => await Quality.UnknownValuesAsync(ask.Scope, none),
            ["QualityQueries.LateAsync/5"] = async ask => await Quality.LateAsync(ask.Scope, ask.Unit, issued, month, none),
            ["ComparatorQueries.LoadedAtAsync/2"] = async ask => await Comparators.LoadedAtAsync(ask.Scope, none),
            ["ComparatorQueries.SettingsAsync/2"] = async ask => await Comparators.SettingsAsync(ask.Scope, none),
            ["ComparatorQueries.ComparisonAsync/4"] = async ask => await Comparators.ComparisonAsync(ask.Scope, "referral.re-referral", month, none),
            ["ComparatorQueries.ComparisonAsync/5"] = async ask => await Comparators.ComparisonAsync(ask.Scope, "leaver.eet", "19-21", month, none),
            ["ComparatorQueries.SeriesAsync/3"] = async ask => await Comparators.SeriesAsync(ask.Scope, Measure, none),
            ["ComparatorQueries.SeriesAsync/5"] = async ask => await Comparators.SeriesAsync(ask.Scope, Measure, null, null, none),
            ["AnnotationQueries.ListAsync/6"] = async ask => await new AnnotationQueries(store.Store, Statuses, new PeopleNames([])).ListAsync(ask.Scope, Measure, issued, month, true, none),
            ["ActionQueries.ListAsync/4"] = async ask => await new ActionQueries(store.Store, Statuses).ListAsync(ask.Scope, Measure, ask.Unit, none),
            ["CycleQueries.CycleAsync/3"] = async ask => await Cycles.CycleAsync(ask.Scope, null, none),
            ["CycleQueries.MeetingAsync/3"] = async ask => await Cycles.MeetingAsync(ask.Scope, await MeetingAsync(ask), none),
            ["ReportQueries.ListAsync/3"] = async ask => await ReportReads.ListAsync(ask.Scope, issued, none),
            ["ReportQueries.ReportAsync/3"] = async ask => await ReportReads.ReportAsync(ask.Scope, await ReportAsync(ask), none),
            ["ReportQueries.SharedAsync/3"] = async ask => await ReportReads.SharedAsync(ask.Scope, await ReportAsync(ask), none),
            ["ReportQueries.VersionsAsync/4"] = async ask => await ReportReads.VersionsAsync(ask.Scope, await ReportAsync(ask), "meaning", none),
            ["ReportFigureQueries.ReadAsync/3"] = async ask => await new ReportFigureQueries(store.Store, Statuses, Figures, store.Cache, store.Catalogue)
                .ReadAsync(ask.Scope, await ReportReads.ReportAsync(ask.Scope, await ReportAsync(ask), none), none),
            ["PublishedReportQueries.OfAsync/4"] = async ask => await new PublishedReportQueries(store.Store, Statuses).OfAsync(ask.Scope, ReportKinds.QuarterlyQa, issued, none),
            ["ReportActionQueries.OfMeasuresAsync/3"] = async ask => await new ReportActionQueries(store.Store, Statuses).OfMeasuresAsync(ask.Scope, [Measure], none),
            ["ReportActionQueries.OfQuarterAsync/3"] = async ask => await new ReportActionQueries(store.Store, Statuses).OfQuarterAsync(ask.Scope, Quarter.Of(issued), none),
            ["ReminderQueries.ListAsync/2"] = async ask => await Reminders.ListAsync(ask.Scope, none),
            ["ReminderQueries.CountAsync/2"] = async ask => await Reminders.CountAsync(ask.Scope, none),
            ["ExceptionQueries.ListAsync/4"] = async ask => await Exceptions.ListAsync(ask.Scope, new ExceptionFilter { Month = issued, UnitId = ask.Unit, WithChildren = true }, "scope", none),
            ["ExceptionQueries.CountsAsync/4"] = async ask => await Exceptions.CountsAsync(ask.Scope, issued, ask.Unit, none),
            ["ExceptionQueries.OneAsync/5"] = async ask => await Exceptions.OneAsync(ask.Scope, 1 + (ask.Child.Sum(letter => letter) % 20), true, "scope", none),
            ["CorrectionQueries.ListAsync/6"] = async ask => await new CorrectionQueries(store.Store, Statuses, new PeopleNames([]), TimeProvider.System).ListAsync(ask.Scope, ask.Unit, false, true, "scope", none),
            ["PeopleQueries.ViewAsync/4"] = async ask => await new PeopleQueries(store.Store, Statuses, TimeProvider.System).ViewAsync(ask.Scope, [], new SessionLimits(TimeSpan.FromHours(8), TimeSpan.FromMinutes(30)), none),
            ["ValueExport.RowsAsync/6"] = async ask => await new ValueExport(Statuses, Figures, store.Catalogue).RowsAsync(ask.Scope, month, null, null, Edition.Live, none),
            ["AnnexAExport.WriteAsync/4"] = async ask =>
            {
                await using var output = new MemoryStream();
                return await new AnnexAExport(store.Store, TimeProvider.System).WriteAsync(ask.Scope, output, null, none);
            },
        };
    }

    /// <summary>A meeting with an action for the unit that is asked about.</summary>
    private async Task<MeetingPlace> MeetingAsync(Question ask)
    {
        var place = new MeetingPlace(new CycleOptions().StartsOn, 2);
        if (store.Tree.Holds(ask.Unit))
        {
            var director = new AccessScope { UserId = "director", Role = PortalRole.SeniorLeader };
            var meeting = await new CycleService(store.Store, new CycleOptions().Read(), TimeProvider.System).OpenAsync(director, place, CancellationToken.None);
            await new ActionService(store.Store, Statuses, store.Catalogue, TimeProvider.System).AddAsync(
                director, new ActionDraft { MeetingId = meeting, UnitId = ask.Unit, Text = "t", Owner = "o", DueOn = DateOnly.MaxValue }, CancellationToken.None);
        }

        return place;
    }

    /// <summary>The report of the team that is asked about, or of the first where no team is; made with a child in it by its own manager.</summary>
    private async Task<int> ReportAsync(Question ask)
    {
        var none = CancellationToken.None;
        var team = store.Tree.Holds(ask.Unit) && store.Tree.IsTeam(ask.Unit) ? ask.Unit : store.Tree.Units.First(unit => store.Tree.IsTeam(unit.Id)).Id;
        var manager = new AccessScope { UserId = "manager", Role = PortalRole.TeamManager, UnitIds = [team] };
        var publication = (await Statuses.StatusAsync(none)).Publications.Values.Single().Id;
        var report = await new ReportService(store.Store, Statuses, TimeProvider.System).OpenAsync(manager, ReportKinds.TeamManager, publication, team, none);
        var child = store.Records.Allocations.FirstOrDefault(allocation => allocation.EndedOn is null && allocation.TeamId == team)?.ChildId;
        if (child is not null && (await ReportReads.ReportAsync(manager, report, none)).Children.Count == 0)
        {
            await new ReportChildService(store.Store, Statuses, TimeProvider.System).AddChildAsync(manager, report, child, "complex", none);
        }

        return report;
    }

    private static CaseFilter Filter(Question ask, string measure) =>
        new() { MeasureId = measure, Month = ScopeStore.October, UnitId = ask.Unit, WorkerId = ask.Worker, PageSize = CaseFilter.MaxPageSize };

    /// <summary>One measure of every subject: each has cases of another kind of record.</summary>
    private async Task<object?> EachAsync(Func<string, Task<CasePage>> read)
    {
        var pages = new List<CasePage>();
        foreach (var subject in store.Catalogue.All.Select(measure => measure.Definition).GroupBy(definition => definition.Subject))
        {
            pages.Add(await read(subject.First().Id));
        }

        return pages;
    }
}
