using Dashboard.Data.Access;
using Dashboard.Data.Access.People;
using Dashboard.Data.Portal;
using Dashboard.Data.Queries;
using Dashboard.Data.Reminders;
using Dashboard.Data.Reminders.Mail;
using Dashboard.Data.Reports;
using Dashboard.Data.Standards;
using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Reports;

/// <summary>A small authority with one issued month, and everybody who has to do with its reports. Team T1 lies in service S1.</summary>
public sealed class ReportDesk : IAsyncDisposable
{
    internal const int Publication = 1;

    internal static readonly AccessScope Manager = new() { UserId = "manager", Role = PortalRole.TeamManager, UnitIds = ["T1"] };
    internal static readonly AccessScope Deputy = Manager with { UserId = "deputy" };
    internal static readonly AccessScope Service = new() { UserId = "service", Role = PortalRole.ServiceManager, UnitIds = ["S1"] };
    internal static readonly AccessScope Head = Service with { UserId = "head", UnitIds = [OrgTree.AuthorityId] };
    internal static readonly AccessScope Director = new() { UserId = "director", Role = PortalRole.SeniorLeader, UnitIds = [OrgTree.AuthorityId] };
    internal static readonly AccessScope Analyst = Director with { UserId = "analyst", Role = PortalRole.Analyst };

    private FigureCache _cache = new();

    private ReportDesk(StoreBuilder builder) => Builder = builder;

    internal StoreBuilder Builder { get; }

    internal Clock Time { get; } = new();

    internal ReportService Reports => new(Builder.Store, Statuses, Time);

    internal ReportWriting Writing => new(Builder.Store, Statuses, new PeopleNames([]), Time);

    internal ReportChildService Children => new(Builder.Store, Statuses, Time);

    internal ReportQueries Queries => new(Builder.Store, Statuses, Standards, new PeopleNames([]), Time);

    internal ReportFigureQueries Figures => new(Builder.Store, Statuses, new FigureQueries(Builder.Store, Statuses, _cache), _cache, Catalogue.Standard);

    internal ReminderQueries Reminders() => new(Builder.Store, Statuses, Standards, new PeopleNames([]), new ReminderOptions(), Time);

    internal ReminderMailer Mailer(ReminderQueries reminders, MailOptions options) => new(Builder.Store, Statuses, reminders, options, Time);

    private StandardsQueries Standards => new(Builder.Store, Statuses, _cache, Catalogue.Standard, new StandardsLibrary(Builder.Store, Time, new StandardsOptions()));

    private StatusQueries Statuses => new(Builder.Store, _cache, Time);

    public static Task<ReportDesk> OfAsync(int publish = 1) => OfAsync(new BookBuilder().OpenChild("C1").OpenChild("C2", team: "T3", worker: "W3"), months: 3, publish);

    internal static async Task<ReportDesk> OfAsync(BookBuilder book, int months, int publish) => new(await StoreBuilder.OfAsync(book, months: months, publish: publish));

    public async ValueTask DisposeAsync()
    {
        _cache.Dispose();
        await Builder.DisposeAsync();
    }

    internal Task<int> OpenAsync() => Reports.OpenAsync(Manager, ReportKinds.TeamManager, Publication, "T1", CancellationToken.None);

    internal Task<SectionSave> SaveAsync(AccessScope who, int report, int known, string text, string section = "meaning") =>
        Writing.SaveSectionAsync(who, report, section, known, text, CancellationToken.None);

    /// <summary>Writes something into every section.</summary>
    internal Task FillAsync(int report) => FillAsync(Manager, report);

    /// <summary>The same, by somebody else who writes the report.</summary>
    internal async Task FillAsync(AccessScope who, int report)
    {
        foreach (var section in (await Queries.ReportAsync(who, report, CancellationToken.None)).Sections)
        {
            await SaveAsync(who, report, section.Revision, "none", section.Outline.Id);
        }
    }

    internal async Task<int> ExceptionAsync(string unit = "T1", string owner = "team-manager", string state = "open")
    {
        await using var context = await Builder.Store.OpenAsync(CancellationToken.None);
        var item = new ExceptionItem { PublicationId = Publication, RuleId = "r", MeasureId = "cp.visit-in-time", UnitId = unit, Cases = 1, Owner = owner, State = state, TimesRunning = 1 };
        context.Exceptions.Add(item);
        await context.SaveChangesAsync();
        return item.Id;
    }

    /// <summary>Takes a team out of the organisation of today; the issued month keeps it.</summary>
    internal async Task CloseAsync(string team)
    {
        await using var context = await Builder.Store.OpenAsync(CancellationToken.None);
        await context.OrgUnits.Where(unit => unit.Id == team).ExecuteDeleteAsync();
        _cache.Dispose();
        _cache = new FigureCache();
    }

    /// <summary>A clock that can be put forward.</summary>
    internal sealed class Clock : TimeProvider
    {
        private TimeSpan _ahead;

        public void Pass(TimeSpan time) => _ahead += time;

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;
    }
}
