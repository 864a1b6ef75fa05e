using Dashboard.Demo.Output;
using Dashboard.Demo.Simulation;

namespace Dashboard.Demo.Journeys;

/// <summary>Visits under assessments, child in need plans, protection plans and care; recorded by the team that held the child.</summary>
internal sealed class VisitWriter(Scribe scribe)
{
    public void Write(Episode episode)
    {
        var rng = episode.Rng.Fork("visits");
        foreach (var assessment in episode.Assessments)
        {
            Run(episode, assessment.Started, assessment.Authorised, rng, (2, 7), (9, 16), 18, "CV", Need);
        }

        foreach (var plan in episode.NeedPlans)
        {
            Run(episode, plan.From, plan.To, rng, (3, 15), (11, 18), 20, "CV", Need);
        }

        foreach (var plan in episode.ProtectionPlans)
        {
            Run(episode, plan.From, plan.To, rng, (1, 6), (5, 9), 10, "PV", (id, on, seen, alone, bedroom) =>
                scribe.Ssd.CpVisits.Row(id, episode.Child.Id, plan.Id, on, seen, alone, bedroom));
        }

        foreach (var care in episode.Cares)
        {
            Run(episode, care.From, care.To, rng, (1, 5), care.Kind == CareKind.LongTerm ? (22, 36) : (18, 28), 30, "LV", (id, on, seen, alone, _) =>
                scribe.Ssd.ClaVisits.Row(id, care.Id, episode.Child.Id, on, seen, alone));
        }

        void Need(string id, DateOnly on, string? seen, string? alone, string? bedroom) =>
            scribe.Ssd.CinVisits.Row(id, episode.Child.Id, on, seen, alone, bedroom);
    }

    private void Run(Episode episode, DateOnly from, DateOnly to, Rng rng, (int Low, int High) first, (int Low, int High) every, int limit,
        string prefix, Action<string, DateOnly, string?, string?, string?> write)
    {
        var start = from < scribe.World.Start ? scribe.World.Start : from;
        var on = DemoCalendar.Add(start, rng.Int(first.Low, first.High));
        while (on < to && on <= scribe.World.End)
        {
            var team = episode.HolderOn(on)?.Team;
            var trouble = Recording.InTrouble(scribe.World, team, on);
            var lag = scribe.Lag(team, on, rng);
            var id = scribe.Next(prefix);
            var born = episode.Child.BornOn <= on;
            var seen = !born ? null : Flag(rng, 0.955, 0.004);
            var alone = !born || seen?[0] is 'N' or '0' ? null : rng.Chance(0.03) ? null : episode.Child.AgeOn(on) < 3 ? Flag(rng, 0.35, 0) : Flag(rng, trouble ? 0.66 : 0.83, 0.002);
            var bedroom = Flag(rng, 0.45, 0);
            if (scribe.Extract.Corrected(rng, on, lag) is { } shown)
            {
                write(id, shown < from ? on : shown, seen, alone, bedroom);
            }

            var late = rng.Chance(trouble ? 0.38 : 1 - DemoRates.VisitInTimeShare);
            var gap = late ? rng.Int(limit + 1, limit + (limit * 3 / 4)) : rng.Int(every.Low, every.High);
            on = DemoCalendar.Add(on, gap + (on.Month is 8 or 12 ? rng.Int(0, limit / 8) : 0));
        }
    }

    /// <summary>Mostly Y and N; now and then as another system writes it.</summary>
    private static string Flag(Rng rng, double yes, double otherwise)
    {
        var flag = rng.Chance(yes);
        return rng.Chance(otherwise) ? rng.Chance(0.5) ? flag ? "Yes" : "No" : flag ? "1" : "0" : flag ? "Y" : "N";
    }
}
