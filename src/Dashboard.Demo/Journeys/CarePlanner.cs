using Dashboard.Demo.Simulation;

namespace Dashboard.Demo.Journeys;

/// <summary>Periods of care: how long, and how they end.</summary>
internal sealed class CarePlanner(World world)
{
    public static CareKind Choose(Child child, DateOnly from, Rng rng)
    {
        var age = child.AgeOn(from);
        return rng.Weighted(age switch
        {
            < 4 => DemoRates.CareOfSmallChildren,
            < 12 => DemoRates.CareOfChildren,
            _ => DemoRates.CareOfTeenagers,
        });
    }

    /// <summary>Adds the period of care and returns the day it ends.</summary>
    public DateOnly Begin(Episode episode, DateOnly from, Rng rng, CareKind kind)
    {
        var adult = episode.Child.Birthday(18);
        var (days, ceased) = kind switch
        {
            CareKind.Brief => (rng.Int(8, 170), rng.Chance(0.86) ? "E4A" : "E4B"),
            CareKind.Middle => (rng.Int(170, 800), rng.Weighted(DemoRates.MiddleCareEnds)),
            CareKind.Adoption => (rng.Int(480, 1000), rng.Chance(0.6) ? "E11" : "E12"),
            CareKind.Guardianship => (rng.Int(230, 560), rng.Chance(0.7) ? "E45" : "E46"),
            CareKind.LongTerm => rng.Chance(0.25) ? (rng.Int(700, 2500), rng.Chance(0.5) ? "E4A" : "E48") : (99_999, "E6"),
            _ => (99_999, rng.Chance(0.08) ? "E15" : "E6"),
        };
        var to = from.DayNumber + days >= adult.DayNumber ? adult : from.AddDays(days);
        if (to == adult)
        {
            ceased = rng.Chance(0.75) ? "E6" : "E5";
        }
        else if (ceased is not ("E4A" or "E4B"))
        {
            to = DemoCalendar.OnOrAfter(to);
            to = to > adult ? adult : to;
        }

        episode.Cares.Add(new Care(world.Ids.Next("L"), from, to, ceased, kind));
        var span = to.DayNumber - from.DayNumber;
        if (span > 100 && rng.Chance(Math.Min(0.8, DemoRates.EnquiryInCarePerYear * span / 365.0)))
        {
            var on = DemoCalendar.Add(from.AddDays(rng.Int(30, span - 40)), 0);
            episode.Enquiries.Add(new Enquiry(world.Ids.Next("Q"), on, DemoCalendar.Add(on, rng.Int(4, 14)), "MONITOR"));
        }

        return to;
    }
}
