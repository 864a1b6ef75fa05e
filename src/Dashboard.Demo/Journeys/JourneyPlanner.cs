using Dashboard.Demo.Organisation;
using Dashboard.Demo.Simulation;

namespace Dashboard.Demo.Journeys;

/// <summary>Plans what follows a family's referral, child by child; siblings mostly share every draw and so every date.</summary>
internal sealed class JourneyPlanner(World world)
{
    private readonly CarePlanner _care = new(world);
    private readonly ProtectionPlanner _protection = new(world);

    public List<Episode> Plan(Family family, DateOnly on, string source, Rng rng)
    {
        var episodes = new List<Episode>();
        var need = rng.Weighted(DemoRates.Need);
        foreach (var child in family.Children)
        {
            var own = rng.Fork("child", child.Number);
            var age = child.AgeOn(on);
            if (age >= 18 || child.Birthday(18) <= on.AddDays(20) || child.LeftForGood is not null || child.BornOn > on.AddDays(150) ||
                (episodes.Count > 0 && !own.Chance(DemoRates.SiblingReferredShare)))
            {
                continue;
            }

            var episode = new Episode
            {
                Id = world.Ids.Next("R"),
                Child = child,
                Referred = on,
                Source = source,
                Need = child.Unaccompanied ? "N8" : child.Disability is not null && own.Chance(0.55) ? "N2" : need,
                Rng = own,
            };
            Follow(episode, own.Chance(DemoRates.TogetherShare) ? rng.Fork("together") : own.Fork("apart"), own);
            Close(episode);
            episodes.Add(episode);
        }

        return episodes;
    }

    private void Follow(Episode episode, Rng rng, Rng own)
    {
        var on = episode.Referred;
        var child = episode.Child;
        if (child.Unaccompanied)
        {
            episode.HandOvers.Add(new HandOver(on, TeamKind.Care));
            var checkedOn = DemoCalendar.Add(on, rng.Int(20, 42));
            episode.Assessments.Add(new Assessment(world.Ids.Next("A"), on, checkedOn, "CLA_REQUEST", false));
            episode.Closed = _care.Begin(episode, on.AddDays(rng.Int(0, 2)), own, CareKind.Unaccompanied);
            return;
        }

        if (rng.Chance(DemoRates.NoFurtherActionShare))
        {
            episode.NoFurtherAction = true;
            episode.CloseReason = "RC8";
            episode.Closed = DemoCalendar.Add(on, rng.Int(0, 3));
            return;
        }

        var started = DemoCalendar.Add(on, rng.Chance(0.7) ? 0 : 1);
        episode.HandOvers.Add(new HandOver(started, TeamKind.Front));
        var authorised = DemoCalendar.Add(started, AssessmentDays(rng));
        var before = child.Family.Children.Exists(c => c.Episodes.Exists(e => e.ProtectionPlans.Count > 0));
        var enquiry = rng.Chance(before ? DemoRates.EnquiryAfterPlanShare : episode.Need == "N2" ? DemoRates.EnquiryShare / 3 : DemoRates.EnquiryShare);
        var planned = false;
        if (enquiry)
        {
            var strategy = DemoCalendar.Add(on, rng.Chance(0.72) ? rng.Int(0, 3) : rng.Int(4, 22));
            planned = _protection.Enquire(episode, strategy, before ? DemoRates.ConferenceAfterPlanShare : DemoRates.ConferenceShare, rng, own);
        }
        else if (rng.Chance(DemoRates.TransferInPerReferral))
        {
            planned = _protection.TransferIn(episode, DemoCalendar.Add(on, rng.Int(5, 15)), rng);
        }

        if (planned)
        {
            Assessed(episode, started, authorised, "PROV_OF_SERVICES", false);
            AfterProtection(episode, rng, own);
            return;
        }

        var roll = rng.Next();
        var care = enquiry ? DemoRates.CareAfterEnquiryShare : DemoRates.CareShare;
        var supported = episode.Need == "N2" ? DemoRates.DisabledSupportShare : DemoRates.SupportShare;
        if (own.Chance(care))
        {
            Assessed(episode, started, authorised, "CLA_REQUEST", false);
            IntoCare(episode, DemoCalendar.Add(on, own.Int(0, 25)), rng, own);
        }
        else if (roll < DemoRates.NeedPlanShare)
        {
            Assessed(episode, started, authorised, "PROV_OF_SERVICES", false);
            NeedPlan(episode, authorised, rng, own, mayStepUp: true);
        }
        else if (roll < DemoRates.NeedPlanShare + supported)
        {
            Assessed(episode, started, authorised, "PROV_OF_SERVICES", false);
            var days = episode.Need == "N2" ? rng.Int(120, 700) : rng.Int(40, 330);
            episode.HandOvers.Add(new HandOver(authorised.AddDays(rng.Int(1, 8)), Longer(episode)));
            episode.Closed = authorised.AddDays(days);
        }
        else
        {
            var notInNeed = rng.Chance(DemoRates.NotInNeedShare / (1 - DemoRates.NeedPlanShare - DemoRates.SupportShare - 0.1));
            Assessed(episode, started, authorised, notInNeed ? "NFA" : rng.Chance(0.5) ? "REFERRAL_TO_OTHER_AGENCY" : "PROV_OF_SERVICES", notInNeed);
            episode.CloseReason = notInNeed ? "RC8" : rng.Chance(0.6) ? "RC9" : "RC7";
            episode.Closed = DemoCalendar.Add(authorised, rng.Chance(0.7) ? rng.Int(0, 6) : rng.Int(7, 30));
        }
    }

