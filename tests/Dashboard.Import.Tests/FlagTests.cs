using Dashboard.Import.Tests.Support;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Tests;

/// <summary>Values that are set aside while their row is kept.</summary>
public sealed class FlagTests
{
    [Theory]
    [InlineData("ssd_cin_assessments", "A9,001,R1,2026-01-06,Perhaps,,,,,", "cina_assessment_child_seen")]
    [InlineData("ssd_cin_assessments", "A9,001,R1,2026-01-06,,30/02/2026,,,,", "cina_assessment_auth_date")]
    [InlineData("ssd_cin_assessments", "A9,001,R1,2026-01-06,,01/02/26,,,,", "cina_assessment_auth_date")]
    [InlineData("ssd_cin_assessments", "A9,001,R1,2026-01-06,,,{broken,,,", "cina_assessment_outcome_json")]
    [InlineData("ssd_cin_assessments", "A9,001,R1,2026-01-06,,,[],,,", "cina_assessment_outcome_json")]
    [InlineData("ssd_cin_assessments", "A9,001,R1,2026-01-06,,,,,T999,", "cina_assessment_team")]
    [InlineData("ssd_cin_assessments", "A9,001,R1,2026-01-06,,,,,,W999", "cina_assessment_worker_id")]
    [InlineData("ssd_cin_assessments", "A9,001,R1,2026-11-01,,,,,,", "cina_assessment_start_date")]
    [InlineData("ssd_contacts", "CO9,001,2026-01-01,99Z,", "cont_contact_source_code")]
    [InlineData("ssd_initial_cp_conference", "C9,Q999,001,2026-02-02,2026-01-29,Y", "icpc_s47_enquiry_id")]
    [InlineData("ssd_cp_visits", "V9,001,P999,2026-02-10,Y,N,1", "cppv_cp_plan_id")]
    [InlineData("ssd_cla_placement", "PL9,PC1,003,2026-06-01,Q9,PR1,,", "clap_cla_placement_type")]
    [InlineData("ssd_cla_placement", "PL9,PC1,003,2026-06-01,U6,PR1,far,", "clap_cla_placement_distance")]
    [InlineData("ssd_person", "009,M,,ZZZZ,,,,,", "pers_ethnicity")]
    [InlineData("ssd_department", "T9,Team nine,S999", "dept_team_parent_id")]
    [InlineData("ssd_assessment_factors", "AF9,A2,\"[\"\"1A\"\",\"\"99Z\"\"]\"", "cinf_assessment_factors_json")]
    public async Task FaultyValue_IsFlagged_AndTheRowKept(string table, string row, string column)
    {
        using var folder = SourceFolder.Ssd();
        var at = folder.Text(table).Count(character => character == '\n') + 1;
        folder.Add(table, row);
        await using var store = await TestStore.NewAsync();

        var report = await store.SsdAsync(folder);

        var finding = Assert.Single(report.Findings);
        Assert.Equal((table + ".csv", at, column, FindingKind.Flagged), (finding.File, finding.Row, finding.Column, finding.Kind));
        Assert.Equal((0, 1), (report.Rejected, report.Flagged));
    }

    [Fact]
    public async Task FlaggedValues_ReadAsNotKnown()
    {
        using var folder = SourceFolder.Ssd()
            .Add("ssd_cin_assessments", "A9,001,R1,2026-01-06,Perhaps,31/02/2026,{x,Maybe,T999,W999");
        await using var store = await TestStore.NewAsync();

        var report = await store.SsdAsync(folder);

        var kept = (await store.RowsAsync<Assessment>()).Single(assessment => assessment.Id == "A9");
        Assert.Equal(6, report.Flagged);
        Assert.Equal((null, null, null, null, null, null), (kept.ChildSeen, kept.AuthorisedOn, kept.Outcomes, kept.NoFurtherAction, kept.TeamId, kept.WorkerId));
    }

    [Fact]
    public async Task FutureDate_IsFlagged_AndKept()
    {
        using var folder = SourceFolder.Ssd().Add("ssd_contacts", "CO9,001,2026-11-01,1A,");
        await using var store = await TestStore.NewAsync();

        var report = await store.SsdAsync(folder);

        Assert.Equal("date in the future", Assert.Single(report.Findings).ValueClass);
        Assert.Equal(new DateOnly(2026, 11, 1), (await store.RowsAsync<Contact>()).Single(contact => contact.Id == "CO9").ReceivedOn);
    }

    [Fact]
    public async Task TeamWithoutItsParent_HangsUnderTheAuthority()
    {
        using var folder = SourceFolder.Ssd().Add("ssd_department", "T9,Team nine,S999");
        await using var store = await TestStore.NewAsync();

        await store.SsdAsync(folder);

        Assert.Equal("authority", (await store.RowsAsync<OrgUnit>()).Single(unit => unit.Id == "T9").ParentId);
    }

    [Fact]
    public async Task UnreadableFactor_LeavesTheOthers()
    {
        using var folder = SourceFolder.Ssd().Add("ssd_assessment_factors", "AF9,A2,\"[\"\"2B\"\",\"\"99Z\"\"]\"");
        await using var store = await TestStore.NewAsync();

        await store.SsdAsync(folder);

        Assert.Equal("2B", (await store.RowsAsync<AssessmentFactor>()).Single(factor => factor.AssessmentId == "A2").Code);
    }
}
