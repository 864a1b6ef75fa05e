using System.Text.RegularExpressions;

namespace Dashboard.Demo.Tests;

public sealed partial class ContentTests(FullScale demo) : IClassFixture<FullScale>
{
    /// <summary>Tables whose rows hang on a child, with their person column and main date.</summary>
    private static readonly (string Table, string Person, string? Date)[] OfChildren =
    [
        ("ssd_contacts", "cont_person_id", "cont_contact_date"), ("ssd_cin_episodes", "cine_person_id", "cine_referral_date"),
        ("ssd_cin_assessments", "cina_person_id", "cina_assessment_start_date"), ("ssd_cin_plans", "cinp_person_id", "cinp_cin_plan_start_date"),
        ("ssd_cin_visits", "cinv_person_id", "cinv_cin_visit_date"), ("ssd_s47_enquiry", "s47e_person_id", "s47e_s47_start_date"),
        ("ssd_initial_cp_conference", "icpc_person_id", "icpc_icpc_date"), ("ssd_cp_plans", "cppl_person_id", "cppl_cp_plan_start_date"),
        ("ssd_cp_visits", "cppv_person_id", "cppv_cp_visit_date"), ("ssd_cp_reviews", "cppr_person_id", null),
        ("ssd_cla_episodes", "clae_person_id", "clae_cla_episode_start_date"), ("ssd_cla_placement", "clap_person_id", "clap_cla_placement_start_date"),
        ("ssd_cla_visits", "clav_person_id", "clav_cla_visit_date"), ("ssd_cla_reviews", "clar_cla_person_id", null),
        ("ssd_involvements", "invo_person_id", "invo_involvement_start_date"), ("ssd_missing", "miss_person_id", "miss_missing_episode_start_date"),
        ("practice_activity", "person_id", "activity_date"), ("scaling", "person_id", "scaled_on"), ("case_supervision", "person_id", "supervised_on"),
        ("audit", "person_id", "audited_on"), ("feedback", "person_id", "received_on"), ("escalation", "person_id", "raised_on"),
    ];

    [Fact]
    public void Person_ReferredToAnywhere_ExistsSaveTheDeliberateOrphans()
    {
        var people = demo["ssd_person"].Column("pers_person_id").ToHashSet();

        var strangers = OfChildren.SelectMany(t => demo[t.Table].Column(t.Person)).Where(p => p.Length > 0 && !people.Contains(p)).Distinct();

        Assert.Equal(["C999901"], strangers);
    }

    [Fact]
    public void Referral_ReferredToAnywhere_ExistsSaveTheDeliberateOrphans()
    {
        var referrals = demo["ssd_cin_episodes"].Column("cine_referral_id").ToHashSet();

        var strangers = new[] { ("ssd_cin_assessments", "cina_referral_id"), ("ssd_cin_plans", "cinp_referral_id"), ("ssd_cp_plans", "cppl_referral_id"), ("ssd_s47_enquiry", "s47e_referral_id"), ("ssd_involvements", "invo_referral_id") }
            .SelectMany(t => demo[t.Item1].Column(t.Item2)).Where(r => r.Length > 0 && !referrals.Contains(r)).Distinct().Order();

        Assert.Equal(["R999901", "R999902"], strangers);
    }

    [Fact]
    public void Events_OfAChild_NeverComeBeforeBirthUnlessUnborn()
    {
        var people = demo["ssd_person"];
        var born = people.Rows.Where(r => r[people["pers_expected_dob"]].Length == 0).GroupBy(r => r[people["pers_person_id"]])
            .ToDictionary(g => g.Key, g => Table.Date(g.First()[people["pers_dob"]]));

        foreach (var (name, person, date) in OfChildren.Where(t => t.Date is not null))
        {
            var table = demo[name];
            var early = table.Rows.Count(r => born.TryGetValue(r[table[person]], out var dob) && Table.Date(r[table[date!]]) < dob);
            Assert.Equal(0, early);
        }
    }

    [Fact]
    public void Unborn_WithoutDateOfBirth_HaveAnExpectedOne()
    {
        var people = demo["ssd_person"];
        var without = people.Rows.FindAll(r => r[people["pers_dob"]].Length == 0);

        Assert.NotEmpty(without);
        Assert.All(without, r => Assert.NotEmpty(r[people["pers_expected_dob"]]));
        Assert.All(people.Column("pers_dob").Where(d => d.Length > 0), d => Assert.True(Table.Date(d) > new DateOnly(1960, 1, 1)));
    }

