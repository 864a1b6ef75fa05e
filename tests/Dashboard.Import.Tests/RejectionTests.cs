using Dashboard.Import.Tests.Support;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Tests;

/// <summary>Rows that are kept out, each reported with file, row, column and reason.</summary>
public sealed class RejectionTests
{
    [Theory]
    [InlineData("ssd_contacts", ",001,2026-01-01,1A,", "cont_contact_id")]
    [InlineData("ssd_contacts", "   ,001,2026-01-01,1A,", "cont_contact_id")]
    [InlineData("ssd_contacts", "CO9,,2026-01-01,1A,", "cont_person_id")]
    [InlineData("ssd_contacts", "CO9,001,,1A,", "cont_contact_date")]
    [InlineData("ssd_contacts", "CO9,001,1900-01-01,1A,", "cont_contact_date")]
    [InlineData("ssd_contacts", "CO9,001,2026-02-30,1A,", "cont_contact_date")]
    [InlineData("ssd_contacts", "CO9,001,31/10/26,1A,", "cont_contact_date")]
    [InlineData("ssd_contacts", "CO9,001,10/31/2026,1A,", "cont_contact_date")]
    [InlineData("ssd_contacts", "CO9,001,20261031,1A,", "cont_contact_date")]
    [InlineData("ssd_contacts", "CO9,999,2026-01-01,1A,", "cont_person_id")]
    [InlineData("ssd_contacts", "CO9,001,2026-01\0-01,1A,", null)]
    [InlineData("ssd_contacts", "CO9,001,2026-01-01,1A", null)]
    [InlineData("ssd_contacts", "CO9,001,2026-01-01,1A,,more", null)]
    [InlineData("ssd_contacts", "CO9,001,2026-01-01,1\"A,", null)]
    [InlineData("ssd_contacts", "CO9,001,2026-01-01,\"1\"A,", null)]
    [InlineData("ssd_cin_assessments", "A9,001,R999,2026-01-06,,,,,,", "cina_referral_id")]
    [InlineData("ssd_cin_assessments", "A9,001,R1,2026-01-06,,2026-01-05,,,,", "cina_assessment_auth_date")]
    [InlineData("ssd_cin_assessments", "A9,001,R1,not a date,,,,,,", "cina_assessment_start_date")]
    [InlineData("ssd_cla_placement", "PL9,PC999,003,2026-06-01,U6,PR1,,", "clap_cla_id")]
    [InlineData("ssd_cp_plans", "P9,002,,2026-05-01,2026-04-30,NEG,NEG", "cppl_cp_plan_end_date")]
    [InlineData("ssd_assessment_factors", "AF9,A999,[]", "cinf_assessment_id")]
    public async Task FaultyRow_IsRejected_AndTheOthersLoad(string table, string row, string? column)
    {
        using var folder = SourceFolder.Ssd();
        var at = folder.Text(table).Count(character => character == '\n') + 1;
        folder.Add(table, row);
        await using var store = await TestStore.NewAsync();

        var report = await store.SsdAsync(folder);

        var finding = Assert.Single(report.Findings);
        Assert.Equal((table + ".csv", at, column, FindingKind.Rejected), (finding.File, finding.Row, finding.Column, finding.Kind));
        Assert.Equal((1, 0), (report.Rejected, report.Flagged));
        Assert.Equal(report.Read, report.Loaded + report.Rejected);
        Assert.DoesNotContain("999", finding.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LineOverOneMegabyte_IsRejected_AndTheNextRowLoads()
    {
        using var folder = SourceFolder.Ssd().Add("ssd_contacts", $"CO8,001,2026-01-01,\"{new string('x', 1_100_000)}\n{new string('y', 2_000_000)}\",", "CO9,001,2026-01-01,1A,");
        await using var store = await TestStore.NewAsync();

        var report = await store.SsdAsync(folder);

        Assert.Contains("1 MB", Assert.Single(report.Findings).Reason, StringComparison.Ordinal);
        Assert.Contains(await store.RowsAsync<Contact>(), contact => contact.Id == "CO9");
    }

    [Fact]
    public async Task RepeatedKey_KeepsTheLastRow()
    {
        using var folder = SourceFolder.Ssd().Add("ssd_contacts", "CO1,001,2026-02-02,6,", "CO1,002,2026-02-03,7,");
        await using var store = await TestStore.NewAsync();

        var report = await store.SsdAsync(folder);

        Assert.Equal([2, 4], report.Findings.Select(finding => finding.Row!.Value));
        Assert.All(report.Findings, finding => Assert.Equal((FindingKind.Duplicate, "cont_contact_id"), (finding.Kind, finding.Column)));
        Assert.Equal((2, 0), (report.Rejected, report.Flagged));
        var kept = (await store.RowsAsync<Contact>()).Single(contact => contact.Id == "CO1");
        Assert.Equal(("002", new DateOnly(2026, 2, 3), "7"), (kept.ChildId, kept.ReceivedOn, kept.Source));
    }

    [Fact]
    public async Task RowsThatReferToARejectedRow_AreRejectedToo()
    {
        using var folder = SourceFolder.Ssd().Replace("ssd_cin_episodes", "R3,003", "R3,999");
        await using var store = await TestStore.NewAsync();

        var report = await store.SsdAsync(folder);

        Assert.Superset(new HashSet<string> { "ssd_cin_episodes.csv", "ssd_cla_episodes.csv", "ssd_cla_placement.csv", "ssd_involvements.csv" }, report.Findings.Select(finding => finding.File).ToHashSet());
        Assert.All(report.Tables, table => Assert.Equal(table.Read, table.Loaded + table.Rejected));
    }

    [Fact]
    public async Task Findings_HoldNoValues()
    {
        using var folder = SourceFolder.Ssd().Add("ssd_contacts", "CO77,Secretperson,31/10/26,Secretcode,{Secretjson");
        await using var store = await TestStore.NewAsync();

        var report = await store.SsdAsync(folder);

        Assert.DoesNotContain(report.Findings, finding => $"{finding.ValueClass} {finding.Reason}".Contains("Secret", StringComparison.Ordinal));
    }
}
