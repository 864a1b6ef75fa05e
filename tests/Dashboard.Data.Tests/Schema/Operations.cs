using Dashboard.Data.Access;
using Dashboard.Data.Access.People;
using Dashboard.Data.Access.Sessions;
using Dashboard.Data.AccessLogs;
using Dashboard.Data.Administration;
using Dashboard.Data.Actions;
using Dashboard.Data.Annotations;
using Dashboard.Data.Comparators;
using Dashboard.Data.Cycle;
using Dashboard.Data.Exceptions;
using Dashboard.Data.Exports;
using Dashboard.Data.Queries;
using Dashboard.Data.Refreshing;
using Dashboard.Data.Reminders.Mail;
using Dashboard.Data.Reports;
using Dashboard.Data.Standards;
using Dashboard.Data.Store;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Data.Tests.Schema;

/// <summary>Every public operation of the data project, called in each way that changes what it sends to the database.</summary>
internal sealed partial class Operations(ReportingStore store, TimeProvider clock)
{
    private const string Measure = "referral.received";
    private const string Child = "C1";

    private static readonly Month October = Month.Parse("2026-10");
    private static readonly CategoryPair Category = new("status", "cin");
    private static readonly AccessScope Analyst = new() { UserId = "a", Role = PortalRole.Analyst, UnitIds = [OrgTree.AuthorityId] };
    private static readonly ClaimRule[] Rules = [new("admin", PortalRole.Analyst, null)];
    private static readonly SessionLimits Limits = new(TimeSpan.FromHours(8), TimeSpan.FromMinutes(30));
    private static readonly AccessScope Manager = new() { UserId = "m", Role = PortalRole.TeamManager, UnitIds = ["T1"] };
    private static readonly AccessScope ServiceManager = new() { UserId = "s", Role = PortalRole.ServiceManager, UnitIds = ["S1"] };
    private static readonly AccessScope Leader = new() { UserId = "l", Role = PortalRole.SeniorLeader, UnitIds = [OrgTree.AuthorityId] };
    private static readonly AccessScope Practitioner = new() { UserId = "p", Role = PortalRole.Practitioner, UnitIds = ["T1"], WorkerId = "W1" };

    private static readonly AccessScope Governance = new() { UserId = "g", Role = PortalRole.InformationGovernance };
    private static readonly AccessLogFilter Everything = new()
    {
        UserId = "a",
        ChildId = Child,
        Page = "p",
        Kind = AccessKind.Look,
        UnitId = "T1",
        From = new DateOnly(2026, 10, 1),
        To = new DateOnly(2026, 10, 31),
        PageNumber = 2,
    };

