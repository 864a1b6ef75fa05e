using Dashboard.Measures.Instruments;
using Dashboard.Web.Ui.Filters;

namespace Dashboard.Web.Features.Audits;

/// <summary>Reads the addresses of the pages.</summary>
public static class AuditFilters
{
    /// <summary>Name of the parameter that chooses an instrument.</summary>
    public const string Instrument = "instrument";

    /// <summary>Reads the parameters; what means nothing is dropped.</summary>
    public static UnitMonthFilter FromQuery(string page, string? unit, string? month, string? all = null, string? period = null, string? instrument = null) =>
        UnitMonthFilter.FromQuery(page, unit, month, all) with
        {
            Period = AuditPeriods.FromQuery(period),
            Part = InstrumentLibrary.Standard.Find(instrument ?? string.Empty) is { } known ? (Instrument, known.Id) : null,
        };
}
