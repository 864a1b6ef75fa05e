using System.Globalization;

namespace Dashboard.Demo.Tests;

public sealed class ExtractTests : IDisposable
{
    private static readonly DateOnly Later = new(2026, 11, 20);
    private static readonly DateOnly Earlier = new(2026, 10, 16);
    private readonly string _folder = Directory.CreateTempSubdirectory("demo").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, DateOnly asAt, double scale = 0.2, int seed = 3)
    {
        var folder = Path.Combine(_folder, name);
        DemoAuthority.Write(new DemoOptions { Seed = seed, Scale = scale, AsAt = asAt, HistoryTo = Later }, folder, null, CancellationToken.None);
        return folder;
    }

    [Fact]
    public void Files_WrittenTwice_AreTheSameBytesInAnyCulture()
    {
        var culture = CultureInfo.CurrentCulture;
        var first = Write("a", Later, 0.1);
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            var second = Write("b", Later, 0.1);

            var files = Directory.GetFiles(first).Select(Path.GetFileName).Order().ToList();
            Assert.Equal(files, Directory.GetFiles(second).Select(Path.GetFileName).Order());
            Assert.All(files, f => Assert.True(File.ReadAllBytes(Path.Combine(first, f!)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(second, f!))), f));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Files_OfAnotherSeed_Differ()
    {
        var first = Write("a", Later, 0.05, 1);
        var second = Write("b", Later, 0.05, 2);

        Assert.NotEqual(File.ReadAllText(Path.Combine(first, "ssd_cin_episodes.csv")), File.ReadAllText(Path.Combine(second, "ssd_cin_episodes.csv")));
    }

    [Fact]
    public void Extracts_ThirtyFiveDaysApart_DifferOnlyByLateRowsEndsAndCorrections()
    {
        var before = Write("before", Earlier);
        var after = Write("after", Later);

        foreach (var (name, key, mayFill, mayChange) in Rules)
        {
            Compare(name, Table.Read(before, name), Table.Read(after, name), key, [.. mayFill.Split(' ')], mayChange);
        }
    }

    /// <summary>Table, key, columns that may be filled later, and how many rows may be corrected, deleted or carry a moving snapshot.</summary>
    private static readonly (string Name, string Key, string MayFill, int MayChange)[] Rules =
    [
        ("ssd_person", "pers_person_id", "pers_dob pers_sex pers_gender", 0),
        ("ssd_address", "addr_table_id", "addr_address_end_date", 0),
        ("ssd_contacts", "cont_contact_id", "", 0),
        ("contact_decision", "contact_id", "", 0),
        ("ssd_cin_episodes", "cine_referral_id", "cine_close_date cine_close_reason", 0),
        ("ssd_cin_assessments", "cina_assessment_id", "cina_assessment_auth_date cina_assessment_outcome_json cina_assessment_outcome_nfa cina_assessment_child_seen", 0),
        ("ssd_cin_plans", "cinp_cin_plan_id", "cinp_cin_plan_end_date", 0),
        ("ssd_cin_visits", "cinv_cin_visit_id", "cinv_cin_visit_date", 25),
        ("ssd_s47_enquiry", "s47e_s47_enquiry_id", "s47e_s47_end_date s47e_s47_nfa s47e_s47_outcome_json", 0),
        ("ssd_initial_cp_conference", "icpc_icpc_id", "", 0),
        ("ssd_cp_plans", "cppl_cp_plan_id", "cppl_cp_plan_end_date cppl_cp_plan_latest_category", 6),
        ("ssd_cp_visits", "cppv_cp_visit_id", "cppv_cp_visit_date", 25),
        ("ssd_cp_reviews", "cppr_cp_review_id", "cppr_cp_review_date cppr_cp_review_meeting_id cppr_cp_review_outcome_continue_cp cppr_cp_review_quorate cppr_cp_review_participation", 0),
        ("ssd_cla_episodes", "clae_cla_episode_id", "clae_cla_episode_ceased_date clae_cla_episode_ceased_reason clae_cla_last_iro_contact_date", 120),
        ("ssd_cla_placement", "clap_cla_placement_id", "clap_cla_placement_end_date clap_cla_placement_change_reason", 0),
        ("ssd_cla_reviews", "clar_cla_review_id", "clar_cla_review_date clar_cla_review_participation", 0),
        ("ssd_cla_visits", "clav_cla_visit_id", "clav_cla_visit_date", 25),
        ("ssd_cla_health", "clah_health_check_id", "", 0),
        ("ssd_legal_status", "lega_legal_status_id", "lega_legal_status_end_date", 0),
        ("ssd_missing", "miss_table_id", "miss_missing_episode_end_date miss_missing_rhi_offered miss_missing_rhi_accepted", 0),
        ("ssd_involvements", "invo_involvements_id", "invo_involvement_end_date", 0),
        ("practice_activity", "activity_id", "activity_date", 25),
        ("scaling", "scaling_id", "", 0),
        ("case_supervision", "supervision_id", "", 0),
        ("staff_supervision", "supervision_id", "", 0),
        ("audit", "audit_id", "moderated_on moderator_id moderation_agrees moderated_grade", 0),
        ("audit_action", "action_id", "completed_on", 0),
        ("feedback", "feedback_id", "", 0),
        ("complaint", "complaint_id", "answered_on outcome", 0),
        ("escalation", "escalation_id", "resolved_on stage stage_started_on extension_until", 12),
    ];

    private static void Compare(string name, Table before, Table after, string key, HashSet<string> mayFill, int mayChange)
    {
        var later = after.Rows.GroupBy(r => r[after[key]]).ToDictionary(g => g.Key, g => g.First());
        var changed = 0;
        foreach (var row in before.Rows.DistinctBy(r => r[before[key]]))
        {
            if (!later.TryGetValue(row[before[key]], out var now))
            {
                changed++;
                continue;
            }

            for (var i = 0; i < row.Length; i++)
            {
                if (row[i] == now[i])
                {
                    continue;
                }

                Assert.True(mayFill.Contains(before.Header[i]), $"{name} {row[before[key]]} {before.Header[i]}: {row[i]} became {now[i]}");
                changed += row[i].Length > 0 ? 1 : 0;
            }
        }

        Assert.True(changed <= mayChange, $"{name}: {changed} rows changed or gone");
        Assert.True(later.Count > 0, name);
    }

    [Fact]
    public void Visits_OfAClosedMonth_KeepArrivingLate()
    {
        var month = (From: new DateOnly(2026, 9, 1), To: new DateOnly(2026, 9, 30));
        int Count(Table visits) => visits.Column("cppv_cp_visit_date").Count(t => Table.Date(t) is { } on && on >= month.From && on <= month.To);

        var before = Count(Table.Read(Write("before", new DateOnly(2026, 10, 5), 0.4), "ssd_cp_visits"));
        var after = Count(Table.Read(Write("after", Later, 0.4), "ssd_cp_visits"));

        Assert.InRange(after / (double)before, 1.01, 1.35);
    }

    [Fact]
    public void Extract_OfAnEarlierDay_HoldsNothingLater()
    {
        var folder = Write("before", Earlier);

        foreach (var (name, column) in new[] { ("ssd_contacts", "cont_contact_date"), ("ssd_cin_episodes", "cine_referral_date"), ("case_supervision", "supervised_on"), ("ssd_cp_visits", "cppv_cp_visit_date") })
        {
            Assert.All(Table.Read(folder, name).Column(column), t => Assert.True(Table.Date(t) <= Earlier));
        }
    }

    [Fact]
    public void SmallScale_StillHasServicesAndTeams()
    {
        var folder = Write("small", Later, 0.05);

        Assert.Equal(1 + 4 + 4 + 1, Table.Read(folder, "ssd_department").Rows.Count);
        Assert.True(File.Exists(Path.Combine(folder, "demo.marker.csv")));
        Assert.NotEmpty(Table.Read(folder, "ssd_cla_episodes").Rows);
    }
}
