namespace Dashboard.Demo.Tests;

public sealed class VolumeTests(FullScale demo) : IClassFixture<FullScale>
{
    private const double Children10K = 6.2;

    private static bool Open((string Child, DateOnly From, DateOnly? To, string[] Row) span, DateOnly end) => span.From <= end && !(span.To <= end);

    [Fact]
    public void Stock_AtEachOfSixtyMonthEnds_StaysWithinBands()
    {
        var referrals = demo.Spans("ssd_cin_episodes", "cine_person_id", "cine_referral_date", "cine_close_date");
        var nfa = demo["ssd_cin_episodes"]["cine_referral_nfa"];
        var plans = demo.Spans("ssd_cp_plans", "cppl_person_id", "cppl_cp_plan_start_date", "cppl_cp_plan_end_date");
        var needs = demo.Spans("ssd_cin_plans", "cinp_person_id", "cinp_cin_plan_start_date", "cinp_cin_plan_end_date");
        var assessments = demo.Spans("ssd_cin_assessments", "cina_person_id", "cina_assessment_start_date", "cina_assessment_auth_date");
        var care = demo.Spans("ssd_cla_episodes", "clae_person_id", "clae_cla_episode_start_date", "clae_cla_episode_ceased_date");
        var allocations = demo.Spans("ssd_involvements", "invo_person_id", "invo_involvement_start_date", "invo_involvement_end_date")
            .FindAll(a => a.Row[demo["ssd_involvements"]["invo_professional_role_id"]] == "CW");

        foreach (var end in demo.MonthEnds)
        {
            var looked = care.Where(s => Open(s, end)).Select(s => s.Child).ToHashSet();
            var planned = plans.Where(s => Open(s, end)).Select(s => s.Child).ToHashSet();
            var needed = needs.Where(s => Open(s, end)).Select(s => s.Child).ToHashSet();
            var assessed = assessments.Where(s => Open(s, end)).Select(s => s.Child).ToHashSet();
            var open = referrals.Where(s => Open(s, end) && s.Row[nfa] != "Y").Select(s => s.Child).Concat(looked).Concat(planned).ToHashSet();
            var only = assessed.Count(c => open.Contains(c) && !looked.Contains(c) && !planned.Contains(c) && !needed.Contains(c));
            var teams = allocations.Where(a => Open(a, end) && open.Contains(a.Child)).GroupBy(a => a.Row[demo["ssd_involvements"]["invo_professional_team"]])
                .Select(g => g.Select(a => a.Child).Distinct().Count()).ToList();

            Assert.InRange(open.Count, 1350, 1850);
            Assert.InRange(looked.Count, 300, 430);
            Assert.InRange(planned.Count, 195, 310);
            Assert.InRange(needed.Count, 340, 530);
            Assert.InRange(only, 200, 430);
            Assert.Equal(20, teams.Count);
            Assert.All(teams, size => Assert.InRange(size, 45, 115));
            Assert.InRange(teams.Average(), 62, 92);
        }
    }

    [Fact]
    public void Referrals_OverFiveYears_AreNearEngland()
    {
        var referrals = demo.Spans("ssd_cin_episodes", "cine_person_id", "cine_referral_date", "cine_close_date");
        var nfa = demo["ssd_cin_episodes"]["cine_referral_nfa"];
        var dates = referrals.ToLookup(r => r.Child, r => r.From);
        var first = demo.MonthEnds[0].AddMonths(-1);

        var flow = referrals.FindAll(r => r.From > first && r.From <= demo.MonthEnds[^1]);
        var again = flow.Count(r => dates[r.Child].Any(d => d < r.From && d >= r.From.AddDays(-365)));

        Assert.InRange(flow.Count / 5.0 / Children10K, 505, 575);
        Assert.InRange(100.0 * again / flow.Count, 19.5, 25);
        Assert.InRange(100.0 * flow.Count(r => r.Row[nfa] == "Y") / flow.Count, 5, 7.5);
    }

    [Fact]
    public void Assessments_AuthorisedOverFiveYears_AreMostlyInTime()
    {
        var spans = demo.Spans("ssd_cin_assessments", "cina_person_id", "cina_assessment_start_date", "cina_assessment_auth_date")
            .FindAll(s => s.To is not null && s.To > demo.MonthEnds[0]);

        var inTime = spans.Count(s => DemoCalendar.Between(s.From, s.To!.Value) <= 45);

        Assert.InRange(100.0 * inTime / spans.Count, 81, 89);
    }

    [Fact]
    public void Enquiries_OverFiveYears_LeadToConferencesAsInEngland()
    {
        var enquiries = demo["ssd_s47_enquiry"];
        var conferences = demo["ssd_initial_cp_conference"];
        bool Recent(string text) => Table.Date(text) is { } on && on > demo.MonthEnds[0].AddMonths(-1) && on <= demo.MonthEnds[^1];

        var started = enquiries.Column("s47e_s47_start_date").Count(Recent);
        var held = conferences.Rows.FindAll(r => Recent(r[conferences["icpc_icpc_date"]]) && r[conferences["icpc_icpc_transfer_in"]] == "N");
        var known = held.FindAll(r => r[conferences["icpc_icpc_target_date"]].Length > 0);
        var inTime = known.Count(r => Table.Date(r[conferences["icpc_icpc_date"]]) <= Table.Date(r[conferences["icpc_icpc_target_date"]]));
        var unlinked = held.Count(r => r[conferences["icpc_s47_enquiry_id"]].Length == 0);

        Assert.InRange(started / 5.0 / Children10K, 165, 210);
        Assert.InRange(100.0 * held.Count / started, 31, 39);
        Assert.InRange(100.0 * inTime / known.Count, 77, 85);
        Assert.InRange(100.0 * unlinked / held.Count, 6, 14);
    }

    [Fact]
    public void Workforce_AtTheEnd_IsAboutOneHundredAndFifty()
    {
        var workers = demo["workforce"];
        var inPost = workers.Rows.FindAll(r => r[workers["ended_on"]].Length == 0);
        var over = demo["ssd_involvements"];
        var loads = over.Rows.Where(r => r[over["invo_professional_role_id"]] == "CW" && r[over["invo_involvement_end_date"]].Length == 0 && r[over["invo_professional_id"]].Length > 0)
            .GroupBy(r => r[over["invo_professional_id"]]).Select(g => g.Select(r => r[over["invo_person_id"]]).Distinct().Count()).ToList();

        Assert.InRange(inPost.Count, 135, 190);
        Assert.InRange(loads.Average(), 11, 16.5);
        Assert.InRange(loads.Count(l => l > 17), 1, 30);
    }

    [Fact]
    public void Contacts_AfterTheRecordingChange_StepUp()
    {
        var dates = demo["ssd_contacts"].Column("cont_contact_date").Select(t => Table.Date(t)!.Value).ToList();
        int Year(DateOnly from) => dates.Count(d => d >= from && d < from.AddYears(1));

        var before = Year(new DateOnly(2024, 3, 1));
        var after = Year(new DateOnly(2025, 4, 1));

        Assert.InRange(after / (double)before, 1.08, 1.32);
    }
}
