using Dashboard.Data.Store;
using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Cycle;

/// <summary>Settings of the performance cycle.</summary>
public sealed class CycleOptions
{
    /// <summary>Section of the settings.</summary>
    public const string Section = "Cycle";

    private static readonly DateOnly DefaultStart = new(2026, 1, 5);

    /// <summary>First Monday of the first cycle.</summary>
    public DateOnly StartsOn { get; set; } = DefaultStart;

    /// <summary>Weekday of meetings.</summary>
    public DayOfWeek MeetingDay { get; set; } = DayOfWeek.Wednesday;

    /// <summary>Weeks whose agenda differs from that of the portal.</summary>
    public IList<CycleWeekPlan> Weeks { get; } = [];

    /// <summary>Everything that is wrong, each with its setting; empty when all can be used.</summary>
    public IReadOnlyList<string> Faults() =>
    [
        .. StartsOn.DayOfWeek == DayOfWeek.Monday ? [] : new[] { $"{Section}:{nameof(StartsOn)} is {StartsOn:yyyy-MM-dd}, a {StartsOn.DayOfWeek}. Give the first Monday of the first cycle." },
        .. MeetingDay is DayOfWeek.Saturday or DayOfWeek.Sunday ? new[] { $"{Section}:{nameof(MeetingDay)} is {MeetingDay}. Give a weekday from Monday to Friday." } : [],
        .. Weeks.Index().SelectMany(week => week.Item.Faults($"{Section}:{nameof(Weeks)}:{week.Index}")),
        .. Weeks.GroupBy(week => week.Week).Where(group => group.Count() > 1).Select(group => $"{Section}:{nameof(Weeks)} names week {group.Key} more than once. Name each week once."),
    ];

    /// <summary>The plan in force.</summary>
    /// <exception cref="StoreException">Something is wrong; all of it is said.</exception>
    public CyclePlan Read() => Faults() is { Count: > 0 } faults
        ? throw new StoreException(string.Join(' ', faults))
        : new CyclePlan(
            new PerformanceCycles(StartsOn, MeetingDay, WorkingDays.EnglandAndWales),
            [.. CycleAgendas.Standard.Select(week => Weeks.FirstOrDefault(own => own.Week == week.Week) ?? week)]);
}
