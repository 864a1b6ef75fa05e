using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.EarlyHelp;

/// <summary>An early help episode with its child, as the measures look at it on one day.</summary>
internal sealed record EarlyHelpEvent(MonthView View, ChildFile File, EarlyHelpEpisode Episode, DateOnly On)
{
    /// <summary>Fields without which nobody knows what is open.</summary>
    public static IReadOnlyList<string> OpenNeeds { get; } = ["ssd_early_help_episodes.earl_episode_start_date", "ssd_early_help_episodes.earl_episode_end_date"];

    /// <summary>Splits of episodes.</summary>
    public static IReadOnlyList<string> Splits { get; } = [Dimensions.Age, Dimensions.Gender, Dimensions.AgeAndGender, Dimensions.Ethnicity, Dimensions.Organisation];

    /// <summary>Sources name no team of social care on it: it belongs to whoever held the child that day, mostly to none.</summary>
    public MeasureCase Case() => new()
    {
        ChildId = File.Child.Id,
        RecordId = Episode.Id,
        Holdings = View.Book.HoldingsOfEvent(File, On, teamId: null, workerId: null),
        Counted = true,
        Amount = On.DayNumber - Episode.StartedOn.DayNumber,
        OccurredOn = Episode.StartedOn,
        Categories = View.Book.Categories.With(View.CategoriesOf(File, On), Dimensions.Organisation, LeadOrganisations.Of(Episode.Organisation)),
    };
}
