using Dashboard.Measures.Book;
using Dashboard.Measures.Records;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Timescales;

/// <summary>Clocks of things that happen to a team again and again.</summary>
internal static class TeamClocks
{
    /// <summary>One clock for each team that holds an open child; it starts with the first event, and is not known for a team that never had one.</summary>
    /// <param name="view">The month.</param>
    /// <param name="events">Events of a team, by date.</param>
    public static IEnumerable<Clock> Of(MonthView view, Func<string, IEnumerable<ClockEvent>> events)
    {
        var busy = view.OpenChildren.SelectMany(child => child.Holdings).Select(holding => holding.TeamId).OfType<string>().ToHashSet();
        foreach (var team in view.Book.Tree.Units.Where(unit => unit.Kind == OrgUnitKind.Team && busy.Contains(unit.Id)))
        {
            var all = events(team.Id).ToList();
            yield return new Clock
            {
                TeamId = team.Id,
                RecordId = all.Count > 0 ? all[0].RecordId : team.Id,
                Start = all.Count > 0 ? all[0].When : null,
                Events = all,
            };
        }
    }
}
