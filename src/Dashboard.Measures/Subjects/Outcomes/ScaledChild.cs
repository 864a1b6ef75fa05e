using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Outcomes;

/// <summary>A child's scalings in one domain within the current episode: the first and the latest.</summary>
/// <param name="Domain">Code of <see cref="ScalingDomains"/>.</param>
/// <param name="First">First scaling; of several on that day the last in the file.</param>
/// <param name="Latest">Latest scaling; of several on that day the last in the file. The first one where the child was scaled on one day only.</param>
/// <param name="Case">What every case about it says.</param>
internal sealed record ScaledChild(string Domain, Scaling First, Scaling Latest, MeasureCase Case)
{
    /// <summary>Whose scalings count, in words.</summary>
    public const string InWords = "Children open on the last day of the month, or closed in the month and not open again, with a scaling question in this domain on two days or more of the current episode. "
        + "A closed child belongs to the team that held it on the last day open";

    /// <summary>Which scalings count, in words.</summary>
    public const string Rules = "Children scaled on one day only: they are counted apart. Of two scalings on one day the later in the file counts. Scalings of an earlier episode do not count; whoever scaled, the scaling counts.";

    /// <summary>Fields of scaling questions.</summary>
    public static IReadOnlyList<string> Needs { get; } = ["scaling.domain", "scaling.scaled_on", "scaling.value", .. Closure.Needs];

    /// <summary>Whether there are two scalings to compare.</summary>
    public bool HasTwo => Latest.ScaledOn > First.ScaledOn;

    /// <summary>Points from the first scaling to the latest.</summary>
    public int Distance => Latest.Value - First.Value;

    /// <summary>The children of a month with a scaling in a domain.</summary>
    public static IEnumerable<ScaledChild> Of(MonthView view, string domain) => view.Once(All).Where(child => child.Domain == domain);

    /// <summary>The children of a month in every domain they were scaled in.</summary>
    public static IEnumerable<ScaledChild> All(MonthView view)
    {
        foreach (var open in view.OpenChildren.Where(child => child.File.Scalings.Count > 0))
        {
            foreach (var scaled in InEpisode(open.File, open.Episode, view.End, open.Holdings, open.Categories))
            {
                yield return scaled;
            }
        }

        foreach (var closure in Closure.In(view.Book, view.Month).Where(closure => closure.File.Scalings.Count > 0 && closure.File.StatusOn(view.End) is null))
        {
            var file = closure.File;
            foreach (var scaled in InEpisode(file, file.EpisodeOn(closure.LastDayOpen)!, closure.On, closure.Holdings(view.Book), view.CategoriesOf(file, closure.LastDayOpen)))
            {
                yield return scaled;
            }
        }
    }

    private static IEnumerable<ScaledChild> InEpisode(ChildFile file, Episode episode, DateOnly until, IReadOnlyList<Holding> holdings, CategorySet categories) =>
        file.Scalings.Where(scaling => episode.Covers(scaling.ScaledOn, until)).GroupBy(scaling => scaling.Domain).Select(scalings =>
        {
            var latest = scalings.Last();
            var first = scalings.First();
            return new ScaledChild(
                scalings.Key,
                scalings.Last(scaling => scaling.ScaledOn == first.ScaledOn),
                latest,
                new MeasureCase { ChildId = file.Child.Id, RecordId = latest.Id, Holdings = holdings, Counted = true, OccurredOn = latest.ScaledOn, Categories = categories });
        });
}
