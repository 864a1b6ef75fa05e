using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Care;

/// <summary>A child looked after at a month end, with the period of care.</summary>
internal sealed record CaredChild(OpenChild Child, PeriodOfCare Period)
{
    /// <summary>What is left out of every measure of children looked after.</summary>
    public const string ShortBreaks = "Children in short breaks only (legal status V3 or V4): they are not looked after.";

    /// <summary>Fields that tell whether a child is looked after.</summary>
    public static IReadOnlyList<string> Needs { get; } = ["ssd_cla_episodes.clae_cla_episode_start_date", "ssd_cla_episodes.clae_cla_episode_ceased_date"];

    /// <summary>Its records.</summary>
    public ChildFile File => Child.File;

    /// <summary>The children of a month, each once.</summary>
    public static IEnumerable<CaredChild> Of(MonthView view)
    {
        foreach (var child in view.OpenChildren)
        {
            if (child.Status == ChildStatus.LookedAfter && child.File.CareOn(view.End) is { } period)
            {
                yield return new CaredChild(child, period);
            }
        }
    }

    /// <summary>First of the 365 days that end with a date.</summary>
    public static DateOnly YearStart(DateOnly end) => end.AddDays(-364);

    /// <summary>Whether the child had been looked after for so many months by a date.</summary>
    public bool HasLasted(int months, DateOnly date) => Period.StartedOn.AddMonths(months) <= date;

    /// <summary>Whether a visit or review belongs to the period of care: recorded under it, or under none, since its first day.</summary>
    public bool Covers(string? periodId, DateOnly date) => date >= Period.StartedOn && (periodId is null || periodId == Period.Id);

    /// <summary>The child's case where the answer rests on the period of care.</summary>
    public MeasureCase Case(bool counted) => new()
    {
        ChildId = File.Child.Id,
        RecordId = Period.Id,
        Holdings = Child.Holdings,
        Counted = counted,
        OccurredOn = Period.StartedOn,
        Categories = Child.Categories,
    };

    /// <summary>The child's case where the answer rests on a placement.</summary>
    public MeasureCase Case(bool counted, Placement? placement) => Case(counted) with
    {
        RecordId = placement?.Id,
        OccurredOn = placement?.StartedOn,
    };
}
