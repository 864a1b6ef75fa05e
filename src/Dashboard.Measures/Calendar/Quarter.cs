using System.Globalization;

namespace Dashboard.Measures.Calendar;

/// <summary>Three months from January, April, July or October, by the calendar year. Written yyyy-Qn everywhere.</summary>
/// <param name="Last">Its last month.</param>
public readonly record struct Quarter(Month Last)
{
    /// <summary>Months in a quarter.</summary>
    public const int Months = 3;

    /// <summary>Its first month.</summary>
    public Month First => Last.AddMonths(1 - Months);

    /// <summary>The quarter before.</summary>
    public Quarter Previous => new(Last.AddMonths(-Months));

    /// <summary>The quarter that a month lies in.</summary>
    public static Quarter Of(Month month) => new(month.AddMonths((Months - (month.Number % Months)) % Months));

    /// <summary>The latest quarter that has ended with a month or before it.</summary>
    public static Quarter EndedBy(Month month) => EndsWith(month) ? new(month) : Of(month).Previous;

    /// <summary>Whether a month is the last of its quarter.</summary>
    public static bool EndsWith(Month month) => month.Number % Months == 0;

    /// <summary>Reads yyyy-Qn; false for anything else.</summary>
    public static bool TryParse(string? text, out Quarter quarter)
    {
        quarter = default;
        if (text?.Split("-Q") is not [var year, var number]
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place) || place is < 1 or > 4
            || !Month.TryParse(string.Create(CultureInfo.InvariantCulture, $"{year}-{place * Months:00}"), out var last))
        {
            return false;
        }

        quarter = new Quarter(last);
        return true;
    }

    /// <summary>Whether a month lies in it.</summary>
    public bool Holds(Month month) => month >= First && month <= Last;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Last.Year:D4}-Q{Last.Number / Months}");
}
