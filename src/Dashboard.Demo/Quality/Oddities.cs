using Dashboard.Demo.Output;
using Dashboard.Demo.Simulation;

namespace Dashboard.Demo.Quality;

/// <summary>A few rows broken on purpose: rejected or flagged on import, never a reason to refuse a load.</summary>
internal sealed class Oddities
{
    private readonly Scribe _scribe;
    private readonly Rng _rng;
    private readonly List<Episode> _episodes;
    private readonly DateOnly _on;

    public Oddities(Scribe scribe)
    {
        _scribe = scribe;
        _rng = scribe.World.Rng.Fork("oddities");
        _on = DemoCalendar.OnOrBefore(scribe.World.MonthsBeforeEnd(3));
        _episodes = scribe.World.Episodes.FindAll(e => !e.NoFurtherAction && e.Referred < _on.AddDays(-60) && e.Closed > _on.AddDays(30) && e.Allocations.Count > 0 && e.Child.BornOn < e.Referred);
    }

    public void Write()
    {
        new Quirks(_scribe).Write();
        if (_episodes.Count == 0 || !_scribe.Extract.Sees(_on, 5))
        {
            return;
        }

        Duplicates();
        Orphans();
        Backwards();
        ImpossibleDates();
        Ahead();
        Texts();
    }

    private Episode Any() => _rng.Pick(_episodes);

    private void Duplicates()
    {
        for (var i = 0; i < 2; i++)
        {
            var child = Any().Child;
            _scribe.Ssd.Person.Row(default, child.Id, default, "Child", "Made-up " + child.Id + " again", child.Gender, child.Gender, child.Ethnicity ?? "NOBT",
                child.BornOn, default, default, "N", default, default, "N", default);
            _scribe.Odd("duplicate key: ssd_person");
        }

        for (var i = 0; i < 2; i++)
        {
            var episode = Any();
            var id = _scribe.Next("CV");
            for (var copy = 0; copy < 2; copy++)
            {
                _scribe.Ssd.CinVisits.Row(id, episode.Child.Id, _on.AddDays(copy), "Y", "Y", "N");
            }

            _scribe.Odd("duplicate key: ssd_cin_visits");
        }

        var plan = Any();
        var activity = _scribe.Next("PA");
        for (var copy = 0; copy < 2; copy++)
        {
            _scribe.Practice.PracticeActivity.Row(activity, plan.Child.Id, "mapping", _on, default, default, default, default, default);
        }

        _scribe.Odd("duplicate key: practice_activity");
    }

    private void Orphans()
    {
        const string nobody = "C999901";
        var child = Any().Child.Id;
        var ssd = _scribe.Ssd;
        ssd.CinVisits.Row(_scribe.Next("CV"), nobody, _on, "Y", "Y", "N");
        ssd.CpVisits.Row(_scribe.Next("PV"), nobody, "P999901", _on, "Y", "Y", "N");
        ssd.Contacts.Row("K999901", nobody, _on, "6", "Police", Outcomes.Contact("NFA"));
        ssd.Involvements.Row(_scribe.Next("V"), default, "CW", Any().Allocations[0].Team.Id, nobody, _on, default, default, default);
        ssd.CinAssessments.Row("A999901", child, "R999901", _on, default, default, default, default, default, default);
        ssd.CinPlans.Row("N999901", "R999902", child, _on, _on.AddDays(40), default, default);
        ssd.ClaVisits.Row(_scribe.Next("LV"), "L999901", child, _on, "Y", "Y");
        ssd.ClaReviews.Row(_scribe.Next("LR"), "L999902", child, _on, _on, "N", "PN1");
        _scribe.Practice.PracticeActivity.Row(_scribe.Next("PA"), nobody, "safety-plan", _on, default, default, default, "Y", default);
        _scribe.Practice.Scaling.Row(_scribe.Next("SC"), nobody, "safety", _on, 5, "family");
        for (var i = 0; i < 10; i++)
        {
            _scribe.Odd("orphan row (child, referral or period of care not there)");
        }
    }

    private void Backwards()
    {
        var ssd = _scribe.Ssd;
        var (a, b, c, d, e) = (Any(), Any(), Any(), Any(), Any());
        ssd.CinPlans.Row("N999902", a.Id, a.Child.Id, _on, _on.AddDays(-30), default, default);
        ssd.Involvements.Row(_scribe.Next("V"), b.Allocations[0].Worker?.Id, "CW", b.Allocations[0].Team.Id, b.Child.Id, _on, _on.AddDays(-3), default, b.Id);
        ssd.EarlyHelpEpisodes.Row(_scribe.Next("EH"), c.Child.Id, _on, _on.AddDays(-10), default, default, default, default);
        ssd.Missing.Row(_scribe.Next("MS"), d.Child.Id, _on, "M", _on.AddDays(-1), "Y", "N");
        ssd.LegalStatus.Row(_scribe.Next("LS"), e.Child.Id, "V2", _on, _on.AddDays(-200));
        for (var i = 0; i < 5; i++)
        {
            _scribe.Odd("end before start");
        }
    }

    private void ImpossibleDates()
    {
        var child = Any().Child.Id;
        _scribe.Ssd.Address.Row(_scribe.Next("AD"), child, "Previous", "2019-02-30", _on, "QX1 1AA", default);
        _scribe.Ssd.Address.Row(_scribe.Next("AD"), child, "Previous", "2020-13-01", _on, "QX1 1AB", default);
        _scribe.Ssd.Missing.Row(_scribe.Next("MS"), child, _on, "M", "31/02/2026", "Y", "N");
        for (var i = 0; i < 3; i++)
        {
            _scribe.Odd("impossible optional date");
        }
    }

    private void Ahead()
    {
        var later = _scribe.World.End.AddDays(25);
        var (a, b, c) = (Any(), Any(), Any());
        _scribe.Ssd.CinVisits.Row(_scribe.Next("CV"), a.Child.Id, later, "Y", "Y", "N");
        _scribe.Ssd.ClaHealth.Row(_scribe.Next("HC"), b.Child.Id, "Health assessment", later, "Planned");
        _scribe.Practice.PracticeActivity.Row(_scribe.Next("PA"), c.Child.Id, "family-network-meeting", later, default, default, default, default, default);
        for (var i = 0; i < 3; i++)
        {
            _scribe.Odd("date in the future");
        }
    }

    private void Texts()
    {
        var team = Any().Allocations[0].Team.Id;
        var child = Any().Child.Id;
        _scribe.Practice.Complaint.Row(_scribe.Next("CM"), _on, "complaint", "statutory", "1", team, "=1+1", DemoCalendar.Add(_on, 10), default, default);
        _scribe.Practice.Complaint.Row(_scribe.Next("CM"), _on, "compliment", default, default, team, "\"The best worker\", said the family\nand thanked the team", default, default, default);
        _scribe.Ssd.EarlyHelpEpisodes.Row(_scribe.Next("EH"), child, _on, _on.AddDays(60), "+44 told us: \"noise, again\"", "Needs met,\nfamily moved", "@home, Made-up Hub", default);
        _scribe.Odd("text like a formula");
        _scribe.Odd("text like a formula");
        _scribe.Odd("text with commas, quotes and line ends");
        _scribe.Odd("text with commas, quotes and line ends");
    }
}
