using Dashboard.Demo.Simulation;

namespace Dashboard.Demo.Organisation;

/// <summary>Walks the days and gives every open child a team and a worker: hand-overs, leavers, gaps, overlaps.</summary>
internal sealed class Allocator
{
    private readonly World _world;
    private readonly Rng _rng;
    private readonly PriorityQueue<Step, long> _steps = new();
    private readonly Dictionary<TeamKind, List<Team>> _teams;
    private readonly Dictionary<Family, List<Episode>> _open = [];
    private int _sequence;

    public Allocator(World world)
    {
        _world = world;
        _rng = world.Rng.Fork("allocation");
        var all = world.Organisation.Teams;
        _teams = Enum.GetValues<TeamKind>().ToDictionary(k => k, k => all.FindAll(t => t.Kind == k));
        if (_teams[TeamKind.Disability].Count == 0)
        {
            _teams[TeamKind.Disability] = _teams[TeamKind.Leavers];
        }

        if (_teams[TeamKind.Leavers].Count == 0)
        {
            _teams[TeamKind.Leavers] = _teams[TeamKind.Disability];
        }
    }

    public void Run(CancellationToken cancellationToken)
    {
        foreach (var episode in _world.Episodes)
        {
            Schedule(episode);
        }

        foreach (var worker in _world.Organisation.Workers)
        {
            if (worker is { CaseHolding: true, Ended: { } ended })
            {
                Queue(ended, new Step(null, null, worker));
            }
        }

        var count = 0;
        while (_steps.TryDequeue(out var step, out var key))
        {
            if (++count % 4096 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var on = DateOnly.FromDayNumber((int)(key >> 32));
            if (on > _world.End)
            {
                break;
            }

            Take(step, on);
        }
    }

    private void Schedule(Episode episode)
    {
        if (episode.NoFurtherAction || episode.HandOvers.Count == 0)
        {
            return;
        }

        episode.HandOvers.Sort((a, b) => a.On.CompareTo(b.On));
        HandOver? before = null;
        foreach (var handOver in episode.HandOvers)
        {
            if (handOver.On < _world.Start)
            {
                before = handOver;
            }
            else if (handOver.On < episode.Closed || handOver == episode.HandOvers[0])
            {
                Queue(handOver.On, new Step(episode, handOver.To, null));
            }
        }

        if (before is not null)
        {
            var earliest = _world.Start.AddDays(-episode.Rng.Fork("held").Int(20, 420));
            Queue(before.On > earliest ? before.On : earliest, new Step(episode, before.To, null));
        }

        Queue(episode.Closed, new Step(episode, null, null));
    }

    private void Take(Step step, DateOnly on)
    {
        switch (step)
        {
            case { Worker: { } leaver }:
                Leave(leaver, on);
                break;
            case { Episode: { } episode, To: { } kind }:
                HandOver(episode, kind, on);
                break;
            case { Episode: { } episode }:
                End(episode, on);
                break;
        }
    }

    private void HandOver(Episode episode, TeamKind kind, DateOnly on)
    {
        if (on >= episode.Closed && episode.Allocations.Count > 0)
        {
            return;
        }

        var current = Current(episode);
        if (current is not null && _teams[kind].Contains(current.Team))
        {
            return;
        }

        var sibling = Sibling(episode, kind, on);
        var team = sibling?.Team ?? Least(_teams[kind]);
        var worker = sibling?.Worker is { } same && same.InPostOn(on) ? same : Free(team, on);
        var overlap = current is not null && _rng.Chance(DemoRates.OverlapShare) ? _rng.Int(3, 16) : 0;
        var gap = current is not null && overlap == 0 && _rng.Chance(DemoRates.GapShare) ? _rng.Int(2, 14) : 0;
        if (current is not null)
        {
            Stop(episode, current, on.AddDays(overlap));
        }

        Begin(episode, team, worker, on.AddDays(gap), current is null ? "New allocation" : "Transfer of team");
    }

    private void Leave(Worker leaver, DateOnly on)
    {
        foreach (var episode in leaver.Open.ToArray())
        {
            var current = Current(episode);
            if (current is null || current.Worker != leaver)
            {
                leaver.Open.Remove(episode);
                continue;
            }

            Stop(episode, current, on);
            var gap = _rng.Chance(DemoRates.GapShare * 2) ? _rng.Int(2, 18) : 0;
            var sibling = Sibling(episode, current.Team.Kind, on);
            var worker = sibling?.Team == current.Team && sibling.Worker is { } same && same != leaver ? same : Free(current.Team, on);
            Begin(episode, current.Team, worker, on.AddDays(gap), "Worker left");
        }
    }

    private void End(Episode episode, DateOnly on)
    {
        if (Current(episode) is { } current)
        {
            Stop(episode, current, current.From > on ? current.From : on);
        }

        foreach (var allocation in episode.Allocations)
        {
            allocation.To = allocation.To > episode.Closed ? allocation.From > episode.Closed ? allocation.From : episode.Closed : allocation.To;
        }

        if (_open.TryGetValue(episode.Child.Family, out var open))
        {
            open.Remove(episode);
        }
    }

    private void Begin(Episode episode, Team team, Worker? worker, DateOnly on, string reason)
    {
        if (on > episode.Closed)
        {
            on = episode.Closed;
        }

        episode.Allocations.Add(new Allocation { Team = team, Worker = worker, From = on, Reason = reason });
        team.Load++;
        worker?.Open.Add(episode);
        if (!_open.TryGetValue(episode.Child.Family, out var open))
        {
            _open[episode.Child.Family] = open = [];
        }

        if (!open.Contains(episode))
        {
            open.Add(episode);
        }
    }

    private static void Stop(Episode episode, Allocation current, DateOnly on)
    {
        current.To = on < current.From ? current.From : on;
        current.Team.Load--;
        current.Worker?.Open.Remove(episode);
    }

    private static Allocation? Current(Episode episode) =>
        episode.Allocations.Count > 0 && episode.Allocations[^1].To == DateOnly.MaxValue ? episode.Allocations[^1] : null;

    private Allocation? Sibling(Episode episode, TeamKind kind, DateOnly on)
    {
        if (!_open.TryGetValue(episode.Child.Family, out var open) || !_rng.Chance(DemoRates.SiblingSameWorkerShare))
        {
            return null;
        }

        foreach (var other in open)
        {
            if (other != episode && Current(other) is { Worker: { } worker } allocation && allocation.Team.Kind == kind && worker.InPostOn(on))
            {
                return allocation;
            }
        }

        return null;
    }

    private Team Least(List<Team> teams)
    {
        var best = teams[0];
        var lowest = double.MaxValue;
        foreach (var team in teams)
        {
            var load = (team.Load / team.Weight) + (_rng.Next() * 6);
            if (load < lowest)
            {
                lowest = load;
                best = team;
            }
        }

        return best;
    }

    private Worker? Free(Team team, DateOnly on)
    {
        Worker? best = null;
        var lowest = double.MaxValue;
        foreach (var worker in team.Workers)
        {
            if (!worker.CaseHolding || !worker.InPostOn(on) || worker.Ended is { } ended && ended < on.AddDays(10))
            {
                continue;
            }

            var load = ((worker.Open.Count + 1) / (worker.FullTime * (worker.Limit ?? DemoRates.CaseloadLimit))) + (_rng.Next() * 0.3);
            if (load < lowest)
            {
                lowest = load;
                best = worker;
            }
        }

        return best;
    }

    private void Queue(DateOnly on, Step step) => _steps.Enqueue(step, ((long)on.DayNumber << 32) | (uint)_sequence++);

    private sealed record Step(Episode? Episode, TeamKind? To, Worker? Worker);
}
