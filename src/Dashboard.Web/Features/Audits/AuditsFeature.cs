using Dashboard.Measures.Calendar;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Features.Audits.Instruments;
using Dashboard.Web.Features.Audits.Questions;
using Dashboard.Web.Layout;
using Dashboard.Web.Ui.Documents.Packs;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Audits;

/// <summary>Audits of the work with children: the programme and its grades, the answers to each question, and the instruments.</summary>
public static class AuditsFeature
{
    public const string Page = "/audits";
    public const string QuestionsPage = "/audits/questions";
    public const string InstrumentsPage = "/audits/instruments";

    public static IServiceCollection AddAudits(this IServiceCollection services) => services
        .AddHeadTiles()
        .AddSingleton<AuditsQuery>()
        .AddSingleton<IPackSource>(provider => new SheetPackSource<AuditsView>(
            PackKind.QualityAssurance, 2, "Audits and their grades, three months", new UnitMonthFilter(Page, Period: Period.ThreeMonths), provider.GetRequiredService<AuditsQuery>().LoadAsync, AuditsFiles.Sheet))
        .AddSingleton<InadequateAudits>()
        .AddSingleton<QuestionsQuery>()
        .AddSingleton<InstrumentsQuery>()
        .AddSingleton(new NavItem(NavGroup.Audit, "Audits", Page, 0, Policies.Figures))
        .AddSingleton(new NavItem(NavGroup.Audit, "Audit questions", QuestionsPage, 1, Policies.Figures))
        .AddSingleton(new NavItem(NavGroup.Audit, "Audit instruments", InstrumentsPage, 2, Policies.Figures));

    public static void MapAudits(this WebApplication app)
    {
        app.MapGet(Page + UnitMonthFilter.Export, AuditsEndpoints.AuditsAsync).RequireAuthorization(Policies.Figures);
        app.MapGet(QuestionsPage + UnitMonthFilter.Export, AuditsEndpoints.QuestionsAsync).RequireAuthorization(Policies.Figures);
        app.MapGet(InstrumentsPage + "/{id}" + UnitMonthFilter.Export, AuditsEndpoints.InstrumentAsync).RequireAuthorization(Policies.Figures);
        app.MapGet(InstrumentsPage + UnitMonthFilter.Export, AuditsEndpoints.InstrumentsAsync).RequireAuthorization(Policies.Figures);
    }
}