    /// <summary>Operations by "Type.Method/parameters".</summary>
    public IReadOnlyDictionary<string, Func<Task>> All()
    {
        var none = CancellationToken.None;
        return new Dictionary<string, Func<Task>>
        {
            ["ReportingStore.OpenAsync/1"] = async () => await (await store.OpenAsync(none)).DisposeAsync(),
            ["ReportingStore.OpenAsync/3"] = async () => await (await store.OpenAsync(Manager, new OrgTree([]), none)).DisposeAsync(),
            ["ReportingStore.OpenForWorkAsync/1"] = async () => await (await store.OpenForWorkAsync(none)).DisposeAsync(),
            ["ReportingStore.PrepareAsync/1"] = () => store.PrepareAsync(none),
            ["ReportingStore.DiscardUnfinishedDemoAsync/1"] = () => Assert.ThrowsAsync<StoreException>(() => store.DiscardUnfinishedDemoAsync(none)),
            ["SchemaVersion.RequireCurrentAsync/2"] = () => Within(context => SchemaVersion.RequireCurrentAsync(context, none)),
            ["StoreSettings.GetAsync/3"] = () => Within(context => StoreSettings.GetAsync(context, StoreSettings.DemoData, none)),
            ["StoreSettings.SetAsync/4"] = () => Within(context => StoreSettings.SetAsync(context, StoreSettings.DemoData, "true", none)),
            ["StoreSettings.SetAsync/5"] = () => StoreSettings.SetAsync(store, StoreSettings.DemoData, StoreSettings.DemoComplete, clock, none),
            ["StoreTransaction.BeginAsync/2"] = async () => await (await StoreTransaction.BeginAsync(store, none)).DisposeAsync(),
            ["StoreTransaction.CommitAsync/1"] = () => Changing(transaction => transaction.CommitAsync(none)),
            ["StoreTransaction.ClearAsync/1"] = () => Changing(transaction => transaction.ClearAsync<Reporting.MeasureValue>(none)),
            ["StoreTransaction.ClearAsync/2"] = () => Changing(async transaction =>
            {
                foreach (var type in transaction.Context.Model.GetEntityTypes())
                {
                    await transaction.ClearAsync(type, none);
                }
            }),
            ["StoreTransaction.ClearForRefillAsync/2"] = () => Changing(transaction => transaction.ClearForRefillAsync([.. transaction.Context.Model.GetEntityTypes()], none)),
            ["StoreTransaction.RestoreIndexesAsync/1"] = () => Changing(transaction => transaction.RestoreIndexesAsync(none)),
            ["AccessLog.WriteAsync/5"] = () => Within(context => AccessLog.WriteAsync(context, clock, Analyst, new AccessedRecords { Page = "p", ChildIds = [Child] }, none)),
            ["PortalSessions.OpenAsync/4"] = () => Sessions().OpenAsync(new SignedInPerson { UserId = "a", Name = "A", Claims = ["admin"] }, Rules, Limits, none),
            ["PortalSessions.CheckAsync/4"] = () => Sessions().CheckAsync("s", Rules, Limits, none),
            ["PortalSessions.TouchAsync/2"] = () => Sessions().TouchAsync("s", none),
            ["PortalSessions.EndAsync/2"] = () => Sessions().EndAsync("s", none),
            ["ProtectionKeys.AllAsync/1"] = () => new ProtectionKeys(store).AllAsync(none),
            ["ProtectionKeys.AddAsync/3"] = () => new ProtectionKeys(store).AddAsync("k", "<key />", none),
            ["PeopleQueries.ViewAsync/4"] = () => new PeopleQueries(store, Statuses(), clock).ViewAsync(Analyst, Rules, Limits, none),
            ["PeopleService.GiveScopeAsync/3"] = () => RefusedOrDone(() => People().GiveScopeAsync(Analyst, new ScopeDraft { UserId = "a", Role = PortalRole.SeniorLeader, From = October.Start, To = October.End, Reason = "r" }, none)),
            ["PeopleService.EndScopeAsync/3"] = () => RefusedOrDone(() => People().EndScopeAsync(Analyst, 1, none)),
            ["PeopleService.EndSessionsAsync/3"] = () => RefusedOrDone(() => People().EndSessionsAsync(Analyst, "a", none)),
            ["PeopleService.SetDisabledAsync/4"] = () => RefusedOrDone(() => People().SetDisabledAsync(Analyst, "b", true, none)),
            ["PeopleService.AddRuleAsync/3"] = () => People().AddRuleAsync(Analyst, new ClaimRule("c", PortalRole.Councillor, null), none),
            ["PeopleService.RemoveRuleAsync/3"] = () => RefusedOrDone(() => People().RemoveRuleAsync(Analyst, 1, none)),
            ["AccessLog.ChangedAsync/5"] = () => Within(context => AccessLog.ChangedAsync(context, clock, Analyst, "people", none)),
            ["AccessLog.NoteAsync/7"] = () => AccessLog.NoteAsync(store, clock, "a", "Analyst", AccessKind.SignIn, "sign-in", none),
            ["AccessLogVerifier.VerifyAsync/4"] = () => Log().VerifyAsync(new DateOnly(2026, 10, 1), null, null, none),
            ["AccessLogKeeper.VerifyAsync/3"] = () => Keeper().VerifyAsync("a", null, none),
            ["AccessLogKeeper.SealAsync/2"] = () => Keeper().SealAsync("a", none),
            ["AccessLogKeeper.PruneAsync/2"] = () => Keeper().PruneAsync("a", none),
            ["AccessLogQueries.PageAsync/3"] = async () =>
            {
                await Entries().PageAsync(Governance, new AccessLogFilter(), none);
                await Entries().PageAsync(Governance, Everything, none);
            },
            ["AccessLogQueries.ExportAsync/3"] = () => Entries().ExportAsync(Governance, Everything, none),
            ["AccessLogQueries.UnusualAsync/4"] = () => Entries().UnusualAsync(Governance, new DateOnly(2026, 11, 1), 30, none),
            ["AccessLogQueries.PagesAsync/2"] = () => Entries().PagesAsync(Governance, none),
            ["AccessLogQueries.SealsAsync/2"] = () => Entries().SealsAsync(Governance, none),
            ["CaseBookReader.ReadAllAsync/3"] = () => CaseBookReader.ReadAllAsync(store, RowPass.Work, none),
            ["CaseBookReader.ReadChildrenAsync/4"] = async () =>
            {
                await CaseBookReader.ReadChildrenAsync(store, RowPass.Work, [Child], none);
                await CaseBookReader.ReadChildrenAsync(store, RowPass.Work, [.. Enumerable.Range(0, BoardQueries.MaxChildren).Select(number => $"C{number}")], none);
            },
            ["CaseBookReader.ReadTablesAsync/4"] = () => CaseBookReader.ReadTablesAsync(store, RowPass.Work, new HashSet<Type> { typeof(Measures.Records.Visit) }, none),
            ["DataDate.ReadAsync/2"] = () => Within(context => DataDate.ReadAsync(context, none)),
            ["FiguresStamp.TurnAsync/3"] = () => Within(context => FiguresStamp.TurnAsync(context, clock, none)),
            ["FigureWarmUp.RunAsync/1"] = () => new FigureWarmUp(Statuses(), Figures()).RunAsync(none),
            ["StatusQueries.ChangedAsync/2"] = () => Statuses().ChangedAsync("before", none),
            ["StatusQueries.IssuedTreeAsync/2"] = () => Statuses().IssuedTreeAsync(1, none),
            ["StatusQueries.StatusAsync/1"] = () => Statuses().StatusAsync(none),
            ["FigureQueries.SeriesAsync/4"] = () => Figures().SeriesAsync(Analyst, Measure, OrgTree.AuthorityId, none),
            ["FigureQueries.SeriesAsync/5"] = () => Figures().SeriesAsync(Analyst, Measure, OrgTree.AuthorityId, Category, none),
            ["FigureQueries.UnitsAsync/5"] = () => Figures().UnitsAsync(Analyst, Measure, October, Category, none),
            ["PeriodQueries.FigureAsync/6"] = () => Periods().FigureAsync(Analyst, Measure, OrgTree.AuthorityId, October, 6, none),
            ["PeriodQueries.UnitsAsync/5"] = () => Periods().UnitsAsync(Analyst, Measure, October, 6, none),
            ["PeriodQueries.SplitsAsync/6"] = () => Periods().SplitsAsync(Analyst, Measure, OrgTree.AuthorityId, October, 6, none),
            ["FigureQueries.UnitsAsync/4"] = () => Figures().UnitsAsync(Manager, Measure, October, none),
            ["FigureQueries.WorkersAsync/5"] = () => Figures().WorkersAsync(Manager, Measure, October, "T1", none),
            ["FigureQueries.SplitsAsync/5"] = () => Figures().SplitsAsync(Manager, Measure, October, "T1", none),
            ["FigureQueries.RevisionsAsync/6"] = () => Figures().RevisionsAsync(Analyst, [Measure], Month.Parse("2026-08"), Month.Parse("2026-09"), "T1", none),
            ["FigureQueries.RevisionsAsync/5"] = () => Figures().RevisionsAsync(Analyst, Measure, Month.Parse("2026-09"), "T1", none),
            ["CaseQueries.PageAsync/4"] = PagesAsync,
            ["CaseQueries.AllAsync/4"] = () => Cases().AllAsync(Analyst, Filter(), "p", none),
            ["BoardQueries.BoardAsync/5"] = () => new BoardQueries(store, Statuses(), Catalogue.Standard, clock).BoardAsync(Manager, "T1", "W1", October, none),
            ["BoardQueries.FitsAsync/4"] = () => new BoardQueries(store, Statuses(), Catalogue.Standard, clock).FitsAsync(Manager, "T1", October, none),
            ["WorklistQueries.PageAsync/4"] = async () =>
            {
                await Worklists().PageAsync(Manager, new WorklistRequest { UnitId = "T1", WorkerId = "W1" }, "p", none);
                await Worklists().PageAsync(Practitioner, new WorklistRequest { UnitId = "T1" }, "p", none);
            },
            ["WorklistQueries.AllAsync/5"] = async () =>
            {
                await Worklists().AllAsync(Analyst, new WorklistRequest { UnitId = OrgTree.AuthorityId }, AccessKind.Export, "p", none);
                await Worklists().AllAsync(Analyst, new WorklistRequest { UnitId = OrgTree.AuthorityId, Own = true }, AccessKind.Export, "p", none);
                await Worklists().AllAsync(Analyst, new WorklistRequest { UnitId = OrgTree.AuthorityId, WorkerId = "W1" }, AccessKind.Export, "p", none);
            },
            ["WorklistQueries.UnitsAsync/3"] = () => Worklists().UnitsAsync(Analyst, new WorklistRequest { UnitId = OrgTree.AuthorityId }, none),
            ["CaseQueries.ReasonsAsync/3"] = async () =>
            {
                await Cases().ReasonsAsync(Analyst, Filter(), none);
                await Cases().ReasonsAsync(Manager, Filter() with { UnitId = "T1" }, none);
            },
            ["CaseQueries.OfWorkersAsync/5"] = async () =>
            {
                await Cases().OfWorkersAsync(Analyst, "caseload.over-limit", October, OrgTree.AuthorityId, none);
                await Cases().OfWorkersAsync(Practitioner, "caseload.over-limit", October, "T1", none);
            },
            ["TimelineQueries.ChildAsync/4"] = () => new TimelineQueries(store, Statuses(), clock).ChildAsync(Analyst, Child, AccessReason.All[0], none),
            ["LoadQueries.SuppliedAsync/1"] = () => new LoadQueries(store).SuppliedAsync(none),
            ["ComparatorSettings.ReadAsync/2"] = () => Within(context => ComparatorSettings.ReadAsync(context, none)),
            ["ComparatorQueries.LoadedAtAsync/2"] = () => Comparators().LoadedAtAsync(Analyst, none),
            ["ComparatorQueries.SettingsAsync/2"] = () => Comparators().SettingsAsync(Analyst, none),
            ["ComparatorQueries.ComparisonAsync/4"] = () => Comparators().ComparisonAsync(Analyst, "referral.re-referral", October, none),
            ["ComparatorQueries.ComparisonAsync/5"] = () => Comparators().ComparisonAsync(Analyst, "leaver.eet", "19-21", October, none),
            ["ComparatorQueries.SeriesAsync/3"] = () => Comparators().SeriesAsync(Analyst, Measure, none),
            ["ComparatorQueries.SeriesAsync/5"] = () => Comparators().SeriesAsync(Analyst, Measure, null, "2025", none),
            ["AnnotationQueries.ListAsync/6"] = async () =>
            {
                var notes = new AnnotationQueries(store, Statuses(), Names());
                await notes.ListAsync(Analyst, Measure, October, October, false, none);
                await notes.ListAsync(Analyst, Measure, October, October, true, none);
            },
            ["ReportService.OpenAsync/5"] = async () =>
            {
                await Attempt(() => Reports().OpenAsync(Manager, "no-such-kind", 1, "T1", none));
                await Attempt(() => Reports().OpenAsync(Manager, ReportKinds.TeamManager, 1, "T1", none));
                await Attempt(() => Reports().OpenAsync(ServiceManager, ReportKinds.ServiceManager, 1, "S1", none));
            },
            ["ReportService.SubmitAsync/3"] = () => Attempt(() => Reports().SubmitAsync(Manager, 1, none)),
            ["ReportService.ReturnAsync/4"] = () => Attempt(() => Reports().ReturnAsync(ServiceManager, 1, "t", none)),
            ["ReportService.AcceptAsync/3"] = () => Attempt(() => Reports().AcceptAsync(ServiceManager, 1, none)),
            ["ReportWriting.SaveSectionAsync/6"] = async () =>
            {
                await Attempt(() => Writing().SaveSectionAsync(Manager, 1, "meaning", 1, "Something else", none));

                // The made-up server forgets the row that it is given for a section without one.
                _ = await Record.ExceptionAsync(() => Writing().SaveSectionAsync(Manager, 1, "data", 0, "t", none));
            },
            ["ReportChildService.AddChildAsync/5"] = () => Attempt(() => ReportChildren().AddChildAsync(Manager, 1, Child, "t", none)),
            ["ReportChildService.RemoveChildAsync/4"] = () => Attempt(() => ReportChildren().RemoveChildAsync(Manager, 1, 1, none)),
            ["ReportQueries.ListAsync/3"] = () => ReportReads().ListAsync(Analyst, October, none),
            ["ReportQueries.ReportAsync/3"] = () => ReportReads().ReportAsync(Analyst, 1, none),
            ["ReportQueries.SharedAsync/3"] = () => ReportReads().SharedAsync(Analyst, 1, none),
            ["ReportQueries.VersionsAsync/4"] = () => ReportReads().VersionsAsync(Analyst, 1, "meaning", none),
            ["ReportFigureQueries.ReadAsync/3"] = async () => await new ReportFigureQueries(store, Statuses(), Figures(), new FigureCache(), Catalogue.Standard).ReadAsync(Analyst, await ReportReads().ReportAsync(Analyst, 1, none), none),
            ["PublishedReportQueries.OfAsync/4"] = () => new PublishedReportQueries(store, Statuses()).OfAsync(Analyst, ReportKinds.Board, October, none),
            ["ReportActionQueries.OfMeasuresAsync/3"] = () => new ReportActionQueries(store, Statuses()).OfMeasuresAsync(Analyst, [Measure], none),
            ["ReportActionQueries.OfQuarterAsync/3"] = () => new ReportActionQueries(store, Statuses()).OfQuarterAsync(Analyst, Quarter.Of(October), none),
            ["ReportActionService.AddActionAsync/4"] = () => Attempt(() => ReportActions().AddActionAsync(Analyst, 1, new ActionDraft { Text = "t", Owner = "o", DueOn = DateOnly.MaxValue }, none)),
            ["AnnotationService.AddAsync/3"] = () => Annotations().AddAsync(Analyst, new AnnotationDraft { MeasureId = Measure, Month = October, ReasonCode = "other", Text = "t" }, none),
            ["AnnotationService.WithdrawAsync/3"] = async () =>
            {
                // Refused where no row was changed.
                var refusal = await Record.ExceptionAsync(() => Annotations().WithdrawAsync(Analyst, 1, none));
                Assert.True(refusal is null or AnnotationRefusedException, refusal?.Message);
            },
            ["ActionQueries.ListAsync/4"] = () => new ActionQueries(store, Statuses()).ListAsync(Analyst, Measure, OrgTree.AuthorityId, none),
            ["ActionService.AddAsync/3"] = () => Actions().AddAsync(Analyst, new ActionDraft { MeasureId = Measure, UnitId = OrgTree.AuthorityId, Text = "t", Owner = "o", DueOn = DateOnly.MaxValue }, none),
            ["ActionService.DoneAsync/3"] = async () =>
            {
                // Refused where no row was changed.
                var refusal = await Record.ExceptionAsync(() => Actions().DoneAsync(Analyst, 1, none));
                Assert.True(refusal is null or ActionRefusedException, refusal?.Message);
            },
            ["CycleQueries.CycleAsync/3"] = () => Cycles().CycleAsync(Analyst, null, none),
            ["CycleQueries.MeetingAsync/3"] = () => Cycles().MeetingAsync(Analyst, Meeting, none),
            ["CycleService.OpenAsync/3"] = () => CycleWrites().OpenAsync(Analyst, Meeting, none),
            ["CycleService.KeepAsync/3"] = async () =>
            {
                // Refused where no row was changed.
                var refusal = await Record.ExceptionAsync(() => CycleWrites().KeepAsync(Analyst, new MeetingDraft { Place = Meeting, HeldOn = Meeting.CycleStartsOn, Notes = "t", Revision = 0 }, none));
                Assert.True(refusal is null or CycleRefusedException, refusal?.ToString());
            },
            ["PeopleNames.OfAsync/3"] = () => Within(context => Names().OfAsync(context, ["a"], none)),
            ["ReminderQueries.ListAsync/2"] = async () =>
            {
                await Reminders().ListAsync(Analyst, none);
                await Reminders().ListAsync(Manager, none);
                await Reminders().ListAsync(ServiceManager, none);
            },
            ["ReminderQueries.CountAsync/2"] = () => Reminders().CountAsync(Manager, none),
            ["ReminderMailer.RunAsync/3"] = () => new ReminderMailer(store, Statuses(), Reminders(), new MailOptions(), clock).RunAsync(Rules, false, none),
            ["ExceptionQueries.ListAsync/4"] = () => Exceptions().ListAsync(Analyst, new ExceptionFilter { Month = October, UnitId = OrgTree.AuthorityId, WithChildren = true }, "p", none),
            ["ExceptionQueries.CountsAsync/4"] = () => Exceptions().CountsAsync(Manager, October, "T1", none),
            ["ExceptionQueries.OneAsync/5"] = () => Exceptions().OneAsync(Analyst, 1, true, "p", none),
            ["ExceptionService.AnswerAsync/3"] = async () =>
            {
                // Refused where there is no such exception.
                var refusal = await Record.ExceptionAsync(() => new ExceptionService(store, Statuses(), clock).AnswerAsync(
                    Leader,
                    new AnswerDraft { ExceptionId = 1, State = "data-wrong", Text = "t", After = int.MaxValue, Corrections = [new RecordCorrection("r", "t")] },
                    none));
                Assert.True(refusal is null or ExceptionRefusedException, refusal?.ToString());
            },
            ["CorrectionQueries.ListAsync/6"] = async () =>
            {
                var queries = new CorrectionQueries(store, Statuses(), Names(), clock);
                await queries.ListAsync(Analyst, OrgTree.AuthorityId, false, true, "p", none);
                await queries.ListAsync(Manager, "T1", true, true, "p", none);
            },
            ["CorrectionService.AskAsync/3"] = async () =>
            {
                // Refused where the record is not among the cases.
                var refusal = await Record.ExceptionAsync(() => new CorrectionService(store, Statuses(), clock).AskAsync(
                    Analyst,
                    new CorrectionDraft { Month = October, UnitId = OrgTree.AuthorityId, MeasureId = Measure, Correction = new RecordCorrection("r", "t") },
                    none));
                Assert.True(refusal is null or ExceptionRefusedException, refusal?.ToString());
            },
            ["CorrectionService.CloseAsync/4"] = async () =>
            {
                // Refused where no row was changed.
                var refusal = await Record.ExceptionAsync(() => new CorrectionService(store, Statuses(), clock).CloseAsync(Analyst, 1, "corrected", none));
                Assert.True(refusal is null or ExceptionRefusedException, refusal?.ToString());
            },
            ["PublicationPreviewQueries.PreviewAsync/3"] = () => Preview().PreviewAsync(Analyst, October, none),
            ["StandardsLibrary.ReadAsync/1"] = () => Library().ReadAsync(none),
            ["StandardsQueries.TimelineAsync/1"] = () => Standards().TimelineAsync(none),
            ["StandardsQueries.InForceAsync/2"] = () => Standards().InForceAsync(October, none),
            ["StandardsQueries.LibraryAsync/1"] = () => Standards().LibraryAsync(none),
            ["StandardsService.ChangeAsync/3"] = () => new StandardsService(store, Statuses(), Library(), clock).ChangeAsync(Analyst, new StandardsDraft(October, "bexley", null), none),
            ["StandardsService.ChangesAsync/2"] = () => new StandardsService(store, Statuses(), Library(), clock).ChangesAsync(Analyst, none),
            ["WhatIfQueries.AskAsync/4"] = () => new WhatIfQueries(store, Statuses(), Standards(), clock).AskAsync(Analyst, new WhatIfRequest { RuleId = "cp-visit", Month = October, UnitId = OrgTree.AuthorityId, Limit = "5 wd" }, null, none),
            ["PracticeEventQueries.ListAsync/5"] = () => new PracticeEventQueries(store, Statuses(), new FigureCache()).ListAsync(Manager, "T1", October.Start, October.End, none),
            ["QualityQueries.FieldsAsync/2"] = () => Quality().FieldsAsync(Analyst, none),
            ["QualityQueries.SuppliedAsync/2"] = () => Quality().SuppliedAsync(Analyst, none),
            ["QualityQueries.LoadsAsync/2"] = () => Quality().LoadsAsync(Analyst, none),
            ["QualityQueries.UnknownValuesAsync/2"] = () => Quality().UnknownValuesAsync(Analyst, none),
            ["QualityQueries.RejectedAsync/4"] = async () =>
            {
                await Quality().RejectedAsync(Analyst, "ssd", null, none);
                await Quality().RejectedAsync(Analyst, "ssd", 1, none);
            },
            ["LoadHistoryQueries.PageAsync/3"] = () => new LoadHistoryQueries(store).PageAsync(Analyst, 1, none),
            ["LoadHistoryQueries.DetailAsync/3"] = () => new LoadHistoryQueries(store).DetailAsync(Analyst, 1, none),
            ["PublicationQueries.OverviewAsync/2"] = () => new PublicationQueries(store, Statuses(), Catalogue.Standard, Names()).OverviewAsync(Analyst, none),
            ["StoreFactsQueries.ReadAsync/2"] = () => new StoreFactsQueries(store).ReadAsync(Analyst, none),
            ["QualityQueries.LateAsync/5"] = () => Quality().LateAsync(Manager, "T1", Month.Parse("2025-11"), October, none),
            ["WorkerQueries.BusiestAsync/3"] = () => new WorkerQueries(store, Statuses()).BusiestAsync(Analyst, OrgTree.AuthorityId, none),
            ["ValueExport.RowsAsync/6"] = () => new ValueExport(Statuses(), Figures(), Catalogue.Standard).RowsAsync(Analyst, October, null, null, Edition.Live, none),
            ["RefreshService.RefreshAsync/3"] = async () =>
            {
                var service = new RefreshService(store, Catalogue.Standard, clock);
                await service.RefreshAsync(new RefreshRequest { From = Month.Parse("2026-09"), To = October }, null, none);
                await service.RefreshAsync(new RefreshRequest(), null, none);
            },
            ["PublicationService.PublishAsync/2"] = () => new PublicationService(store, Catalogue.Standard, clock).PublishAsync(Request(), none),
            ["PublicationService.PublishAllAsync/2"] = () => new PublicationService(store, Catalogue.Standard, clock).PublishAllAsync([Request()], none),
        };
    }

