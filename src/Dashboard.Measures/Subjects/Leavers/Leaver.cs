using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Leavers;

/// <summary>A care leaver at a month end, with the row that the source keeps of them.</summary>
/// <param name="File">The young person's records.</param>
/// <param name="Row">The latest known state.</param>
/// <param name="Age">Whole years on the last day of the month.</param>
internal sealed record Leaver(ChildFile File, CareLeaver Row, int Age)
{
    /// <summary>Who is a care leaver, in words.</summary>
    public const string InWords = "Young people with a record as a care leaver, aged 17 to 25 on the last day of the month, who had left care by then";

    /// <summary>Of whom the Department for Education asks, in words.</summary>
    public const string CohortInWords = "Young people with a record as a care leaver, aged 17 to 21 on the last day of the month, who had left care by then; those entitled as qualifying only are not among them";

    /// <summary>What is left out and what cannot be known, in words.</summary>
    public const string LimitsInWords = "Young people still looked after on that day, eligible ones too: they are counted among the children looked after. The source overwrites its one row for each young person: for a month that is past the answer is the latest known, not that of the month.";

    private const int Youngest = 17;
    private const int Oldest = 25;
    private const int CohortOldest = 21;

    /// <summary>Fields that tell who has left care.</summary>
    public static IReadOnlyList<string> Needs { get; } = ["ssd_care_leavers.clea_person_id", "ssd_person.pers_dob", "ssd_cla_episodes.clae_cla_episode_start_date", "ssd_cla_episodes.clae_cla_episode_ceased_date"];

    /// <summary>The care leavers of a month, each once.</summary>
    public static IEnumerable<Leaver> Of(MonthView view)
    {
        foreach (var file in view.Book.Leavers)
        {
            var row = file.CareLeavers[^1];
            if (file.AgeOn(view.End) is >= Youngest and <= Oldest and { } age && HasLeft(file, view.End) && !HasDied(file, row, view.End))
            {
                yield return new Leaver(file, row, age);
            }
        }
    }

    /// <summary>The care leavers of the statutory return: up to 21, without those who returned home for good.</summary>
    public static IEnumerable<Leaver> Cohort(MonthView view) => Of(view).Where(leaver =>
        leaver.Age <= CohortOldest
        && leaver.Row.Eligibility != LeaverEligibility.Qualifying
        && leaver.Row.InTouch != InTouchCodes.ReturnedHome);

    /// <summary>The young person's case.</summary>
    public MeasureCase Case(MonthView view, bool counted, string? reason = null)
    {
        var held = view.Book.HoldingsAtEndOf(File, view.End);
        return new MeasureCase
        {
            ChildId = File.Child.Id,
            RecordId = Row.Id,
            Holdings = held.Count > 0 ? held : view.Book.HoldingsOfEvent(File, view.End, Row.TeamId, Row.WorkerId ?? Row.AdviserId),
            Counted = counted,
            Reason = reason,
            Categories = view.Book.Categories.With(view.CategoriesOf(File, view.End), Dimensions.LeaverAge, LeaverAges.Of(Age)),
        };
    }

    /// <summary>Whether the young person is out of care on a date and, where periods of care are on record, had been in it before.</summary>
    private static bool HasLeft(ChildFile file, DateOnly date) =>
        file.CareOn(date) is null && (file.Care.Count == 0 || file.Care.Any(period => period.EndedOn <= date));

    /// <summary>Whether the young person had died by a date. Without a date of death the row decides.</summary>
    private static bool HasDied(ChildFile file, CareLeaver row, DateOnly date) =>
        file.Child.DiedOn is { } died ? died <= date : row.InTouch == InTouchCodes.Died;
}
