using Dashboard.Measures.Codes;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>The measures of the page of distance travelled.</summary>
internal static class DistanceIds
{
    /// <summary>Children with one scale and nothing to compare it with.</summary>
    public const string ScaledOnce = "outcome.scaled-once";

    /// <summary>What became of children after help ended, each with how long it is followed.</summary>
    public static IReadOnlyList<(string Id, string FollowUp)> AfterHelp { get; } =
    [
        ("outcome.stepped-down", "Plans and care that ended in these months, each followed for six months. Until those are over a month is provisional: some may still come back."),
        ("outcome.no-re-referral", "Children closed twelve months before, followed from that day to the end of the month shown."),
        ("outcome.returned-home-safely", "Children who went home from care twelve months before, followed for a year from that day."),
        ("outcome.stable-home", "Children long in care on the last day, looked back at for two years: the same placement or not."),
    ];

    /// <summary>The domains, in the order they are shown.</summary>
    public static IReadOnlyList<string> Domains => [.. ScalingDomains.List.Codes];

    public static string Distance(string domain) => "outcome.distance." + domain;

    public static string Improved(string domain) => "outcome.improved." + domain;

    public static string First(string domain) => "outcome.first." + domain;

    public static string Latest(string domain) => "outcome.latest." + domain;
}
