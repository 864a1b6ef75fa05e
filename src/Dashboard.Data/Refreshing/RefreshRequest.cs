using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Refreshing;

/// <summary>Which months to evaluate.</summary>
public sealed record RefreshRequest
{
    /// <summary>Months kept up to date unless a range is asked for.</summary>
    public const int DefaultMonths = 60;

    /// <summary>First month; null with <see cref="To"/> null means: the months that the data touched since the last refresh.</summary>
    public Month? From { get; init; }

    /// <summary>Last month; null means the last full month of the data.</summary>
    public Month? To { get; init; }

    /// <summary>Evaluates all kept months, touched or not.</summary>
    public bool All { get; init; }
}
