using Dashboard.Demo.Organisation;
using Dashboard.Demo.Output;
using Dashboard.Demo.Simulation;

namespace Dashboard.Demo.Practice;

/// <summary>Supervision of cases, of staff and in groups, and observations of practice.</summary>
internal sealed class SupervisionWriter(Scribe scribe)
{
    public void Cases(Episode episode)
    {
        var rng = episode.Rng.Fork("supervision");
        for (var i = 0; i < episode.Allocations.Count; i++)
        {
            var allocation = episode.Allocations[i];
            if (allocation.Worker is null)
            {
                continue;
            }

            var from = allocation.From < scribe.World.Start ? scribe.World.Start : allocation.From;
            if (i == 0 || rng.Chance(0.7))
            {
                Case(episode, allocation, DemoCalendar.Add(from, rng.Chance(0.85) ? rng.Int(0, 2) : rng.Int(3, 6)), "allocation", rng);
            }

            var on = from.AddDays(rng.Int(6, 27));
            while (on < allocation.To && on < episode.Closed && on <= scribe.World.End)
            {
                Case(episode, allocation, DemoCalendar.OnOrAfter(on), rng.Weighted([("case", 88.0), ("joint", 6), ("group", 6)]), rng);
                var trouble = Recording.InTrouble(scribe.World, allocation.Team, on);
                var leading = allocation.Team.Character == TeamCharacter.Leading;
                var late = rng.Chance(trouble ? 0.55 : leading ? 0.08 : 0.17) || (on.Month is 8 or 12 && rng.Chance(0.2));
                on = on.AddDays(late ? rng.Int(30, trouble ? 75 : 50) : rng.Int(21, 27));
            }
        }
    }

    public void Staff()
    {
        foreach (var worker in scribe.World.Organisation.Workers)
        {
            var rng = scribe.World.Rng.Fork("staff-" + worker.Id);
            Individual(worker, rng);
            if (worker.Team is { Kind: not TeamKind.Reviewing } team)
            {
                Observations(worker, team, rng);
            }
        }

        foreach (var team in scribe.World.Organisation.Teams)
        {
            Groups(team, scribe.World.Rng.Fork("groups", team.Number));
        }
    }

    private void Case(Episode episode, Allocation allocation, DateOnly on, string kind, Rng rng)
    {
        var id = scribe.Next("SV");
        var agreed = rng.Int(1, 5);
        var done = Math.Min(agreed, (int)Math.Round(agreed * rng.Between(0.35, 1.15)));
        var lag = scribe.Lag(allocation.Team, on, rng);
        var minutes = rng.Int(3, 9) * 5;
        if (on <= allocation.To && on < episode.Closed && scribe.Extract.Sees(on, lag))
        {
            scribe.Practice.CaseSupervision.Row(id, episode.Child.Id, on, allocation.Worker!.Id, Supervisor(allocation.Team, on)?.Id, kind, minutes, agreed, done);
        }
    }

    private Worker? Supervisor(Team team, DateOnly on) =>
        team.ManagerOn(on) ?? team.Workers.Find(w => w.Role == "senior-practitioner" && w.InPostOn(on)) ??
        scribe.World.Organisation.Workers.Find(w => w.Role == "service-manager" && w.TeamId == team.ServiceId && w.InPostOn(on));

    /// <summary>Practitioners by the manager of their team, managers by the one above.</summary>
    private Worker? SupervisorOf(Worker worker, DateOnly on) =>
        worker.Role == "head-of-service" ? null
        : worker.Role == "service-manager" || worker.Team is not { Kind: not TeamKind.Reviewing } team ? scribe.World.Organisation.Across("head-of-service", on).FirstOrDefault()
        : worker.Role == "team-manager" ? scribe.World.Organisation.Workers.Find(w => w.Role == "service-manager" && w.TeamId == team.ServiceId && w.InPostOn(on))
        : Supervisor(team, on);

    private void Individual(Worker worker, Rng rng)
    {
        var on = worker.Started < scribe.World.Start ? scribe.World.Start.AddDays(rng.Int(0, 27)) : worker.Started.AddDays(rng.Int(2, 7));
        while (on <= scribe.World.End && worker.InPostOn(on))
        {
            var held = DemoCalendar.OnOrAfter(on);
            var id = scribe.Next("SS");
            var lag = rng.Int(0, 6);
            var minutes = rng.Int(12, 24) * 5;
            var by = SupervisorOf(worker, held);
            if (worker.InPostOn(held) && scribe.Extract.Sees(held, lag) && by != worker)
            {
                scribe.Practice.StaffSupervision.Row(id, worker.Id, held, by?.Id, "individual", worker.TeamId, minutes, held.AddDays(lag));
            }

            var inPost = held.DayNumber - worker.Started.DayNumber;
            var newly = worker.NewlyQualifiedUntil is { } until && held < until;
            var cadence = newly ? inPost < 182 ? 7 : 14 : inPost < 28 && worker.CaseHolding ? 7 : inPost < 56 && worker.CaseHolding ? 14 : 28;
            var trouble = Recording.InTrouble(scribe.World, worker.Team, held);
            var late = rng.Chance(trouble ? 0.55 : 0.13);
            on = held.AddDays(late ? cadence + rng.Int(2, trouble ? 30 : 12) : Math.Max(4, cadence - rng.Int(0, cadence / 7)));
        }
    }

    private void Groups(Team team, Rng rng)
    {
        var on = scribe.World.Start.AddDays(rng.Int(0, 27));
        while (on <= scribe.World.End)
        {
            var held = DemoCalendar.OnOrAfter(on);
            var trouble = Recording.InTrouble(scribe.World, team, held);
            foreach (var worker in team.Workers)
            {
                var id = scribe.Next("SS");
                if (worker.CaseHolding && worker.InPostOn(held) && rng.Chance(0.86) && scribe.Extract.Sees(held, 2))
                {
                    scribe.Practice.StaffSupervision.Row(id, worker.Id, held, Supervisor(team, held)?.Id, "group", team.Id, 90, held.AddDays(2));
                }
            }

            on = on.AddDays(rng.Chance(trouble ? 0.6 : 0.14) ? rng.Int(30, 60) : rng.Int(18, 28));
        }
    }

    private void Observations(Worker worker, Team team, Rng rng)
    {
        if (!worker.CaseHolding)
        {
            return;
        }

        var on = (worker.Started < scribe.World.Start ? scribe.World.Start : worker.Started).AddDays(rng.Int(30, 330));
        while (on <= scribe.World.End && worker.InPostOn(on))
        {
            var id = scribe.Next("OB");
            var held = DemoCalendar.OnOrAfter(on);
            var rating = (int)Math.Clamp(Math.Round(rng.Normal(6.4 + team.Leaning, 1.4)), 0, 10);
            if (!Recording.InTrouble(scribe.World, team, held) && scribe.Extract.Sees(held, 3))
            {
                scribe.Practice.Observation.Row(id, worker.Id, held, Supervisor(team, held)?.Id, rating);
            }

            on = on.AddDays((int)(365 / DemoRates.ObservationsPerYear) + rng.Int(-130, 150));
        }
    }
}
