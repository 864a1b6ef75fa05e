namespace Dashboard.Measures.Calendar;

/// <summary>Counts working days: weekdays that are no holidays.</summary>
/// <remarks>
/// Working days between two dates are those strictly after the first, up to and including the second; a second date that is no working day
/// adds none. Source: definitions of the children in need census, read with the published "same day" bands (day of start is day 0).
/// </remarks>
public sealed class WorkingDays
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    private static readonly DateOnly First = new(FirstYear, 1, 1);

    private readonly bool[] _working;
    private readonly int[] _before;
    private readonly List<int> _workingDays = [];

    /// <summary>A calendar with these holidays besides weekends.</summary>
    public WorkingDays(IEnumerable<DateOnly> holidays)
    {
        var days = new DateOnly(LastYear, 12, 31).DayNumber - First.DayNumber + 1;
        _working = new bool[days];
        _before = new int[days + 1];
        var closed = holidays.ToHashSet();
        for (var index = 0; index < days; index++)
        {
            var day = First.AddDays(index);
            _working[index] = day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !closed.Contains(day);
            _before[index + 1] = _before[index] + (_working[index] ? 1 : 0);
            if (_working[index])
            {
                _workingDays.Add(index);
            }
        }
    }

    /// <summary>The bank holidays of England and Wales for as long as the table reaches.</summary>
    public static IEnumerable<DateOnly> BankHolidaysOfEveryYear => Enumerable.Range(FirstYear, LastYear - FirstYear + 1).SelectMany(BankHolidays.Of);

    /// <summary>England and Wales.</summary>
    public static WorkingDays EnglandAndWales { get; } = new(BankHolidaysOfEveryYear);

    /// <summary>Whether work is done on that day.</summary>
    public bool IsWorkingDay(DateOnly day) => _working[Index(day)];

    /// <summary>Working days after the first date, up to and including the second; negative when the second is earlier.</summary>
    public int Between(DateOnly from, DateOnly to) => from <= to
        ? _before[Index(to) + 1] - _before[Index(from) + 1]
        : -Between(to, from);

    /// <summary>The n-th working day after a date: the due date of a limit in working days.</summary>
    public DateOnly Add(DateOnly from, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        if (workingDays == 0)
        {
            return from;
        }

        var place = _before[Index(from) + 1] + workingDays - 1;
        return First.AddDays(_workingDays[Math.Min(place, _workingDays.Count - 1)]);
    }

    /// <summary>Dates outside the table are typing errors of the source: they stand at its ends rather than stop an evaluation.</summary>
    private static int Index(DateOnly day) => day.Year switch
    {
        < FirstYear => 0,
        > LastYear => new DateOnly(LastYear, 12, 31).DayNumber - First.DayNumber,
        _ => day.DayNumber - First.DayNumber,
    };
}
