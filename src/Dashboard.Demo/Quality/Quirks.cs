using Dashboard.Demo.Organisation;
using Dashboard.Demo.Output;
using Dashboard.Demo.Simulation;

namespace Dashboard.Demo.Quality;

/// <summary>Rows that are well formed but that a data-quality page should list.</summary>
internal sealed class Quirks
{
    private readonly Scribe _scribe;
    private readonly Rng _rng;
    private readonly DateOnly _on;
    private readonly List<Episode> _open;
    private readonly List<Episode> _closed;

    public Quirks(Scribe scribe)
    {
        _scribe = scribe;
        _rng = scribe.World.Rng.Fork("quirks");
        _on = DemoCalendar.OnOrBefore(scribe.World.MonthsBeforeEnd(4));
        var held = scribe.World.Episodes.FindAll(e => !e.NoFurtherAction && e.Allocations.Count > 0 && e.Child.BornOn < e.Referred);
        _open = held.FindAll(e => e.Referred < _on.AddDays(-30) && e.Closed > scribe.World.End && e.Child.AgeOn(scribe.World.End) < 17);
        _closed = held.FindAll(e => e.Closed < _on && e.Closed > _on.AddDays(-400) && e.Child.Episodes[^1] == e && e.Child.AgeOn(scribe.World.End) < 17);
    }

    public void Write()
    {
        _scribe.Ssd.Department.Row("T-NIGHT", "Emergency duty team", "S-NIGHT", "Out of hours");
        _scribe.Odd("team whose parent is missing");
        if (_open.Count < 10 || _closed.Count < 10 || !_scribe.Extract.Sees(_on, 5))
        {
            return;
        }

        OpenTwice();
        LeftOpen();
        OtherAuthorities();
        ShortBreaks();
        Reopened();
    }

    private void OpenTwice()
    {
        for (var i = 0; i < 3; i++)
        {
            var episode = _rng.Pick(_open);
            var holder = episode.Allocations[^1];
            _scribe.Ssd.CinEpisodes.Row($"R99920{i}", episode.Child.Id, _on, "N5", "2A", "Schools", Outcomes.Referral("SINGLE_ASSESSMENT"), "N", default, default,
                holder.Team.Id, holder.Worker?.Id);
            _scribe.Odd("two open referrals for one child");
        }

        var planned = _open.FindAll(e => e.ProtectionPlans.Exists(p => p.From < _on.AddDays(-10) && p.To > _scribe.World.End));
        for (var i = 0; i < 2 && planned.Count > 0; i++)
        {
            var episode = _rng.Pick(planned);
            _scribe.Ssd.CpPlans.Row($"P99920{i}", episode.Id, default, episode.Child.Id, _on, default, "N", "EMO", "EMO");
            _scribe.Odd("two open child protection plans for one child");
        }
    }

    private void LeftOpen()
    {
        for (var i = 0; i < 4; i++)
        {
            var episode = _rng.Pick(_closed);
            _scribe.Ssd.CinAssessments.Row($"A99921{i}", episode.Child.Id, episode.Id, episode.Closed.AddDays(-12), default, default, default, default,
                episode.Allocations[^1].Team.Id, episode.Allocations[^1].Worker?.Id);
            _scribe.Odd("assessment not authorised on a closed referral");
        }

        for (var i = 0; i < 6; i++)
        {
            var episode = _rng.Pick(_closed);
            Involve(episode, episode.Allocations[^1].Worker, episode.Allocations[^1].Team, episode.Closed.AddDays(-20));
            _scribe.Odd("allocation left open on a closed child");
        }

        for (var i = 0; i < 4; i++)
        {
            var episode = _rng.Pick(_open);
            Involve(episode, null, episode.Allocations[^1].Team, _on);
            _scribe.Odd("allocation without a worker");
        }

        for (var i = 0; i < 4; i++)
        {
            var episode = _rng.Pick(_closed);
            _scribe.Ssd.CinEpisodes.Row($"R99922{i}", episode.Child.Id, _on, "N0", "9", "Anonymous", Outcomes.Referral("NFA"), "Y", default, default,
                episode.Allocations[0].Team.Id, default);
            _scribe.Odd("referral with no further action and no close date");
        }
    }

    private void OtherAuthorities()
    {
        for (var i = 0; i < 3; i++)
        {
            var episode = _rng.Pick(_open);
            _scribe.Ssd.CpPlans.Row($"P99923{i}", episode.Id, default, episode.Child.Id, _on.AddDays(-i * 20), default, "Y", "NEG", "NEG");
            _scribe.Odd("plan of another authority");
        }
    }

    private void ShortBreaks()
    {
        var disabled = _open.FindAll(e => e.Child.Disability is not null && e.Cares.Count == 0);
        for (var i = 0; i < 4 && disabled.Count > 0; i++)
        {
            var episode = disabled[i * disabled.Count / 4];
            var from = _on.AddDays(-40 * i);
            var (period, placement) = ($"L99924{i}", $"PL99924{i}");
            _scribe.Ssd.ClaEpisodes.Row($"CE99924{i}", episode.Child.Id, placement, from, "S", "N2", default, default, period, episode.Id, default, from);
            _scribe.Ssd.ClaPlacement.Row(placement, period, episode.Child.Id, from, "U6", default, 4.2, "PR1", "QX2 2AB", default, default);
            _scribe.Ssd.LegalStatus.Row($"LS99924{i}", episode.Child.Id, "V4", from, default);
            _scribe.Odd("short breaks (V4), not looked after");
        }
    }

    private void Reopened()
    {
        for (var i = 0; i < 3; i++)
        {
            var episode = _closed[(i + 1) * _closed.Count / 5];
            var again = DemoCalendar.Add(episode.Closed, 1);
            var until = DemoCalendar.Add(again, 30);
            _scribe.Ssd.CinEpisodes.Row($"R99925{i}", episode.Child.Id, again, episode.Need, episode.Source, default, Outcomes.Referral("SINGLE_ASSESSMENT"), "N",
                _scribe.Extract.Past(until) is null ? Cell.None : "RC8", _scribe.Extract.Past(until), episode.Allocations[^1].Team.Id, default);
            _scribe.Odd("reopened the day after closing");
        }
    }

    private void Involve(Episode episode, Worker? worker, Team team, DateOnly from) =>
        _scribe.Ssd.Involvements.Row(_scribe.Next("V"), worker?.Id, "CW", team.Id, episode.Child.Id, from, default, default, episode.Id);
}
