using System.ComponentModel.DataAnnotations;

namespace Dashboard.Data.AccessLogs;

/// <summary>How the access log is kept and what in it is pointed out.</summary>
public sealed class AccessLogOptions
{
    public const string Section = "AccessLog";

    /// <summary>Months that entries are kept. Seven years is a choice, not a rule of law: long enough for a complaint or an inspection; the council's own retention schedule comes first.</summary>
    [Range(1, 1200)]
    public int KeepMonths { get; set; } = 84;

    /// <summary>Children that one person may open within an hour before it is asked about.</summary>
    [Range(1, 100_000)]
    public int ChildrenInAnHour { get; set; } = 60;

    /// <summary>Children in one file before it is asked about.</summary>
    [Range(1, 1_000_000)]
    public int ChildrenInAFile { get; set; } = 500;

    /// <summary>First hour of the working day, local time.</summary>
    [Range(0, 23)]
    public int DayFrom { get; set; } = 7;

    /// <summary>Hour at which the working day ends, local time.</summary>
    [Range(1, 24)]
    public int DayTo { get; set; } = 20;
}