    [Fact]
    public void Keys_InEveryTable_AreUniqueSaveTheDeliberateFive()
    {
        var keys = new[] { ("ssd_person", "pers_person_id"), ("ssd_cin_episodes", "cine_referral_id"), ("ssd_cin_assessments", "cina_assessment_id"), ("ssd_involvements", "invo_involvements_id"), ("ssd_cin_visits", "cinv_cin_visit_id"), ("ssd_cp_visits", "cppv_cp_visit_id"), ("ssd_cla_episodes", "clae_cla_episode_id"), ("ssd_cla_immunisations", "clai_person_id"), ("practice_activity", "activity_id"), ("workforce", "worker_id"), ("audit", "audit_id"), ("ssd_contacts", "cont_contact_id") };

        var doubled = keys.Sum(k => demo[k.Item1].Rows.Count - demo[k.Item1].Column(k.Item2).Distinct().Count());

        Assert.Equal(5, doubled);
    }

    [Fact]
    public void StrugglingTeam_AfterLosingItsManager_FallsBehind()
    {
        var workers = demo["workforce"];
        var activity = demo["practice_activity"];
        var managers = workers.Rows.Where(r => r[workers["role"]] == "team-manager").ToLookup(r => r[workers["team_id"]]);
        var lost = FullScale.AsAt.AddDays(-(int)(14 * 30.44));
        var struggling = managers.Where(g => g.Any(r => Table.Date(r[workers["ended_on"]]) == lost)).Select(g => g.Key).ToList();
        double Share(Func<string, bool> team, DateOnly from)
        {
            var rows = activity.Rows.Where(r => team(r[activity["team_id"]]) && Table.Date(r[activity["activity_date"]]) is { } on && on >= from && on < from.AddMonths(9));
            return rows.Count();
        }

        var (before, after) = (lost.AddMonths(-9), lost.AddMonths(4));
        var own = Share(t => struggling.Contains(t), after) / Share(t => struggling.Contains(t), before);
        var others = Share(t => !struggling.Contains(t), after) / Share(t => !struggling.Contains(t), before);

        Assert.NotEmpty(struggling);
        Assert.True(own < 0.75 * others, $"struggling {own:0.00}, others {others:0.00}");
    }

    [Fact]
    public void Text_InAnyFile_HoldsNoEmailAndNoRealPostcode()
    {
        foreach (var path in Directory.GetFiles(demo.Folder))
        {
            var text = File.ReadAllText(path);
            Assert.DoesNotMatch(Email(), text);
        }

        var postcodes = demo["ssd_address"].Column("addr_address_postcode").Concat(demo["ssd_cla_placement"].Column("clap_cla_placement_postcode"));
        Assert.All(postcodes.Where(p => p.Length > 0), p => Assert.StartsWith("QX", p, StringComparison.Ordinal));
    }

    [Fact]
    public void Oddities_InTheSummary_AreFew()
    {
        var planted = demo.Summary.Oddities.Where(o => !o.Key.StartsWith("filler", StringComparison.Ordinal)).Sum(o => o.Value);

        Assert.InRange(planted, 40, 90);
        Assert.InRange(demo.Summary.Rows, 600_000, 1_000_000);
    }

    [Fact]
    public void Escalations_AreOfEveryKind_SomeExtendedSomeOpenAndPastTheLimit()
    {
        var table = demo["escalation"];
        var open = table.Rows.FindAll(row => row[table["resolved_on"]].Length == 0);
        var waiting = open.FindAll(row => Table.Date(row[table["stage_started_on"]]) <= FullScale.AsAt.AddDays(-14) && row[table["extension_until"]].Length == 0);

        Assert.Equal(["conference-chair", "fostering-reviewing-officer", "principal-social-worker", "reviewing-officer"], table.Column("raised_by").Distinct().Order());
        Assert.Equal(["1", "2", "3", "4", "other"], table.Column("stage").Distinct().Order());
        Assert.InRange(open.Count, 6, 40);
        Assert.NotEmpty(waiting);
        Assert.Contains(table.Column("extension_until"), until => until.Length > 0);
        Assert.Contains(table.Column("theme"), theme => theme.Length == 0);
        Assert.InRange(table.Column("raised_by").Count(by => by == "principal-social-worker") / (double)table.Rows.Count, 0.02, 0.2);
    }

    [GeneratedRegex("""[\w.]+@[\w-]+\.\w+""")]
    private static partial Regex Email();
}
