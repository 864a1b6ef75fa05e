namespace Dashboard.Measures.Engine;

/// <summary>One step of the way that a cohort goes, from cases that each stand at the furthest step they have reached.</summary>
/// <param name="Category">Code of the step.</param>
/// <param name="Reached">Cases that have reached it or gone beyond.</param>
/// <param name="Share">Of all cases, from 0 to 1; null without any.</param>
/// <param name="Ended">Cases that have gone no further.</param>
/// <param name="Beyond">Codes of this step and all beyond: where the cases that reached it stand.</param>
public sealed record CohortStep(string Category, int Reached, double? Share, int Ended, IReadOnlyList<string> Beyond)
{
    /// <summary>The steps of a cohort, from the cases that stand at each, the first step first.</summary>
    public static IReadOnlyList<CohortStep> Of(IReadOnlyList<(string Category, int Cases)> stages)
    {
        var all = stages.Sum(stage => stage.Cases);
        return
        [
            .. stages.Select((stage, place) =>
            {
                var reached = stages.Skip(place).Sum(later => later.Cases);
                return new CohortStep(stage.Category, reached, all == 0 ? null : (double)reached / all, stage.Cases, [.. stages.Skip(place).Select(later => later.Category)]);
            }),
        ];
    }
}
