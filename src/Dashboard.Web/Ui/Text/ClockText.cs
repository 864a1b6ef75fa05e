using System.Globalization;
using Dashboard.Measures.Formatting;

namespace Dashboard.Web.Ui.Text;

/// <summary>Moments of the store, as a clock here shows them.</summary>
public static class ClockText
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Day, hour and minute of a moment in UTC: 4 Dec 2026 09:15.</summary>
    public static string Minute(DateTime? utc) => utc is { } time ? Local(time).ToString("d MMM yyyy HH:mm", British) : FigureText.None;

    /// <summary>Day of a moment in UTC: 4 Dec 2026.</summary>
    public static string Day(DateTime utc) => FigureText.Date(DateOnly.FromDateTime(Local(utc)));

    private static DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), TimeZoneInfo.Local);
}
