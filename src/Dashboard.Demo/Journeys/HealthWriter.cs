using System.Globalization;
using Dashboard.Demo.Output;
using Dashboard.Demo.Simulation;

namespace Dashboard.Demo.Journeys;

/// <summary>Looked after children: health checks, dentist, immunisations, strengths and difficulties, substance misuse, missing.</summary>
internal sealed class HealthWriter(Scribe scribe)
{
    private readonly HashSet<Child> _immunised = [];

    public void Write(Episode episode, Care care)
    {
        var rng = episode.Rng.Fork("health-" + care.Id);
        Checks(episode.Child, care, rng, "Health assessment", 45, 170, 345, 0.2);
        Checks(episode.Child, care, rng, "Dental check", 90, 180, 340, 0.34);
        var child = episode.Child;
        var immunised = rng.Chance(0.86);
        var fits = rng.Int(20, 300);
        if (care.From.AddDays(fits) < care.To && scribe.Extract.Sees(care.From.AddDays(fits), 2) && _immunised.Add(child))
        {
            scribe.Ssd.ClaImmunisations.Row(child.Id, immunised, care.From.AddDays(fits));
        }

        Difficulties(child, care, rng);
        var misuse = rng.Chance(0.035);
        var on = care.From.AddDays(rng.Int(30, 200));
        var id = scribe.Next("SU");
        var helped = rng.Chance(0.7);
        if (misuse && child.AgeOn(on) >= 13 && on < care.To && scribe.Extract.Sees(on, 3))
        {
            scribe.Ssd.ClaSubstanceMisuse.Row(id, child.Id, on, "Cannabis", helped);
        }

        Missing(episode, care, rng);
    }

    private void Checks(Child child, Care care, Rng rng, string type, int first, int young, int older, double missed)
    {
        var on = care.From.AddDays(rng.Int(12, first));
        while (on < care.To && on <= scribe.World.End)
        {
            var id = scribe.Next("HC");
            var held = DemoCalendar.OnOrAfter(on);
            var status = rng.Chance(0.012) ? "Refused" : rng.Chance(0.01) ? "Cancelled" : "Completed";
            if (held >= scribe.World.Start.AddDays(-400) && scribe.Extract.Sees(held, rng.Int(0, 14)))
            {
                scribe.Ssd.ClaHealth.Row(id, child.Id, type, held, status);
            }

            var gap = child.AgeOn(on) < 5 && type[0] == 'H' ? young : older;
            on = on.AddDays(gap + rng.Int(-25, 15) + (rng.Chance(missed) ? rng.Int(60, 200) : 0));
        }
    }

    private void Difficulties(Child child, Care care, Rng rng)
    {
        var on = care.From.AddDays(rng.Int(60, 300));
        var score = rng.Normal(14.5, 6);
        while (on < care.To && on <= scribe.World.End)
        {
            var id = scribe.Next("SD");
            score = Math.Clamp(score + rng.Normal(-0.3, 2), 0, 40);
            if (child.AgeOn(on) is >= 4 and < 17 && on >= scribe.World.Start && scribe.Extract.Sees(on, 5))
            {
                scribe.Ssd.SdqScores.Row(id, child.Id, on, (int)Math.Round(score), default);
            }

            on = on.AddDays(rng.Int(330, 420));
        }
    }

    private void Missing(Episode episode, Care care, Rng rng)
    {
        var child = episode.Child;
        var drawn = rng.Chance(0.16) ? rng.Exponential(45) : rng.Exponential(2000);
        var on = care.From.AddDays((int)rng.Exponential(drawn) + 5);
        while (on < care.To && on <= scribe.World.End && drawn < 400)
        {
            var id = scribe.Next("MS");
            var to = on.AddDays(rng.Chance(0.8) ? rng.Int(0, 1) : rng.Int(2, 9));
            to = to > care.To ? care.To : to;
            var kind = rng.Chance(0.85) ? "M" : "A";
            var offered = rng.Chance(0.93);
            var accepted = offered && rng.Chance(0.62);
            var interview = DemoCalendar.OnOrAfter(to.AddDays(rng.Chance(0.78) ? rng.Int(0, 3) : rng.Int(4, 14)));
            if (child.AgeOn(on) >= 11 && on >= scribe.World.Start)
            {
                if (scribe.Extract.Sees(on))
                {
                    var returned = scribe.Extract.Past(to, 1);
                    scribe.Ssd.Missing.Row(id, child.Id, on, kind, returned, returned is null ? Cell.None : offered, returned is null ? null : offered ? accepted ? "Y" : "N" : "NA");
                    if (accepted && scribe.Extract.Sees(interview, 2))
                    {
                        scribe.Practice.MissingInterview.Row(id, interview);
                    }
                }
            }

            on = on.AddDays(1 + (int)rng.Exponential(drawn) + (to.DayNumber - on.DayNumber));
        }
    }

    /// <summary>A snapshot of young people who left care at 16 or later, as the extract finds them.</summary>
    public void Leaver(Child child)
    {
        var left = child.Episodes.SelectMany(e => e.Cares).Where(c => c.To >= child.Birthday(17) || (c.To >= child.Birthday(16) && c.From < child.Birthday(16)))
            .Select(c => (DateOnly?)c.To).Max();
        if (left is not { } since)
        {
            return;
        }

        var rng = scribe.World.Rng.Fork("leaver", child.Number);
        var now = scribe.Extract.Latest;
        var id = "CL" + child.Number.ToString("D6", CultureInfo.InvariantCulture);
        if (!scribe.Extract.Sees(since, 3) || child.AgeOn(now) > 21)
        {
            return;
        }

        var touch = rng.Weighted([("Y", 93.0), ("N", 4), ("REFU", 1.5), ("NREQ", 0.5), ("RHOM", 1)]);
        var home = rng.Weighted(DemoRates.LeaverHome);
        var suitable = touch != "Y" ? null : home is "S" or "W" or "X" or "R" ? "2" : rng.Chance(0.95) ? "1" : "2";
        var contact = Later(now.AddDays(-rng.Int(2, touch == "Y" ? 58 : 200)), since);
        var review = Later(now.AddDays(-(rng.Chance(0.88) ? rng.Int(5, 175) : rng.Int(184, 300))), since);
        var adviser = Adviser(now, rng);
        scribe.Ssd.CareLeavers.Row(id, child.Id, child.AgeOn(now) < 18 ? "Relevant" : "Former relevant", touch, contact, touch == "Y" ? home : null, suitable,
            touch == "Y" ? rng.Weighted(DemoRates.LeaverActivity) : null, review, adviser?.Id, adviser?.TeamId, adviser?.Id);
    }

    private Organisation.Worker? Adviser(DateOnly now, Rng rng)
    {
        var pool = scribe.World.Organisation.Across("personal-adviser", now);
        return pool.Count == 0 ? null : rng.Pick(pool);
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
