using Dashboard.Measures.Records;

namespace Dashboard.Measures.Book;

/// <summary>One unbroken time in care: the care episodes that share a period id.</summary>
/// <param name="Id">Period id of the source; the id of the only episode where the source has none.</param>
/// <param name="StartedOn">First day.</param>
/// <param name="EndedOn">Last day; null while any of its episodes is open.</param>
/// <param name="Episodes">Its episodes by start.</param>
public sealed record PeriodOfCare(string Id, DateOnly StartedOn, DateOnly? EndedOn, IReadOnlyList<CareEpisode> Episodes)
{
    /// <summary>The periods of care of one child.</summary>
    public static IReadOnlyList<PeriodOfCare> Of(IReadOnlyList<CareEpisode> episodes) =>
        episodes.Count == 0
            ? []
            : [.. episodes
                .GroupBy(episode => episode.PeriodId ?? episode.Id)
                .Select(group => From(group.Key, [.. group.OrderBy(episode => episode.StartedOn)]))
                .OrderBy(period => period.StartedOn)];

    private static PeriodOfCare From(string id, List<CareEpisode> episodes)
    {
        var first = episodes[0].StartedOn;
        var entered = episodes.Min(episode => episode.EnteredCareOn) ?? first;
        DateOnly? ended = episodes.Any(episode => episode.EndedOn is null) ? null : episodes.Max(episode => episode.EndedOn);
        return new PeriodOfCare(id, entered < first ? entered : first, ended, episodes);
    }
}
