using Dashboard.Demo.Organisation;
using Dashboard.Demo.Simulation;

namespace Dashboard.Demo.Practice;

/// <summary>Which children each team held at the start of each month; audits and feedback draw from it.</summary>
internal sealed class MonthRoll
{
    private readonly Dictionary<(Team Team, int Month), List<Episode>> _held = [];

    public MonthRoll(World world)
    {
        foreach (var episode in world.Episodes)
        {
            foreach (var allocation in episode.Allocations)
            {
                var month = new DateOnly(allocation.From.Year, allocation.From.Month, 1).AddMonths(1);
                for (; month < allocation.To && month <= world.End; month = month.AddMonths(1))
                {
                    var key = (allocation.Team, Month(month));
                    if (!_held.TryGetValue(key, out var list))
                    {
                        _held[key] = list = [];
                    }

                    list.Add(episode);
                }
            }
        }
    }

    public List<Episode> Of(Team team, DateOnly month) => _held.GetValueOrDefault((team, Month(month))) ?? [];

    /// <summary>A child the team holds who stays open through the month.</summary>
    public Episode? Open(Team team, DateOnly month, Rng rng)
    {
        var held = Of(team, month);
        for (var attempt = 0; attempt < 6 && held.Count > 0; attempt++)
        {
            var episode = rng.Pick(held);
            if (episode.Closed > month.AddDays(31) && episode.Child.BornOn < month)
            {
                return episode;
            }
        }

        return null;
    }

    private static int Month(DateOnly date) => (date.Year * 12) + date.Month;
}
