using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Formatting;

namespace Dashboard.Web.Ui.Filters;

/// <summary>What was chosen of unit and month, each to be taken back.</summary>
public static class PlaceChips
{
    /// <param name="status">Names of the units.</param>
    /// <param name="unit">Unit; null when none was chosen.</param>
    /// <param name="withoutUnit">Address without it.</param>
    /// <param name="month">Month; null when none was chosen.</param>
    /// <param name="withoutMonth">Address without it.</param>
    public static IReadOnlyList<FilterChip> Of(StoreStatus status, string? unit, string withoutUnit, Month? month, string withoutMonth) =>
    [
        .. unit is null ? [] : new[] { new FilterChip("Unit", status.UnitName(unit), withoutUnit) },
        .. month is null ? [] : new[] { new FilterChip("Month", FigureText.Month(month.Value), withoutMonth) },
    ];
}
