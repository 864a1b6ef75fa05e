using Dashboard.Demo.Output;
using Dashboard.Demo.Simulation;

namespace Dashboard.Demo.Journeys;

/// <summary>Enquiries, conferences with their consultations, child protection plans and reviews.</summary>
internal sealed class ProtectionWriter(Scribe scribe)
{
    public void Write(Episode episode)
    {
        var rng = episode.Rng.Fork("protection");
        foreach (var enquiry in episode.Enquiries)
        {
            Enquiry(episode, enquiry, rng);
        }

        foreach (var plan in episode.ProtectionPlans)
        {
            if (plan.Conference is { TransferIn: true } conference)
            {
                Conference(episode, conference, null, rng);
            }

            Plan(episode, plan, rng);
        }
    }

    private void Enquiry(Episode episode, Enquiry enquiry, Rng rng)
    {
        var by = episode.HolderOn(enquiry.Started);
        var lagEnd = scribe.Lag(by?.Team, enquiry.Ended, rng) / 2;
        if (scribe.Extract.Sees(enquiry.Started))
        {
            var ended = scribe.Extract.Past(enquiry.Ended, lagEnd);
            scribe.Ssd.S47Enquiry.Row(enquiry.Id, episode.Id, episode.Child.Id, enquiry.Started, ended,
                ended is null ? Cell.None : enquiry.Outcome == "NFA", ended is null ? null : Outcomes.Enquiry(enquiry.Outcome), by?.Team.Id, by?.Worker?.Id);
        }

        if (enquiry.Conference is { } conference)
        {
            Conference(episode, conference, enquiry, rng);
        }
    }

    private void Conference(Episode episode, Conference conference, Enquiry? enquiry, Rng rng)
    {
        var linked = enquiry is not null && !rng.Chance(DemoRates.StrayConferenceShare);
        var meeting = scribe.Next("MT");
        var by = episode.HolderOn(conference.Held);
        var plan = episode.ProtectionPlans.Find(p => p.Conference == conference);
        var otherwise = rng.Chance(0.6) ? "PROV_OF_SERVICES" : "NFA";
        Consult(episode, conference, by, rng);
        if (!scribe.Extract.Sees(conference.Held, 1))
        {
            return;
        }

        scribe.Ssd.InitialCpConference.Row(conference.Id, meeting, linked ? enquiry!.Id : null, episode.Child.Id, plan?.Id, episode.Id, conference.TransferIn,
            enquiry is null ? Cell.None : DemoCalendar.Add(enquiry.Started, 15), conference.Held, conference.LedToPlan,
            Outcomes.Conference(conference.LedToPlan ? "CP" : otherwise), by?.Team.Id, by?.Worker?.Id);
    }

    private void Consult(Episode episode, Conference conference, Allocation? by, Rng rng)
    {
        var adoption = Practice.Adoption.Level(scribe.World, by?.Team, conference.Held);
        var held = rng.Chance(0.25 + (0.75 * adoption));
        var on = DemoCalendar.OnOrBefore(conference.Held.AddDays(-rng.Int(1, 6)));
        bool Yes(double bonus) => rng.Chance(Math.Min(0.97, adoption + bonus));
        var (danger, shared, network) = (Yes(0.15), Yes(0.2), Yes(0));
        var id = scribe.Next("CC");
        if (held && !conference.TransferIn && scribe.Extract.Sees(on, 1) && on >= scribe.World.MonthsBeforeEnd(48))
        {
            scribe.Practice.ConferenceConsultation.Row(id, episode.Child.Id, conference.Id, on, danger, shared, network);
        }
    }

    private void Plan(Episode episode, ProtectionPlan plan, Rng rng)
    {
        var lagEnd = rng.Int(0, 4);
        if (scribe.Extract.Sees(plan.From, 1))
        {
            var changed = scribe.Extract.Sees(plan.From.AddDays(100));
            scribe.Ssd.CpPlans.Row(plan.Id, episode.Id, plan.Conference?.Id, episode.Child.Id, plan.From, scribe.Extract.Past(plan.To, lagEnd), false,
                plan.First, changed ? plan.Latest : plan.First);
        }

        foreach (var (due, held) in plan.Reviews)
        {
            if (held > plan.To)
            {
                break;
            }

            Review(episode, plan, due, held, rng);
        }
    }

    private void Review(Episode episode, ProtectionPlan plan, DateOnly due, DateOnly held, Rng rng)
    {
        var id = scribe.Next("RV");
        var meeting = scribe.Next("MT");
        var quorate = rng.Chance(0.96);
        var participation = rng.Pick(["PN1", "PN1", "PN2", "PN3", "PN4", "PN5"]);
        var lag = rng.Int(0, 4);
        if (held < scribe.World.Start.AddDays(-200) || !scribe.Extract.Sees(due.AddDays(-100)))
        {
            return;
        }

        // The next review stands in the record with its due date before it is held.
        var seen = scribe.Extract.Past(held, lag);
        scribe.Ssd.CpReviews.Row(id, episode.Child.Id, plan.Id, due, seen, seen is null ? null : meeting, seen is null ? Cell.None : held < plan.To,
            seen is null ? Cell.None : quorate, seen is null ? null : participation);
    }
}
