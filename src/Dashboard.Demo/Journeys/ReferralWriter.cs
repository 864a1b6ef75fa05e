using Dashboard.Demo.Organisation;
using Dashboard.Demo.Output;
using Dashboard.Demo.Simulation;

namespace Dashboard.Demo.Journeys;

/// <summary>Referral, assessments with factors, child in need plans, and who held the child.</summary>
internal sealed class ReferralWriter(Scribe scribe)
{
    private readonly Dictionary<string, string> _sourceText = DemoRates.Source.ToDictionary(s => s.Code, s => s.Text);

    public void Write(Episode episode)
    {
        var rng = episode.Rng.Fork("referral");
        Referral(episode, rng);
        foreach (var assessment in episode.Assessments)
        {
            Assess(episode, assessment, rng);
        }

        var reviewed = episode.Referred.AddDays(rng.Int(330, 420));
        while (reviewed < episode.Closed.AddDays(-90) && reviewed <= scribe.World.End)
        {
            if (reviewed >= scribe.World.Start && rng.Chance(0.6))
            {
                var started = DemoCalendar.OnOrAfter(reviewed);
                Assess(episode, new Assessment(scribe.World.Ids.Next("A"), started, DemoCalendar.Add(started, rng.Int(18, 47)), "PROV_OF_SERVICES", false), rng);
            }

            reviewed = reviewed.AddDays(rng.Int(340, 430));
        }

        foreach (var plan in episode.NeedPlans)
        {
            NeedPlan(episode, plan, rng);
        }

        Involvements(episode, rng);
    }

    private void Referral(Episode episode, Rng rng)
    {
        var holder = episode.HolderOn(episode.Referred);
        var lagClosed = rng.Int(0, 5);
        var source = rng.Chance(0.002) ? "Schl" : episode.Source;
        var named = rng.Chance(0.985);
        if (!scribe.Extract.Sees(episode.Referred))
        {
            return;
        }

        var closed = scribe.Extract.Past(episode.Closed, lagClosed);
        var outcome = episode.NoFurtherAction ? "NFA" : episode.Enquiries.Count > 0 && episode.Enquiries[0].Started <= episode.Referred.AddDays(5)
            ? "STRATEGY_DISCUSSION" : episode.Child.Unaccompanied ? "CLA_REQUEST" : "SINGLE_ASSESSMENT";
        scribe.Ssd.CinEpisodes.Row(episode.Id, episode.Child.Id, episode.Referred, episode.Need,
            source, _sourceText[episode.Source], Outcomes.Referral(outcome), episode.NoFurtherAction,
            closed is null ? null : episode.CloseReason, closed, holder?.Team.Id, named ? holder?.Worker?.Id : null);
    }

    private void Assess(Episode episode, Assessment assessment, Rng rng)
    {
        var by = episode.HolderOn(assessment.Authorised <= scribe.World.End ? assessment.Authorised : scribe.World.End);
        var lag = Math.Max(0, scribe.Lag(by?.Team, assessment.Authorised, rng) - 1);
        var started = scribe.Lag(by?.Team, assessment.Started, rng) / 3;
        var seen = episode.Child.BornOn > assessment.Authorised ? (bool?)null : rng.Chance(0.02) ? null : rng.Chance(0.965);
        var factorId = scribe.Next("AF");
        var factors = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = rng.Int(1, 4); i > 0; i--)
        {
            factors.Add(rng.Weighted(DemoRates.Factors));
        }

        if (!scribe.Extract.Sees(assessment.Started, started))
        {
            return;
        }

        var authorised = scribe.Extract.Past(assessment.Authorised, lag);
        scribe.Ssd.CinAssessments.Row(assessment.Id, episode.Child.Id, episode.Id, assessment.Started, authorised is null ? null : seen, authorised,
            authorised is null ? null : Outcomes.Assessment(assessment.Outcome), authorised is null ? Cell.None : assessment.NotInNeed,
            by?.Team.Id, by?.Worker?.Id);
        if (authorised is not null)
        {
            var list = assessment.NotInNeed && factors.Count == 1 ? "[\"21\"]" : "[\"" + string.Join("\",\"", factors) + "\"]";
            scribe.Ssd.AssessmentFactors.Row(factorId, assessment.Id, list);
        }
    }

    private void NeedPlan(Episode episode, NeedPlan plan, Rng rng)
    {
        var holder = episode.HolderOn(plan.From.AddDays(8));
        var lag = scribe.Lag(holder?.Team, plan.From, rng) / 2;
        var lagEnd = scribe.Lag(holder?.Team, plan.To, rng) / 2;
        if (scribe.Extract.Sees(plan.From, lag))
        {
            scribe.Ssd.CinPlans.Row(plan.Id, episode.Id, episode.Child.Id, plan.From, scribe.Extract.Past(plan.To, lagEnd), holder?.Team.Id, holder?.Worker?.Id);
        }
    }

    private void Involvements(Episode episode, Rng rng)
    {
        Allocation? before = null;
        foreach (var allocation in episode.Allocations)
        {
            var id = scribe.Next("V");
            var lag = rng.Int(0, 2);
            var lagEnd = rng.Int(0, 3);
            if (before is not null && before.To < allocation.From && scribe.Extract.Sees(before.To, lagEnd))
            {
                Waiting(episode, id, allocation.Team, before.To, scribe.Extract.Past(allocation.From, lag));
            }

            before = allocation;
            if (scribe.Extract.Sees(allocation.From, lag))
            {
                scribe.Ssd.Involvements.Row(id, allocation.Worker?.Id, "CW", allocation.Team.Id, episode.Child.Id, allocation.From,
                    allocation.To == DateOnly.MaxValue ? null : scribe.Extract.Past(allocation.To, lagEnd), allocation.Reason, episode.Id);
            }
        }

        foreach (var care in episode.Cares)
        {
            Other(episode, "IRO", "independent-reviewing-officer", care.From, care.To, rng);
        }

        foreach (var plan in episode.ProtectionPlans)
        {
            Other(episode, "CPC", "conference-chair", plan.From, plan.To, rng);
        }
    }

    /// <summary>Between two workers the child waits in the team of the next one.</summary>
    private void Waiting(Episode episode, string id, Team team, DateOnly from, DateOnly? to) =>
        scribe.Ssd.Involvements.Row(id + "-W", default, "CW", team.Id, episode.Child.Id, from, to, "Waiting for a worker", episode.Id);

    /// <summary>Reviewing officers and chairs: involved, but not a caseload.</summary>
    private void Other(Episode episode, string code, string role, DateOnly from, DateOnly to, Rng rng)
    {
        from = from < scribe.World.Start ? scribe.World.Start : from;
        var id = scribe.Next("V");
        var roll = rng.Next();
        if (from > to || !scribe.Extract.Sees(from, 2))
        {
            return;
        }

        var pool = scribe.World.Organisation.Across(role, from);
        if (pool.Count > 0)
        {
            scribe.Ssd.Involvements.Row(id, pool[(int)(roll * pool.Count)].Id, code, scribe.World.Organisation.Reviewing.Id, episode.Child.Id, from,
                scribe.Extract.Past(to, 2), default, episode.Id);
        }
    }
}
