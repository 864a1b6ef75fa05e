namespace Dashboard.Measures.Calendar;

/// <summary>Months looked at together: those that end with a chosen month.</summary>
/// <param name="Id">Stored code, as in addresses.</param>
/// <param name="Title">What it is called on screen.</param>
public sealed record Period(string Id, string Title)
{
    /// <summary>The month alone.</summary>
    public static Period OneMonth { get; } = new("1", "The month");

    /// <summary>Three months.</summary>
    public static Period ThreeMonths { get; } = new("3", "3 months");

    /// <summary>Six months, the window of ChAT.</summary>
    public static Period SixMonths { get; } = new("6", "6 months");

    /// <summary>Twelve months.</summary>
    public static Period TwelveMonths { get; } = new("12", "12 months");

    /// <summary>From 1 April, as the statutory returns count.</summary>
    public static Period StatutoryYear { get; } = new("year", "Statutory year, from April");

    /// <summary>All, the shortest first.</summary>
    public static IReadOnlyList<Period> All { get; } = [OneMonth, ThreeMonths, SixMonths, TwelveMonths, StatutoryYear];

    /// <summary>The period of a code; the month alone when it is none.</summary>
    public static Period Of(string? id) => All.FirstOrDefault(period => period.Id == id) ?? OneMonth;

    /// <summary>Number of months up to and including the last.</summary>
    public int MonthsTo(Month last) => this == StatutoryYear
        ? last - last.StatutoryYearStart + 1
        : int.Parse(Id, System.Globalization.CultureInfo.InvariantCulture);
}
