using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Protection;

/// <summary>Plans of two years or more, as the Department for Education counts them: more than 729 days, the last one included.</summary>
internal static class LongPlans
{
    /// <summary>The longest that a plan may last without being one, the last day included.</summary>
    public const int MostDays = 729;

    /// <summary>The rule in words.</summary>
    public const string InWords = "Two years are more than 729 days, counting both the first day and the last.";

    /// <summary>Days from one to the other, both included.</summary>
    public static int Days(DateOnly first, DateOnly last) => last.DayNumber - first.DayNumber + 1;

    /// <summary>A case with the answer.</summary>
    public static MeasureCase Judge(MeasureCase item, int days) => item with
    {
        Counted = days > MostDays,
        Amount = days,
        Reason = days > MostDays ? Reasons.Late : Reasons.InTime,
    };
}
