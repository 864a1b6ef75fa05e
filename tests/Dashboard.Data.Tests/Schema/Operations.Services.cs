using Dashboard.Data.Access.People;
using Dashboard.Data.Access.Sessions;
using Dashboard.Data.AccessLogs;
using Dashboard.Data.Administration;
using Dashboard.Data.Actions;
using Dashboard.Data.Annotations;
using Dashboard.Data.Cycle;
using Dashboard.Data.Exceptions;
using Dashboard.Data.Queries;
using Dashboard.Data.Reminders;
using Dashboard.Data.Reports;
using Dashboard.Data.Standards;
using Dashboard.Data.Targets;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Exceptions;

namespace Dashboard.Data.Tests.Schema;

/// <summary>The services whose operations are called, each made anew.</summary>
internal sealed partial class Operations
{
    private AccessLogVerifier Log() => new(store);

    private AccessLogKeeper Keeper() => new(store, Log(), new AccessLogOptions(), clock);

    private AccessLogQueries Entries() => new(store, new AccessLogOptions(), clock);

    private StatusQueries Statuses() => new(store, new FigureCache(), clock);

    private ComparatorQueries Comparators() => new(store, Statuses(), new FigureCache(), Catalogue.Standard);

    private AnnotationService Annotations() => new(store, Statuses(), Catalogue.Standard, clock);

    private ReportService Reports() => new(store, Statuses(), clock);

    private ReportQueries ReportReads() => new(store, Statuses(), Standards(), Names(), clock);

    private ReminderQueries Reminders() => new(store, Statuses(), Standards(), Names(), new ReminderOptions(), clock);

    private ReportWriting Writing() => new(store, Statuses(), Names(), clock);

    private ReportActionService ReportActions() => new(store, Statuses(), clock);

    private ReportChildService ReportChildren() => new(store, Statuses(), clock);

    private static MeetingPlace Meeting => new(new CycleOptions().StartsOn, 2);

    private CycleQueries Cycles() => new(store, Statuses(), ReportReads(), new CycleOptions().Read(), clock);

    private CycleService CycleWrites() => new(store, new CycleOptions().Read(), clock);

    private static PeopleNames Names() => new([]);

    private ExceptionQueries Exceptions() => new(store, Statuses(), Names(), clock);

    private PublicationPreviewQueries Preview() => new(store, Statuses(), Figures(), Quality(), Catalogue.Standard, ExceptionRules.Standard, new TargetFinder([]));

    private ActionService Actions() => new(store, Statuses(), Catalogue.Standard, clock);

    private PortalSessions Sessions() => new(store, Statuses(), clock);

    private PeopleService People() => new(store, Statuses(), clock);

    private StandardsLibrary Library() => new(store, clock, new StandardsOptions());

    private StandardsQueries Standards() => new(store, Statuses(), new FigureCache(), Catalogue.Standard, Library());

    private QualityQueries Quality() => new(store, Statuses(), new FigureCache());

    private PeriodQueries Periods() => new(Figures(), Catalogue.Standard);

    private FigureQueries Figures() => new(store, Statuses(), new FigureCache());

    private WorklistQueries Worklists() => new(store, Statuses(), Standards(), new FigureCache(), clock);

    private CaseQueries Cases() => new(store, Statuses(), Figures(), Catalogue.Standard, clock);
}
