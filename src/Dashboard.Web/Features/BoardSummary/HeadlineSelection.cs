namespace Dashboard.Web.Features.BoardSummary;

/// <summary>The measures of the board summary: those of the settings, else those shipped.</summary>
public static class HeadlineSelection
{
    /// <summary>Measures at most: more do not fit on four printed pages with all that is said of them.</summary>
    public const int Most = 12;

    /// <summary>What the portal ships with.</summary>
    public static IReadOnlyList<string> Shipped { get; } =
    [
        "referral.received", "assessment.in-45-days", "sos.safety-plan", "cp.open", "cp.visit-in-time",
        "cla.open", "cla.three-placements", "leaver.suitable-accommodation", "caseload.children.mean", "outcome.improved.safety",
    ];

    /// <summary>The settings with what is shipped where nothing is set.</summary>
    public static BoardSummaryOptions Settled(BoardSummaryOptions options) => new() { Measures = [.. Ids(options)] };

    /// <summary>Ids in order.</summary>
    public static IReadOnlyList<string> Ids(BoardSummaryOptions options) => options.Measures is { Length: > 0 } set ? set : Shipped;

    /// <summary>Everything that is wrong; empty when all can be used.</summary>
    public static IReadOnlyList<string> Faults(BoardSummaryOptions options)
    {
        var ids = Ids(options);
        var faults = new List<string>();
        if (ids.Count > Most)
        {
            faults.Add($"{ids.Count} measures are named. Name at most {Most}: four printed pages hold no more.");
        }

        foreach (var group in ids.GroupBy(id => id))
        {
            if (HeadlineWording.Find(group.Key) is null)
            {
                faults.Add($"there are no plain words for \"{group.Key}\". Choose among: {string.Join(", ", HeadlineWording.All.Select(wording => wording.MeasureId))}.");
            }

            if (group.Count() > 1)
            {
                faults.Add($"\"{group.Key}\" is named more than once. Name it once.");
            }
        }

        return [.. faults.Select(fault => $"{BoardSummaryOptions.Section}:{nameof(BoardSummaryOptions.Measures)}: {fault}")];
    }
}
