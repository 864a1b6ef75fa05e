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

    [Theory]
    [InlineData("ssd_person", "pers_person_id", "", 0)]
    [InlineData("ssd_cin_episodes", "cine_referral_id", "cine_close_date cine_close_reason", 0)]
    [InlineData("ssd_cin_assessments", "cina_assessment_id", "cina_assessment_auth_date cina_assessment_outcome_json cina_assessment_outcome_nfa cina_assessment_child_seen", 0)]
    [InlineData("ssd_involvements", "invo_involvements_id", "invo_involvement_end_date", 0)]
    [InlineData("ssd_cp_plans", "cppl_cp_plan_id", "cppl_cp_plan_end_date cppl_cp_plan_latest_category", 0)]
    [InlineData("ssd_cp_visits", "cppv_cp_visit_id", "cppv_cp_visit_date", 20)]
    [InlineData("practice_activity", "activity_id", "activity_date", 20)]
    [InlineData("scaling", "scaling_id", "", 0)]
    [InlineData("case_supervision", "supervision_id", "", 0)]
    public void Extracts_ThirtyFiveDaysApart_DifferOnlyByLateRowsEndsAndCorrections(string name, string key, string mayChange, int mayGo)
    {
        var before = Table.Read(Write("before", Earlier), name);
        var after = Table.Read(Write("after", Later), name);
        var later = after.Rows.GroupBy(r => r[after[key]]).ToDictionary(g => g.Key, g => g.First());
        var free = mayChange.Split(' ').ToHashSet();

        var gone = 0;
        foreach (var row in before.Rows)
        {
            if (!later.TryGetValue(row[before[key]], out var now))
            {
                gone++;
                continue;
            }

            for (var i = 0; i < row.Length; i++)
            {
                // A birth may be recorded in between; anything else outside the listed columns must stand.
                if (!free.Contains(before.Header[i]) && !(name == "ssd_person" && row[before["pers_dob"]].Length == 0) && row[0] != "")
                {
                    Assert.Equal(row[i], now[i]);
                }
            }
        }

        Assert.InRange(gone, 0, mayGo);
        Assert.True(after.Rows.Count >= before.Rows.Count - mayGo);
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
