namespace Dashboard.Data.Reminders;

/// <summary>Settings of when people are reminded. Days are working days. Our choice: no source sets them.</summary>
public sealed class ReminderOptions
{
    /// <summary>Section of the settings.</summary>
    public const string Section = "Reminders";

    private const int Most = 20;

    /// <summary>Working days before the due date on which the first reminder comes.</summary>
    public int FirstDaysBefore { get; set; } = 5;

    /// <summary>What is late is sent again each time that so many working days have passed.</summary>
    public int EveryDaysLate { get; set; } = 3;

    /// <summary>Everything that is wrong, each with its setting; empty when all can be used.</summary>
    public IReadOnlyList<string> Faults() =>
    [
        .. FirstDaysBefore is >= 0 and <= Most ? Array.Empty<string>() : [$"{Section}:{nameof(FirstDaysBefore)}: give a number of working days from 0 to {Most}."],
        .. EveryDaysLate is >= 1 and <= Most ? Array.Empty<string>() : [$"{Section}:{nameof(EveryDaysLate)}: give a number of working days from 1 to {Most}."],
    ];
}
