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
        .. WithNumber(new SteppedDown(), "Number stepped down and not back within six months"),
        .. WithNumber(new NotReReferred(), "Number not referred again in the year after closing"),
        .. WithNumber(new ReturnedHomeSafely(), "Number returned home and not back in care within a year"),
        .. WithNumber(new StableHome(), "Number with a settled home"),
    ];

    private static IEnumerable<Measure> OfDomain(string domain)
    {
        foreach (var measure in ScalingMeasure.Of(domain))
        {
            yield return measure;
            if (measure.Definition.Kind == MeasureKind.Share)
            {
                yield return new BetterOffCount(measure, "outcome.improved-number." + domain, $"Number better off: {ScalingDomains.List.Label(domain).ToLowerInvariant()}");
            }
        }
    }

    private static IEnumerable<Measure> WithNumber(Measure share, string title) => [share, new BetterOffCount(share, share.Definition.Id + ".number", title)];
}