    private static int AssessmentDays(Rng rng) => rng.Chance(DemoRates.AssessmentInTimeShare)
        ? rng.Chance(0.1) ? rng.Int(2, 11) : Math.Clamp((int)rng.Normal(23, 10), 6, 43)
        : Math.Clamp((int)(46 + rng.Exponential(7)), 46, 85);

    private void Assessed(Episode episode, DateOnly started, DateOnly authorised, string outcome, bool notInNeed) =>
        episode.Assessments.Add(new Assessment(world.Ids.Next("A"), started, authorised, outcome, notInNeed));

    private static TeamKind Longer(Episode episode) => episode.Need == "N2" ? TeamKind.Disability : TeamKind.Safeguarding;

    private void NeedPlan(Episode episode, DateOnly from, Rng rng, Rng own, bool mayStepUp)
    {
        episode.HandOvers.Add(new HandOver(from.AddDays(rng.Int(0, 7)), Longer(episode)));
        var factor = episode.Need == "N2" ? 1.8 : 1;
        var days = Math.Clamp((int)(rng.LogNormal(DemoRates.NeedPlanMedianDays, DemoRates.NeedPlanSpread) * factor), 25, 1100);
        var to = DemoCalendar.OnOrAfter(from.AddDays(days));
        if (mayStepUp && rng.Chance(DemoRates.LaterEnquiryShare))
        {
            var strategy = DemoCalendar.Add(from, rng.Int(8, Math.Max(9, days / 2)));
            if (_protection.Enquire(episode, strategy, DemoRates.LaterConferenceShare, rng, own))
            {
                episode.NeedPlans.Add(new NeedPlan(world.Ids.Next("N"), from, episode.ProtectionPlans[^1].From));
                AfterProtection(episode, rng, own);
                return;
            }
        }

        if (own.Chance(DemoRates.StepUpToCareShare))
        {
            to = DemoCalendar.Add(from, rng.Int(10, 60));
            episode.NeedPlans.Add(new NeedPlan(world.Ids.Next("N"), from, to));
            IntoCare(episode, to, rng, own);
            return;
        }

        episode.NeedPlans.Add(new NeedPlan(world.Ids.Next("N"), from, to));
        episode.Closed = DemoCalendar.Add(to, rng.Int(0, 10));
    }