    private static PublishRequest Request() => new() { Month = October, DueOn = new DateOnly(2027, 1, 15), IssuedOn = new DateOnly(2026, 12, 1) };

    private static CaseFilter Filter() => new() { MeasureId = Measure, Month = October, UnitId = OrgTree.AuthorityId };

    /// <summary>The made-up server says yes or no to every condition alike, so that changes of reports may be refused at any of them.</summary>
    private static async Task Attempt(Func<Task> change)
    {
        var refusal = await Record.ExceptionAsync(change);
        Assert.True(refusal is null or ReportRefusedException or AccessDeniedException or Microsoft.EntityFrameworkCore.DbUpdateException, refusal?.ToString());
    }

    /// <summary>Changes are refused where there is nothing to change.</summary>
    private static async Task RefusedOrDone(Func<Task> change)
    {
        var refusal = await Record.ExceptionAsync(change);
        Assert.True(refusal is null or PeopleRefusedException, refusal?.ToString());
    }

    private async Task PagesAsync()
    {
        foreach (var order in Enum.GetValues<CaseOrder>())
        {
            await Cases().PageAsync(Analyst, Filter() with { Order = order }, "p", CancellationToken.None);
            await Cases().PageAsync(Manager, Filter() with { UnitId = "T1", Order = order, Descending = true, Page = 2 }, "p", CancellationToken.None);
        }

        await Cases().PageAsync(Analyst, Filter() with { WorkerId = "W1", Counted = true, Band = "b", Reason = "r", Categories = [Category] }, "p", CancellationToken.None);
        await Cases().PageAsync(Practitioner, Filter() with { UnitId = "T1", Counted = false, Categories = [Category, Category] }, "p", CancellationToken.None);
        foreach (var measure in Catalogue.Standard.All.Where(measure => measure.Definition.ListsCases))
        {
            await Cases().PageAsync(Analyst, Filter() with { MeasureId = measure.Definition.Id }, "p", CancellationToken.None);
        }
    }

    private async Task Within(Func<Model.DashboardContext, Task> run)
    {
        await using var context = await store.OpenAsync(CancellationToken.None);
        await run(context);
    }

    private async Task Changing(Func<StoreTransaction, Task> run)
    {
        await using var transaction = await StoreTransaction.BeginAsync(store, CancellationToken.None);
        await run(transaction);
    }
}
