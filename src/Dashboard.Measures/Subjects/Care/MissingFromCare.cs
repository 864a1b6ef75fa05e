using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Care;

/// <summary>Missing episodes of children looked after.</summary>
internal static class MissingFromCare
{
    /// <summary>What is left out, in words.</summary>
    public const string InWords = "Episodes away without authorisation, and those of children who were not looked after when the episode began. An episode whose kind is not recorded counts as missing.";

    /// <summary>First days of episodes.</summary>
    public const string StartField = "ssd_missing.miss_missing_episode_start_date";

    /// <summary>Days of return.</summary>
    public const string EndField = "ssd_missing.miss_missing_episode_end_date";

    private const string Away = "A";

    public static IEnumerable<ChildEvent<MissingEpisode>> Started(MonthView view) => view.Book.MissingStarted.In(view.Month).Where(IsMissing);

    public static IEnumerable<ChildEvent<MissingEpisode>> Returned(MonthView view) => view.Book.MissingEnded.In(view.Month).Where(IsMissing);

    /// <summary>The case of an episode, on the day it began or ended.</summary>
    public static MeasureCase Case(MonthView view, ChildEvent<MissingEpisode> item, DateOnly date, bool counted) => new()
    {
        ChildId = item.File.Child.Id,
        RecordId = item.Record.Id,
        Holdings = view.Book.HoldingsDuring(item.File, date),
        Counted = counted,
        OccurredOn = date,
        Categories = view.CategoriesOf(item.File, date),
    };

    /// <summary>Whether an episode is one of a child missing from care.</summary>
    public static bool IsMissing(ChildFile file, MissingEpisode episode) => episode.Kind != Away && file.CareOn(episode.StartedOn) is not null;

    private static bool IsMissing(ChildEvent<MissingEpisode> item) => IsMissing(item.File, item.Record);
}
