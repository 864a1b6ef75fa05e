using Dashboard.Demo.Simulation;

namespace Dashboard.Demo.Journeys;

/// <summary>Section 47 enquiries, initial conferences and child protection plans with their reviews.</summary>
internal sealed class ProtectionPlanner(World world)
{
    /// <summary>Adds an enquiry and what comes of it; true when a plan starts.</summary>
    public bool Enquire(Episode episode, DateOnly strategy, double conferenceShare, Rng rng, Rng own)
    {
        var days = rng.Chance(DemoRates.ConferenceInTimeShare) ? rng.Int(8, 15) : rng.Int(16, 27);
        var held = rng.Chance(conferenceShare);
        var on = DemoCalendar.Add(strategy, days);
        if (on >= episode.Child.Birthday(18).AddDays(-30))
        {
            held = false;
        }

        if (!held)
        {
            var ended = DemoCalendar.Add(strategy, rng.Int(4, 15));
            var outcome = rng.Chance(0.45) ? "NFA" : rng.Chance(0.75) ? "NFA_CONTINUE_SINGLE" : "PROV_OF_SERVICES";
            episode.Enquiries.Add(new Enquiry(world.Ids.Next("Q"), strategy, ended, outcome));
            return false;
        }

        var led = rng.Chance(DemoRates.ConferenceToPlanShare);
        var conference = new Conference(world.Ids.Next("I"), on, led, TransferIn: false);
        var done = DemoCalendar.Add(strategy, Math.Max(3, Math.Min(days - 3, 14)));
        episode.Enquiries.Add(new Enquiry(world.Ids.Next("Q"), strategy, done, "CP_CONFERENCE") { Conference = conference });
        if (led)
        {
            Plan(episode, conference, rng);
            FurtherEnquiries(episode, own);
        }

        return led;
    }

    /// <summary>A plan taken over from another authority: a conference without an enquiry.</summary>
    public bool TransferIn(Episode episode, DateOnly on, Rng rng)
    {
        if (on >= episode.Child.Birthday(18).AddDays(-30))
        {
            return false;
        }

        Plan(episode, new Conference(world.Ids.Next("I"), on, LedToPlan: true, TransferIn: true), rng);
        return true;
    }

    private void Plan(Episode episode, Conference conference, Rng rng)
    {
        var from = conference.Held;
        var first = rng.Weighted(DemoRates.PlanCategory);
        var latest = rng.Chance(0.09) ? rng.Weighted(DemoRates.PlanCategory) : first;
        var reviews = rng.Weighted(DemoRates.ReviewsOfPlan);
        var held = new List<(DateOnly Due, DateOnly Held)>();
        var last = from;
        for (var i = 0; i < reviews; i++)
        {
            var due = last.AddMonths(i == 0 ? 3 : 6);
            var on = rng.Chance(0.91) ? DemoCalendar.OnOrBefore(due.AddDays(-rng.Int(0, 18))) : DemoCalendar.OnOrAfter(due.AddDays(rng.Int(1, 21)));
            held.Add((due, on));
            last = on;
        }

        var plan = new ProtectionPlan(world.Ids.Next("P"), conference, from, last, first, latest);
        plan.Reviews.AddRange(held);
        episode.ProtectionPlans.Add(plan);
    }

    private void FurtherEnquiries(Episode episode, Rng own)
    {
        var plan = episode.ProtectionPlans[^1];
        var days = plan.To.DayNumber - plan.From.DayNumber;
        if (days > 60 && own.Chance(DemoRates.EnquiryOnPlanPerYear * days / 365.0))
        {
            var on = DemoCalendar.Add(plan.From.AddDays(own.Int(20, days - 30)), 0);
            episode.Enquiries.Add(new Enquiry(world.Ids.Next("Q"), on, DemoCalendar.Add(on, own.Int(4, 14)), "MONITOR"));
        }
    }
}
