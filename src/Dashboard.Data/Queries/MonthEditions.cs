using Dashboard.Data.Reporting;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Data.Queries;

/// <summary>The evaluations of a measure for one month: as issued, and live. One and the same when the month is not published.</summary>
internal sealed record MonthEditions(Month Month, Evaluation Issued, Evaluation Live, bool Published)
{
    public Evaluation Of(Edition edition) => edition == Edition.Live ? Live : Issued;

    public SeriesPoint Point(UnitFigure issued, UnitFigure live) => new()
    {
        Month = Month,
        Figure = issued,
        Live = live,
        Published = Published,
        Provisional = Issued.Provisional,
        NotSupplied = Issued.NotSupplied,
        Version = Issued.Version,
        DataAsAt = Issued.DataAsAt,
    };
}
