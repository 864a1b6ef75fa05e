using Dashboard.Data.Access;
using Dashboard.Measures.Instruments;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Features.Audits.Instruments;
using Dashboard.Web.Features.Audits.Questions;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Audits;

/// <summary>Answers with the figures of the pages as CSV or XLSX. Names no child: the records are exported from their own list.</summary>
internal static class AuditsEndpoints
{
    public static Task AuditsAsync(HttpContext context, AuditsQuery query) =>
        AnswerAsync(context, AuditsFeature.Page, query.LoadAsync, "audits", view => view.Place, AuditsFiles.Sheet);

    public static Task QuestionsAsync(HttpContext context, QuestionsQuery query) =>
        AnswerAsync(context, AuditsFeature.QuestionsPage, query.LoadAsync, "audit-questions", view => view.Place, QuestionsFiles.Sheet);

    public static Task InstrumentsAsync(HttpContext context, InstrumentsQuery query) =>
        AnswerAsync(context, AuditsFeature.InstrumentsPage, query.LoadAsync, "audit-instruments", view => view.Place, InstrumentsFiles.Sheet);

    public static Task InstrumentAsync(HttpContext context, string id, InstrumentsQuery query) =>
        InstrumentLibrary.Standard.Find(id) is not { } instrument
            ? SheetResponse.RefuseAsync(context, StatusCodes.Status404NotFound, $"There is no audit instrument \"{id}\". The page of audit instruments names those there are.")
            : AnswerAsync(
                context,
                AuditsFeature.InstrumentsPage,
                async (scope, filter, token) => (await query.LoadAsync(scope, filter, token))?.Only(instrument),
                $"audit-instrument-{instrument.Id}",
                view => view.Place,
                InstrumentsFiles.Sheet);

    private static Task AnswerAsync<TView>(
        HttpContext context,
        string page,
        Func<AccessScope, UnitMonthFilter, CancellationToken, Task<TView?>> load,
        string name,
        Func<TView, PagePlace> place,
        Func<TView, string, DateTimeOffset, SheetSpec> sheet)
        where TView : class
    {
        var asked = context.Request.Query;
        var filter = AuditFilters.FromQuery(page, asked["unit"], asked["month"], asked["all"], asked[AuditPeriods.Parameter], asked[AuditFilters.Instrument]);
        return PageFile.AnswerAsync(
            context,
            (scope, token) => load(scope, filter, token),
            (view, marking, now) => ($"{name}-{place(view).Month}-{place(view).UnitId}", sheet(view, marking, now)));
    }
}
