using Dashboard.Measures.Book;
using Dashboard.Measures.Records;

namespace Dashboard.Data.Reports;

/// <summary>Where a report stands in the organisation: as it was when the month was issued, and as it is now.</summary>
/// <param name="Kind">Kind of report.</param>
/// <param name="UnitId">Unit.</param>
/// <param name="Issued">The organisation of the publication.</param>
/// <param name="Current">The organisation now.</param>
internal sealed record ReportPlace(string Kind, string UnitId, OrgTree Issued, OrgTree Current)
{
    /// <summary>Whether the unit is no longer in the organisation. It owes the reports of the months that were issued with it.</summary>
    public bool IsClosed => !Current.Holds(UnitId);

    /// <summary>Whether a service lies above the unit.</summary>
    public bool HasServiceAbove => ServicesAbove.Any();

    /// <summary>Whether the unit has closed together with every service that it was part of, so that nobody manages it any more.</summary>
    public bool IsLeftBehind => IsClosed && !ServicesAbove.Any(service => Current.Holds(service.Id));

    private IEnumerable<OrgUnit> ServicesAbove => Issued.Units.Where(unit => unit.Kind == OrgUnitKind.Service && unit.Id != UnitId && Issued.IsWithin(UnitId, unit.Id));

    /// <summary>Whether the unit is another or lies below it, then or now.</summary>
    public bool IsWithin(string unitId) => Issued.IsWithin(UnitId, unitId) || Current.IsWithin(UnitId, unitId);
}
