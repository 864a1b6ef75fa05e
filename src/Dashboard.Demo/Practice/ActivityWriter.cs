using Dashboard.Demo.Organisation;
using Dashboard.Demo.Output;
using Dashboard.Demo.Simulation;

namespace Dashboard.Demo.Practice;

/// <summary>The eight practice activities within an episode, their renewals, and the scalings in five domains.</summary>
internal sealed class ActivityWriter(Scribe scribe)
{
    private const int StepDays = 12;

    public void Write(Episode episode)
    {
        if (episode.NoFurtherAction || !LastsLongEnough(episode))
        {
            return;
        }

        var rng = episode.Rng.Fork("practice");
        var common = rng.Next();
        foreach (var (type, factor, usual) in DemoRates.Activities)
        {
            var own = rng.Fork(type);
            Activity(episode, type, factor, usual, (0.6 * common) + (0.4 * own.Next()), own);
        }

        Scalings(episode, rng.Fork("scaling"), common);
    }

    private static bool LastsLongEnough(Episode episode) => episode.Closed.DayNumber - episode.Referred.DayNumber > 10;

    /// <summary>The average of two draws bunches in the middle; this spreads it evenly again.</summary>
    private static double Even(double blended) => Math.Clamp(0.5 + ((blended - 0.5) * 1.28), 0.01, 0.995);

    private void Activity(Episode episode, string type, double factor, int usual, double blended, Rng rng)
    {
        var threshold = Even(blended);
        var first = (int)Math.Clamp(rng.LogNormal(usual, 0.45), 3, usual * 4);
        var on = episode.Referred.AddDays(first);
        if (on < scribe.World.Start)
        {
            on = scribe.World.Start.AddDays(rng.Int(0, 60));
        }

        while (on < episode.Closed && on <= scribe.World.End && Reach(episode, on, factor) < threshold)
        {
            on = on.AddDays(StepDays + rng.Int(0, 6));
        }

        var renews = rng.Chance(DemoRates.RefreshShare);
        while (on < episode.Closed && on <= scribe.World.End)
        {
            var trouble = Recording.InTrouble(scribe.World, episode.HolderOn(on)?.Team, on);
            Row(episode, type, DemoCalendar.OnOrAfter(on), rng);
            var every = type switch
            {
                "safety-plan" or "safety-scale" => renews && !trouble ? rng.Int(85, 175) : rng.Int(230, 480),
                "mapping" or "three-houses" or "family-network-meeting" => rng.Int(170, 420),
                _ => rng.Int(300, 700),
            };
            on = on.AddDays(every);
        }
    }

    private double Reach(Episode episode, DateOnly on, double factor)
    {
        var serious = episode.HasStatusOn(on) ? 1.12 : 0.82;
        return Adoption.Level(scribe.World, episode.HolderOn(on)?.Team, on) * factor * serious;
    }

    private void Row(Episode episode, string type, DateOnly on, Rng rng)
    {
        var holder = episode.HolderOn(on);
        var lag = scribe.Lag(holder?.Team, on, rng);
        var id = scribe.Next("PA");
        var scale = type == "safety-scale" ? rng.Int(2, 8) : (int?)null;
        var form = type == "three-houses" ? rng.Pick(DemoRates.Forms) : null;
        var shared = rng.Chance(0.05) ? (bool?)null : rng.Chance(0.62 + (0.3 * Adoption.Level(scribe.World, holder?.Team, on)));
        var shown = scribe.Extract.Corrected(rng, on, lag);
        if (on < episode.Closed && shown is { } date)
        {
            scribe.Practice.PracticeActivity.Row(id, episode.Child.Id, type, date < episode.Referred ? on : date, holder?.Worker?.Id, holder?.Team.Id,
                form, type is "safety-plan" or "words-and-pictures" or "danger-statement" or "safety-goal" ? shared : null, scale);
        }
    }

    private void Scalings(Episode episode, Rng rng, double threshold)
    {
        var better = rng.Normal(0.55, 1.1);
        var from = episode.Referred < scribe.World.Start ? scribe.World.Start : episode.Referred;
        var domains = episode.Cares.Count > 0 ? 5 : rng.Int(2, 4);
        for (var i = 0; i < domains; i++)
        {
            var domain = DemoRates.Domains[episode.Cares.Count == 0 && i == 3 ? 4 : i];
            var value = rng.Normal(4.1, 1.5);
            var on = from.AddDays(rng.Int(14, 50));
            while (on < episode.Closed && on <= scribe.World.End)
            {
                var team = episode.HolderOn(on)?.Team;
                var id = scribe.Next("SC");
                var lag = scribe.Lag(team, on, rng);
                var by = rng.Weighted([("family", 35.0), ("worker", 30), ("child", 15), ("network", 8), ("professional", 12)]);
                var working = DemoCalendar.OnOrAfter(on);
                if (threshold < Adoption.Level(scribe.World, team, on) * 1.1 && rng.Chance(DemoRates.ScalingShare) && working < episode.Closed &&
                    scribe.Extract.Sees(working, lag))
                {
                    scribe.Practice.Scaling.Row(id, episode.Child.Id, domain, working, (int)Math.Clamp(Math.Round(value), 0, 10), by);
                }

                value = Math.Clamp(value + rng.Normal(team?.Character == TeamCharacter.Leading ? better + 0.3 : better, 0.8), 0, 9.4);
                on = on.AddDays(rng.Int(60, 130));
            }
        }
    }
}
