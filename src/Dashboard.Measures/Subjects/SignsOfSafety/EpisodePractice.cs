using Dashboard.Measures.Book;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.SignsOfSafety;

/// <summary>Practice recorded for a child within an episode, up to a date.</summary>
public static class EpisodePractice
{
    /// <summary>The latest activity of an element; of two on one day the later in the file. Null when there is none.</summary>
    public static PracticeActivity? Latest(ChildFile file, PracticeElement element, Episode episode, DateOnly until) =>
        file.Activities.LastOrDefault(activity =>
            activity.Element == element && episode.Covers(activity.DoneOn, until));

    /// <summary>Whether the element was done before the episode began.</summary>
    public static bool AnyBefore(ChildFile file, PracticeElement element, Episode episode) =>
        file.Activities.Any(activity => activity.Element == element && activity.DoneOn < episode.StartedOn);
}
