using Dashboard.Web.Features.Access;
using Dashboard.Web.Features.Audits.Instruments;
using Dashboard.Web.Features.Audits.Questions;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Audits;

/// <summary>Answers with the figures of the pages as CSV or XLSX. Names no child: the records are exported from their own list.</summary>
internal static class AuditsEndpoints
{
    public static Task AuditsAsync(HttpContext context, AuditsQuery query, IOptions<PortalOptions> options, TimeProvider clock) => AnswerAsync(
        context, AuditsFeature.Page, query.LoadAsync, view => (view.Place, "audits", AuditsFiles.Sheet(view, options.Value.ProtectiveMarking, clock.GetLocalNow())));

    public static Task QuestionsAsync(HttpContext context, QuestionsQuery query, IOptions<PortalOptions> options, TimeProvider clock) => AnswerAsync(
        context, AuditsFeature.QuestionsPage, query.LoadAsync, view => (view.Place, "audit-questions", QuestionsFiles.Sheet(view, options.Value.ProtectiveMarking, clock.GetLocalNow())));

    public static Task InstrumentsAsync(HttpContext context, InstrumentsQuery query, IOptions<PortalOptions> options, TimeProvider clock) => AnswerAsync(
        context, AuditsFeature.InstrumentsPage, query.LoadAsync, view => (view.Place, "audit-instruments", InstrumentsFiles.Sheet(view, options.Value.ProtectiveMarking, clock.GetLocalNow())));

    private static Task AnswerAsync<TView>(
        HttpContext context,
        string page,
        Func<Data.Access.AccessScope, UnitMonthFilter, CancellationToken, Task<TView?>> load,
        Func<TView, (Ui.Measures.PagePlace Place, string Name, SheetSpec Sheet)> file)
        where TView : class
    {
        var asked = context.Request.Query;
        var filter = AuditFilters.FromQuery(page, asked["unit"], asked["month"], asked["all"], asked[AuditPeriods.Parameter], asked[AuditFilters.Instrument]);
        var audience = ExportAudience.Of(context, ScopeClaims.Scope(context.User));
        return SheetResponse.AnswerAsync(context, token => load(audience.Scope, filter, token), view =>
        {
            var (place, name, sheet) = file(view);
            return (audience.Name($"{name}-{place.Month}-{place.UnitId}"), audience.Sheet(sheet));
        });
    }
}
