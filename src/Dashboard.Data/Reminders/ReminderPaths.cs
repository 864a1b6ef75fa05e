using System.Globalization;
using Dashboard.Data.Portal;
using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Reminders;

/// <summary>Where in the portal something is dealt with. Mails lead there too, so it is known here; a test holds it to the addresses of the pages.</summary>
public static class ReminderPaths
{
    /// <summary>Everything that waits for a person.</summary>
    public const string Notices = "/notices";

    /// <summary>Records said to be wrong.</summary>
    public const string Corrections = "/exceptions/corrections";

    /// <summary>Where a month is issued.</summary>
    public const string Issue = "/administration/publications/issue";

    /// <summary>A report, or the list of a month where nobody has opened it.</summary>
    public static string Report(int? id, Month month) => id is { } number ? Numbered("/reports/", number) : $"/reports?month={month}";

    /// <summary>Open exceptions of a month.</summary>
    public static string Exceptions(Month month, string owner) => $"/exceptions?month={month}&state=open&owner={owner}";

    /// <summary>Where an action was agreed; null where that has no page of its own.</summary>
    public static string? Action(ActionItem action) => action switch
    {
        { ExceptionId: { } exception } => Numbered("/exceptions/", exception),
        { ReportId: { } report } => Numbered("/reports/", report),
        { MeasureId: { } measure } => "/outcomes/curve?measure=" + Uri.EscapeDataString(measure),
        _ => null,
    };

    private static string Numbered(string path, int number) => path + number.ToString(CultureInfo.InvariantCulture);
}
