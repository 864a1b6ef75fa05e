using System.Globalization;
using Dashboard.Demo.Organisation;
using Dashboard.Demo.Output;
using Dashboard.Demo.Simulation;

namespace Dashboard.Demo.Practice;

/// <summary>What families, children and staff say; complaints and escalations.</summary>
internal sealed class FeedbackWriter(Scribe scribe, MonthRoll roll)
{
    private readonly EscalationWriter _escalations = new(scribe, roll);

    public void Write()
    {
        for (var month = new DateOnly(scribe.World.Start.Year, scribe.World.Start.Month, 1); month <= scribe.World.End; month = month.AddMonths(1))
        {
            foreach (var team in scribe.World.Organisation.Teams)
            {
                var rng = scribe.World.Rng.Fork("feedback-" + team.Id, month.DayNumber);
                var answers = rng.Poisson(roll.Of(team, month).Count * DemoRates.FeedbackPerChildYear / 12);
                for (var i = 0; i < answers; i++)
                {
                    if (roll.Open(team, month, rng) is { } episode)
                    {
                        Feedback(team, episode, month.AddDays(rng.Int(0, 27)), rng, DemoRates.FeedbackSources);
                    }
                }

                Occasions(team, month, rng.Fork("occasions"));
                Complaints(team, month, rng.Fork("complaints"));
                _escalations.Write(team, month, rng.Fork("escalations"));
                Survey(team, month, rng.Fork("survey"));
            }
        }
    }

    /// <summary>Short breaks, fostering, Education, Health and Care plans, and what staff say beside their yearly survey.</summary>
    private void Occasions(Team team, DateOnly month, Rng rng)
    {
        for (var answers = rng.Poisson(DemoRates.OccasionalFeedbackPerTeamMonth); answers > 0; answers--)
        {
            if (roll.Open(team, month, rng) is { } episode)
            {
                Feedback(team, episode, month.AddDays(rng.Int(0, 27)), rng, DemoRates.OccasionalSources);
            }
        }

        var on = DemoCalendar.Add(month, rng.Int(1, 15));
        var id = scribe.Next("FB");
        if (rng.Chance(DemoRates.StaffFeedbackPerTeamMonth) && scribe.Extract.Sees(on, 3))
        {
            scribe.Practice.Feedback.Row(id, on, "staff", "general", Cell.None, team.Id, Cell.None);
        }
    }

    private void Feedback(Team team, Episode episode, DateOnly on, Rng rng, IReadOnlyList<(string, double)> sources)
    {
        var id = scribe.Next("FB");
        var level = 5.2 + (3.0 * Adoption.Level(scribe.World, team, on)) + rng.Normal(0, 1.2);
        var respondent = rng.Weighted([("parent-carer", 58.0), ("child", 24), ("network", 6), ("professional", 12)]);
        var source = rng.Weighted(sources);
        if (respondent == "child" && episode.Child.AgeOn(on) < 5)
        {
            respondent = "parent-carer";
        }

        string[] statements = respondent == "child" ? ["child-helpful", "child-safer"]
            : [.. Enumerable.Range(1, respondent == "parent-carer" ? 9 : 4).Select(n => "parent-" + n.ToString(CultureInfo.InvariantCulture))];
        var scores = statements.Select(s => (Statement: s, Score: (int)Math.Clamp(Math.Round(level + rng.Normal(0, 1.1)), 0, 10), Given: rng.Chance(0.96))).ToArray();
        if (!scribe.Extract.Sees(on, rng.Int(0, 10)))
        {
            return;
        }

        scribe.Practice.Feedback.Row(id, on, respondent, source, episode.Child.Id, team.Id, episode.HolderOn(on)?.Worker?.Id);
        foreach (var (statement, score, given) in scores)
        {
            if (given)
            {
                scribe.Practice.FeedbackAnswer.Row(id, statement, score);
            }
        }
    }

    private void Complaints(Team team, DateOnly month, Rng rng)
    {
        var count = rng.Poisson(DemoRates.ComplaintsPerMonth / DemoRates.Teams);
        for (var i = 0; i < count; i++)
        {
            var id = scribe.Next("CM");
            var on = DemoCalendar.OnOrAfter(month.AddDays(rng.Int(0, 27)));
            var complaint = rng.Chance(0.55);
            var due = DemoCalendar.Add(on, 10);
            var answered = rng.Chance(0.7) ? DemoCalendar.Add(on, rng.Int(2, 10)) : DemoCalendar.Add(on, rng.Int(11, 35));
            var outcome = rng.Weighted([("upheld", 22.0), ("partly", 33), ("not-upheld", 38), ("withdrawn", 7)]);
            var procedure = rng.Chance(0.8) ? "statutory" : "corporate";
            var theme = rng.Pick(DemoRates.ComplaintThemes);
            if (scribe.Extract.Sees(on, 1))
            {
                var seen = complaint ? scribe.Extract.Past(answered, 1) : null;
                scribe.Practice.Complaint.Row(id, on, complaint ? "complaint" : "compliment", complaint ? procedure : null,
                    complaint ? "1" : null, team.Id, complaint ? theme : rng.Fork("compliment-" + id).Pick(DemoRates.ComplimentThemes), complaint ? due : Cell.None, seen,
                    seen is null ? null : outcome);
            }
        }
    }

    private void Survey(Team team, DateOnly month, Rng rng)
    {
        if (month.Month != 10)
        {
            return;
        }

        foreach (var worker in team.Workers)
        {
            var on = DemoCalendar.Add(month, rng.Int(5, 15));
            if (!worker.InPostOn(on) || !rng.Chance(0.7))
            {
                continue;
            }

            var id = scribe.Next("SR");
            var level = 5 + (3 * Adoption.Level(scribe.World, team, on)) + rng.Normal(0, 1);
            for (var i = 0; i < 10; i++)
            {
                var score = (int)Math.Clamp(Math.Round(level + rng.Normal(i < 5 ? 0.2 : -0.2, 1.1)), 0, 10);
                var (section, number) = i < 5 ? ("confidence", i + 1) : ("culture", i - 4);
                if (scribe.Extract.Sees(on, 5))
                {
                    scribe.Practice.StaffSurvey.Row($"{id}-{(char)('a' + i)}", on, team.Id, section, section + "-" + number.ToString(CultureInfo.InvariantCulture), score);
                }
            }
        }
    }
}
