using Dashboard.Measures.Engine;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>The measures of the matrix by quadrant: those of the settings, and where none are set those shipped.</summary>
public static class MatrixSelection
{
    /// <summary>Measures that a quadrant holds at most: as many as a printed page has room for.</summary>
    public const int Most = 7;

    /// <summary>What the portal ships with.</summary>
    public static OutcomesOptions Shipped { get; } = new()
    {
        HowMuchDidWeDo = ["contact.received", "referral.received", "assessment.completed", "s47.started", "cin.open", "cp.open", "cla.open"],
        HowWellDidWeDoIt = ["assessment.in-45-days", "cin.visit-in-time", "cp.visit-in-time", "sos.safety-plan", "supervision.case-in-time", "audit.good", "feedback.parent.high"],
        HowManyAreBetterOff =
        [
            "outcome.improved-number.safety", "outcome.improved-number.wellbeing", "outcome.stepped-down.number", "outcome.no-re-referral.number",
            "outcome.returned-home-safely.number", "outcome.stable-home.number",
        ],
        WhatShareIsBetterOff =
        [
            "outcome.improved.safety", "outcome.distance.safety", "outcome.improved.wellbeing", "outcome.stepped-down", "outcome.no-re-referral",
            "outcome.returned-home-safely", "outcome.stable-home",
        ],
    };

    /// <summary>The settings with what is shipped in the places that are not set.</summary>
    public static OutcomesOptions Settled(OutcomesOptions options) => new()
    {
        HowMuchDidWeDo = Ids(options, Quadrant.HowMuchDidWeDo),
        HowWellDidWeDoIt = Ids(options, Quadrant.HowWellDidWeDoIt),
        HowManyAreBetterOff = Ids(options, Quadrant.HowManyAreBetterOff),
        WhatShareIsBetterOff = Ids(options, Quadrant.WhatShareIsBetterOff),
    };

    /// <summary>Ids of a quadrant, in order.</summary>
    public static string[] Ids(OutcomesOptions options, Quadrant quadrant) => Set(options, quadrant) is { Length: > 0 } ids ? ids : Set(Shipped, quadrant)!;

    /// <summary>Everything that is wrong, each with its setting; empty when all can be used.</summary>
    public static IReadOnlyList<string> Faults(OutcomesOptions options, Catalogue catalogue) =>
        [.. Enum.GetValues<Quadrant>().SelectMany(quadrant => Faults(Ids(options, quadrant), quadrant, catalogue).Select(fault => $"{OutcomesOptions.Section}:{quadrant}: {fault}"))];

    private static IEnumerable<string> Faults(string[] ids, Quadrant quadrant, Catalogue catalogue)
    {
        if (ids.Length > Most)
        {
            yield return $"{ids.Length} measures are named. Name at most {Most}: a printed page holds no more.";
        }

        foreach (var id in ids.Distinct())
        {
            if (catalogue.Find(id) is not { } measure)
            {
                yield return $"there is no measure \"{id}\". Choose ids of the catalogue (docs/measures).";
            }
            else if (measure.Definition.Quadrant != quadrant)
            {
                yield return $"\"{id}\" belongs to {measure.Definition.Quadrant}. Name it there, or leave it out.";
            }

            if (ids.Count(other => other == id) > 1)
            {
                yield return $"\"{id}\" is named more than once. Name it once.";
            }
        }
    }

    private static string[]? Set(OutcomesOptions options, Quadrant quadrant) => quadrant switch
    {
        Quadrant.HowMuchDidWeDo => options.HowMuchDidWeDo,
        Quadrant.HowWellDidWeDoIt => options.HowWellDidWeDoIt,
        Quadrant.HowManyAreBetterOff => options.HowManyAreBetterOff,
        _ => options.WhatShareIsBetterOff,
    };
}
