using Dashboard.Demo.Organisation;
using Dashboard.Demo.Output;
using Dashboard.Demo.Simulation;
using Dashboard.Measures.Codes;

namespace Dashboard.Demo.Practice;

/// <summary>Audits by managers each month, with scores, moderation and actions, and the plans of each quarter.</summary>
internal sealed class AuditWriter(Scribe scribe, MonthRoll roll)
{
    public void Write()
    {
        for (var month = new DateOnly(scribe.World.Start.Year, scribe.World.Start.Month, 1); month <= scribe.World.End; month = month.AddMonths(1))
        {
            foreach (var team in scribe.World.Organisation.Teams)
            {
                var rng = scribe.World.Rng.Fork("audit-" + team.Id, month.DayNumber);
                if (rng.Chance(DemoRates.AuditsPerManagerMonth) && roll.Open(team, month, rng) is { } episode)
                {
                    Audit(team, episode, DemoCalendar.Add(month, rng.Int(3, 18)), month.Month is 3 or 9 && rng.Chance(0.3), rng);
                }
            }

            if (month.Month % 3 == 1)
            {
                Plans(month);
            }
        }
    }

    private static string Grade(int scale) => GradeBands.Default.GradeOf(scale)!;

    private void Audit(Team team, Episode episode, DateOnly on, bool practiceWeek, Rng rng)
    {
        var level = 3.3 + (4.1 * Adoption.Level(scribe.World, team, on)) + rng.Normal(0, 1.3);
        var overall = (int)Math.Clamp(Math.Round(level), 0, 10);
        var holder = episode.HolderOn(on);
        var auditor = team.ManagerOn(on) ?? scribe.World.Organisation.Across("auditor", on).FirstOrDefault();
        var id = scribe.Next("AU");
        var lag = scribe.Lag(team, on, rng) / 2;
        var kind = practiceWeek ? "practice-week" : rng.Weighted([("collaborative", 82.0), ("thematic", 10), ("multi-agency", 4), ("brief-review", 4)]);
        var graded = rng.Chance(0.08);
        var moderated = rng.Chance(0.32) ? DemoCalendar.OnOrAfter(on.AddDays(rng.Int(15, 120))) : (DateOnly?)null;
        var agrees = rng.Chance(0.79);
        var family = rng.Chance(0.45 + (0.4 * Adoption.Level(scribe.World, team, on)));
        var moderator = rng.Pick(scribe.World.Organisation.Workers.FindAll(w => w.Role is "auditor" or "service-manager" && w.InPostOn(on)));
        var scores = DemoRates.AuditQuestions.Select(q => (Question: q, Scale: (int)Math.Clamp(Math.Round(level + rng.Normal(0, 1.4)), 0, 10))).ToArray();
        if (auditor is null || !scribe.Extract.Sees(on, lag))
        {
            return;
        }

        var seen = moderated is { } at ? scribe.Extract.Past(at, 3) : null;
        var form = AuditForm.Of(scribe.World.Rng.Fork("audit-form-" + team.Id, on.DayNumber), kind, level, overall, scores);
        scribe.Practice.Audit.Row(id, form.Instrument, episode.Child.Id, on, auditor.Id, holder?.Worker?.Id, team.Id, overall,
            form.Grade ?? (graded ? Grade(overall) : null), kind, seen, seen is null ? null : moderator.Id, seen is null ? Cell.None : agrees,
            seen is null || agrees ? null : Grade(Math.Max(0, overall - 2)), family);
        foreach (var (question, scale, grade) in form.Answers)
        {
            scribe.Practice.AuditScore.Row(id, question, scale, grade);
        }

        Actions(id, on, overall, auditor, holder?.Worker ?? auditor, rng);
    }

    /// <summary>Plans of the quarter, looked at by a group from several services.</summary>
    private void Plans(DateOnly month)
    {
        var rng = scribe.World.Rng.Fork("audit-ehcp", month.DayNumber);
        foreach (var team in scribe.World.Organisation.Teams)
        {
            if (!rng.Chance(DemoRates.EducationPlansPerTeamQuarter) || roll.Open(team, month, rng) is not { } episode)
            {
                continue;
            }

            var on = DemoCalendar.Add(month, rng.Int(5, 15));
            var level = 4.6 + (2.4 * Adoption.Level(scribe.World, team, on)) + rng.Normal(0, 1.2);
            var overall = (int)Math.Clamp(Math.Round(level), 0, 10);
            var form = AuditForm.Scored(rng, "ehcp", level);
            var family = rng.Chance(0.7);
            var id = scribe.Next("AE");
            if (scribe.World.Organisation.Across("auditor", on).FirstOrDefault() is not { } auditor || !scribe.Extract.Sees(on, scribe.Lag(team, on, rng) / 2))
            {
                continue;
            }

            scribe.Practice.Audit.Row(id, form.Instrument, episode.Child.Id, on, auditor.Id, episode.HolderOn(on)?.Worker?.Id, team.Id, overall, default, "ehcp", default, default, default, default, family);
            foreach (var (question, scale, grade) in form.Answers)
            {
                scribe.Practice.AuditScore.Row(id, question, scale, grade);
            }

            Actions(id, on, overall, auditor, episode.HolderOn(on)?.Worker ?? auditor, rng);
        }
    }

    private void Actions(string audit, DateOnly on, int overall, Worker auditor, Worker worker, Rng rng)
    {
        var count = overall <= 2 ? rng.Int(2, 4) : overall <= 5 ? rng.Int(1, 3) : rng.Int(0, 2);
        var own = scribe.World.Rng.Fork("audit-action-" + audit);
        for (var i = 0; i < count; i++)
        {
            var immediate = overall <= 2 && i == 0;
            var due = immediate ? on.AddDays(1) : DemoCalendar.OnOrAfter(on.AddDays(rng.Int(10, 45)));
            var done = immediate ? on.AddDays(rng.Chance(0.8) ? rng.Int(0, 1) : rng.Int(2, 6)) : rng.Chance(0.93) ? due.AddDays(rng.Chance(0.75) ? -rng.Int(0, 9) : rng.Int(1, 40)) : Forgotten(due, own);
            if (!immediate && i == 0 && own.Chance(DemoRates.AuditActionsTakenUpAtOnceShare))
            {
                done = on.AddDays(own.Int(1, 7));
            }

            scribe.Practice.AuditAction.Row(audit + "-" + (char)('1' + i), audit, rng.Pick(["plan", "visit", "record", "supervision", "voice", "chronology"]),
                immediate ? auditor.Id : worker.Id, due, immediate, done == DateOnly.MaxValue ? null : scribe.Extract.Past(done, 2));
        }
    }

    /// <summary>Most actions that are forgotten turn up in a later supervision; a few never do.</summary>
    private static DateOnly Forgotten(DateOnly due, Rng own) => own.Chance(0.85) ? due.AddDays(own.Int(45, 240)) : DateOnly.MaxValue;
}
