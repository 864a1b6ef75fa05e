using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Reminders;

/// <summary>Something that waits for a person. Says nothing about a child or a single worker.</summary>
public sealed record Reminder
{
    /// <summary>One of <see cref="Measures.Codes.ReminderKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>How many wait: exceptions, corrections; 1 for a report, an action or a month.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Kind of the report, where it is one.</summary>
    public string? ReportKind { get; init; }

    /// <summary>How far the report has come, where it is one.</summary>
    public string? ReportState { get; init; }

    /// <summary>Name of the unit; null where it is about none.</summary>
    public string? UnitName { get; init; }

    /// <summary>Month that it is about; null where it is about none.</summary>
    public Month? Month { get; init; }

    /// <summary>Day by which it is due; null where no day is set.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Day on which it came up.</summary>
    public required DateOnly SinceOn { get; init; }

    /// <summary>Working days to the due date, below zero once it has passed; null where no day is set.</summary>
    public int? WorkingDaysLeft { get; init; }

    /// <summary>Whether the due date has passed.</summary>
    public bool IsLate { get; init; }

    /// <summary>Whether it is due on the very day.</summary>
    public bool DueToday { get; init; }

    /// <summary>Path of the page where it is dealt with: numbers and codes only; null where there is none.</summary>
    public string? Path { get; init; }
}
