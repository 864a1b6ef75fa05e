using System.Globalization;
using Dashboard.Data.Cycle;
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

    /// <summary>The list that an action stands in; null where the person opens none.</summary>
    /// <param name="action">Action.</param>
    /// <param name="meeting">Meeting that agreed it; null where none did, or where the person does not read it.</param>
    public static string? Action(ActionItem action, MeetingPlace? meeting) => action switch
    {
        { MeetingId: not null } => meeting is null ? null : Meeting(meeting),
        { ExceptionId: { } exception } => Numbered("/exceptions/", exception),
        { ReportId: { } report } => Numbered("/reports/", report),
        { MeasureId: { } measure } => Curve(measure, action.UnitId),
        _ => null,
    };

    /// <summary>A meeting of the performance cycle.</summary>
    public static string Meeting(MeetingPlace place) => FormattableString.Invariant($"/cycle/meeting?from={place.CycleStartsOn:yyyy-MM-dd}&week={place.Week}");

    private static string Curve(string measure, string? unit) =>
        "/outcomes/curve?measure=" + Uri.EscapeDataString(measure) + (unit is null ? string.Empty : "&unit=" + Uri.EscapeDataString(unit));

    private static string Numbered(string path, int number) => path + number.ToString(CultureInfo.InvariantCulture);
}