    private void AfterProtection(Episode episode, Rng rng, Rng own)
    {
        var plan = episode.ProtectionPlans[^1];
        episode.HandOvers.Add(new HandOver(plan.From.AddDays(rng.Int(1, 6)), TeamKind.Safeguarding));
        var roll = rng.Next();
        if (roll < DemoRates.PlanToCareShare)
        {
            var from = rng.Chance(0.6) ? plan.To.AddDays(-rng.Int(5, 50)) : plan.To;
            IntoCare(episode, from > plan.From.AddDays(12) ? from : plan.To, rng, own);
        }
        else if (roll < DemoRates.PlanToCareShare + DemoRates.StepDownShare)
        {
            NeedPlan(episode, plan.To, rng, own, mayStepUp: rng.Chance(0.6));
        }
        else
        {
            episode.Closed = DemoCalendar.Add(plan.To, rng.Int(1, 20));
        }
    }

    private void IntoCare(Episode episode, DateOnly from, Rng rng, Rng own)
    {
        from = from > episode.Child.BornOn ? from : episode.Child.BornOn.AddDays(own.Int(1, 4));
        var kind = CarePlanner.Choose(episode.Child, from, own);
        var ended = _care.Begin(episode, from, own, kind);
        var care = episode.Cares[^1];
        if (episode.HandOvers.Count > 0 && episode.HandOvers[^1].To == TeamKind.Front)
        {
            episode.HandOvers.Add(new HandOver(from.AddDays(own.Int(2, 12)), TeamKind.Safeguarding));
        }

        var toCare = from.AddDays(own.Int(45, 120));
        if (toCare < care.To)
        {
            episode.HandOvers.Add(new HandOver(toCare, TeamKind.Care));
        }

        if (care.Ceased == "E4A" && ended < episode.Child.Birthday(17) && own.Chance(DemoRates.PlanAfterCareShare))
        {
            NeedPlan(episode, care.To, rng, own, mayStepUp: false);
            episode.HandOvers.RemoveAt(episode.HandOvers.Count - 1);
            return;
        }

        episode.CloseReason = care.Ceased switch
        {
            "E11" => "RC1",
            "E45" or "E46" => "RC4",
            "E41" => "RC3",
            "E3" => "RC5",
            _ => "RC7",
        };
        episode.Closed = DemoCalendar.Add(ended, own.Int(0, 8));
    }

    private static void Close(Episode episode)
    {
        var adult = episode.Child.Birthday(18);
        if (episode.Closed > adult)
        {
            episode.Closed = adult;
        }

        Clip(episode, episode.Closed);
        episode.HandOvers.RemoveAll(h => h.On >= episode.Closed && h != episode.HandOvers[0]);
        var teenager = adult.AddYears(-2).AddDays(30 + (episode.Child.Number % 120));
        foreach (var care in episode.Cares)
        {
            var on = care.From.AddDays(100) > teenager ? care.From.AddDays(100) : teenager;
            if (on < care.To && !episode.HandOvers.Exists(h => h.On >= on))
            {
                episode.HandOvers.Add(new HandOver(on, TeamKind.Leavers));
            }
        }

        if (episode.Cares.Exists(c => c.Ceased is "E11" or "E3"))
        {
            episode.Child.LeftForGood = episode.Closed;
        }
    }

    private static void Clip(Episode episode, DateOnly at)
    {
        episode.Cares.RemoveAll(c => c.From >= at || c.To <= c.From);
        episode.NeedPlans.RemoveAll(p => p.From >= at);
        episode.ProtectionPlans.RemoveAll(p => p.From >= at);
        episode.Enquiries.RemoveAll(e => e.Started > at);
        for (var i = 0; i < episode.NeedPlans.Count; i++)
        {
            episode.NeedPlans[i] = episode.NeedPlans[i].To > at ? episode.NeedPlans[i] with { To = at } : episode.NeedPlans[i];
        }

        for (var i = 0; i < episode.ProtectionPlans.Count; i++)
        {
            episode.ProtectionPlans[i] = episode.ProtectionPlans[i].To > at ? episode.ProtectionPlans[i] with { To = at } : episode.ProtectionPlans[i];
        }

        for (var i = 0; i < episode.Assessments.Count; i++)
        {
            episode.Assessments[i] = episode.Assessments[i].Authorised > at ? episode.Assessments[i] with { Authorised = at } : episode.Assessments[i];
        }
    }
}
