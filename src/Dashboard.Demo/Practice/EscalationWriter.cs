using System.Globalization;
using Dashboard.Demo.Organisation;
using Dashboard.Demo.Output;
using Dashboard.Demo.Simulation;

namespace Dashboard.Demo.Practice;

/// <summary>Concerns that conference chairs, reviewing officers and the principal social worker raise, stage by stage until they are resolved.</summary>
internal sealed class EscalationWriter(Scribe scribe, MonthRoll roll)
{
    private const int LastStage = 4;
    private const int Attempts = 6;

    public void Write(Team team, DateOnly month, Rng rng)
    {
        var expected = DemoRates.EscalationsPerMonth / DemoRates.Teams * (Recording.InTrouble(scribe.World, team, month) ? 4 : 1);
        for (var i = rng.Poisson(expected); i > 0; i--)
        {
            One(team, month, rng);
        }
    }

    private void One(Team team, DateOnly month, Rng rng)
    {
        // All draws are made whatever the extract sees, so that what follows does not depend on its day.
        var id = scribe.Next("ES");
        var on = DemoCalendar.OnOrAfter(month.AddDays(rng.Int(0, 27)));
        var stages = rng.Weighted([(1, 62.0), (2, 25), (3, 10), (LastStage, 3)]);
        var each = rng.Int(3, 9);
        var waits = rng.Chance(DemoRates.EscalationWaitsShare) ? rng.Int(15, 90) : 0;
        var extension = rng.Chance(DemoRates.EscalationExtendedShare) ? rng.Int(2, 10) : 0;
        var theme = rng.Weighted(DemoRates.EscalationThemes);
        var roleDraw = rng.Next();
        var wordDraw = rng.Next();
        if (Subject(team, month, on, rng) is not { } episode || !scribe.Extract.Sees(on, 1))
        {
            return;
        }

        // The stages take so many working days each; an extension is agreed when the limit of the last one comes near.
        var lastStart = DemoCalendar.Add(on, (stages - 1) * each);
        var resolved = DemoCalendar.Add(lastStart, each + extension + waits);
        var done = scribe.Extract.Past(resolved, 1);
        var passed = done is null ? Math.Min(stages - 1, DemoCalendar.Between(on, scribe.Extract.Latest) / each) : stages - 1;
        var agreedOn = DemoCalendar.Add(lastStart, 2);
        var until = extension > 0 && passed == stages - 1 && scribe.Extract.Sees(agreedOn, 1) ? DemoCalendar.Add(lastStart, 5 + extension) : (DateOnly?)null;
        var stage = wordDraw < DemoRates.EscalationStageMissedShare ? "other" : (passed + 1).ToString(CultureInfo.InvariantCulture);
        scribe.Practice.Escalation.Row(id, episode.Child.Id, RaisedBy(episode, on, roleDraw), on, stage, DemoCalendar.Add(on, passed * each), until, done, theme.Length == 0 ? null : theme, team.Id);
    }

    /// <summary>Mostly a child whom a chair or a reviewing officer meets.</summary>
    private Episode? Subject(Team team, DateOnly month, DateOnly on, Rng rng)
    {
        Episode? found = null;
        for (var attempt = 0; attempt < Attempts && (found is null || !(InCare(found, on) || OnPlan(found, on))); attempt++)
        {
            found = roll.Open(team, month, rng);
        }

        return found;
    }

    private static string RaisedBy(Episode episode, DateOnly on, double draw) =>
        InCare(episode, on) ? draw < 0.68 ? "reviewing-officer" : "fostering-reviewing-officer"
        : OnPlan(episode, on) || draw < 0.5 ? "conference-chair"
        : "principal-social-worker";

    private static bool InCare(Episode episode, DateOnly on) => episode.Cares.Exists(care => care.From <= on && on < care.To);

    private static bool OnPlan(Episode episode, DateOnly on) => episode.ProtectionPlans.Exists(plan => plan.From <= on && on < plan.To);
}
