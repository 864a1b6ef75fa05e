using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Queries;

/// <summary>Counts due dates, each once, however many hold it.</summary>
internal static class DueMarks
{
    /// <summary>Whether a due date lies in a window.</summary>
    public static bool IsIn(WorklistWindow window, DateOnly dueOn, bool overdue, DateOnly asAt, WorkingDays calendar) => window switch
    {
        WorklistWindow.Everything => true,
        WorklistWindow.Overdue => overdue,
        _ => !overdue && dueOn <= calendar.Add(asAt, (int)window),
    };

    /// <summary>How many, under a key.</summary>
    public static WorklistCount<T> Count<T>(T key, IEnumerable<DueMark> marks)
    {
        var once = marks.DistinctBy(mark => mark.Obligation).ToList();
        var overdue = once.Count(mark => mark.Overdue);
        return new WorklistCount<T>(key, overdue, once.Count - overdue);
    }

    /// <summary>Totals of what is asked for.</summary>
    public static WorklistTotals Totals(IReadOnlyCollection<DueMark> marks, WorklistRequest request, DateOnly asAt, WorkingDays calendar)
    {
        var asked = marks.Where(mark => request.Asks(mark.Kind)).ToList();
        var window = marks.Where(mark => In(request.Window, mark)).ToList();
        var both = asked.Where(mark => In(request.Window, mark)).ToList();
        return new WorklistTotals
        {
            All = Count(request.Window, both),
            Windows = [.. Enum.GetValues<WorklistWindow>().Select(key => Count(key, asked.Where(mark => In(key, mark))))],
            Topics = By(window, mark => mark.Kind.Topic),
            Consequences = By(both, mark => mark.Kind.Consequence),
        };

        bool In(WorklistWindow key, DueMark mark) => IsIn(key, mark.DueOn, mark.Overdue, asAt, calendar);
    }

    private static IReadOnlyList<WorklistCount<T>> By<T>(IEnumerable<DueMark> marks, Func<DueMark, T> key)
        where T : struct, Enum =>
        [.. marks.GroupBy(key).OrderBy(group => group.Key).Select(group => Count(group.Key, group))];
}
