using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Outcomes;

/// <summary>Whether anyone is better off: scaling questions by domain, and what became of children after help ended.</summary>
internal static class OutcomeMeasures
{
    public static IEnumerable<Measure> All =>
    [
        .. ScalingDomains.List.Codes.SelectMany(OfDomain),
        new ScaledOnce(),
        .. WithNumber(new SteppedDown(), "Number stepped down and not back within six months", "After how many plans and periods of care have children not come back?"),
        .. WithNumber(new NotReReferred(), "Number not referred again in the year after closing", "How many children closed a year ago have not been referred again?"),
        .. WithNumber(new ReturnedHomeSafely(), "Number returned home and not back in care within a year", "How many children who went home from care have stayed there for a year?"),
        .. WithNumber(new StableHome(), "Number with a settled home", "How many children long in care have a settled home?"),
    ];

    private static IEnumerable<Measure> OfDomain(string domain)
    {
        foreach (var measure in ScalingMeasure.Of(domain))
        {
            yield return measure;
            if (measure.Definition.Kind == MeasureKind.Share)
            {
                var words = ScalingDomains.List.Label(domain).ToLowerInvariant();
                yield return new BetterOffCount(measure, "outcome.improved-number." + domain, $"Number better off: {words}", $"How many children are higher on the scale of {words} than at first?");
            }
        }
    }

    private static IEnumerable<Measure> WithNumber(Measure share, string title, string question) =>
        [share, new BetterOffCount(share, share.Definition.Id + ".number", title, question)];
}
