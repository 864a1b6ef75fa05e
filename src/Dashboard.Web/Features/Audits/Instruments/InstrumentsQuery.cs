using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Instruments;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Audits.Instruments;

/// <summary>Reads how much the instruments are used. Reads no child.</summary>
public sealed class InstrumentsQuery(StatusQueries statuses, PeriodQueries periods, GradeBands bands, IOptions<PortalOptions> portal)
{
    /// <summary>The page of a choice; null before anything has been counted.</summary>
    public async Task<InstrumentsView?> LoadAsync(AccessScope scope, UnitMonthFilter filter, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        if (status.Months.Count == 0)
        {
            return null;
        }

        var place = PagePlace.Of(scope, status, filter with { Period = null, Part = null });
        var months = AuditPeriods.Months(status, null, place.Month);
        var done = (await periods.SplitsAsync(scope, AuditIds.Completed, place.UnitId, place.Month, months, cancellationToken))
            .Where(row => row.Dimension == Dimensions.Instrument)
            .ToDictionary(row => row.Category, row => row.Figure.Numerator ?? 0);
        InstrumentUse[] uses = [.. InstrumentLibrary.Standard.All.Select(instrument => new InstrumentUse(instrument, scope.SeesExactNumbers ? done.GetValueOrDefault(instrument.Id) : null))];
        return new InstrumentsView
        {
            Place = place,
            Months = months,
            Finding = InstrumentsWords.Finding(place.UnitName, place.Month, months, uses),
            Instruments = uses,
            Bands = bands,
            Notes = FigureNotes.Of(scope, place.OpensCases, []),
            AsAt = status.DataAsAt,
        };
    }
}
