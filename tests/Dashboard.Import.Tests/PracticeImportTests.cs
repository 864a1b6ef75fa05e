using Dashboard.Data.Reporting;
using Dashboard.Import.Tests.Support;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Tests;

public sealed class PracticeImportTests
{
    [Fact]
    public async Task SoundFolder_Loads_WithoutFindings()
    {
        using var folder = PracticeFolder.Sound();
        await using var store = await StoreAsync();

        var report = await store.PracticeAsync(folder);

        Assert.Empty(report.Findings);
        Assert.Equal(["code_map"], report.NotSupplied);
        var activities = (await store.RowsAsync<PracticeActivity>()).ToDictionary(activity => activity.Id);
        Assert.Equal((PracticeElement.SafetyScale, 6, 3), (activities["PA2"].Element, activities["PA2"].ScaleValue, activities["PA2"].Sequence));
        Assert.Equal((PracticeElement.ThreeHouses, "wizards-and-fairies"), (activities["PA3"].Element, activities["PA3"].Form));
        Assert.Equal("requires-improvement", Assert.Single(await store.RowsAsync<Audit>()).ModeratedGrade);
        var decisions = (await store.RowsAsync<ContactDecision>()).ToDictionary(decision => decision.ContactId);
        Assert.Equal((new DateTime(2026, 1, 5, 10, 30, 0), true), (decisions["CO1"].DecidedAt, decisions["CO1"].HasTime));
        Assert.False(decisions["CO2"].HasTime);
        Assert.Equal(60000, (await store.RowsAsync<Population>()).Single(row => row.UnitId == "authority").Children);
    }

    [Fact]
    public async Task OneFolder_ServesBothImports()
    {
        using var folder = PracticeFolder.AddTo(SourceFolder.Ssd());
        await using var store = await TestStore.NewAsync();

        var ssd = await store.SsdAsync(folder);
        var practice = await store.PracticeAsync(folder);

        Assert.Empty(ssd.Skipped);
        Assert.Empty(practice.Skipped);
        Assert.False(ssd.HasFindings || practice.HasFindings);
    }

    [Fact]
    public async Task TemplateNotSupplied_LeavesItsTableEmpty_AndIsReported()
    {
        using var all = PracticeFolder.Sound();
        using var less = PracticeFolder.Sound().Remove("scaling");
        await using var store = await StoreAsync();
        await store.PracticeAsync(all);

        var report = await store.PracticeAsync(less);

        Assert.Contains("scaling", report.NotSupplied);
        Assert.Empty(await store.RowsAsync<Scaling>());
        Assert.All((await store.RowsAsync<FieldSupply>()).Where(field => field.Table == "scaling"), field => Assert.False(field.Supplied));
    }

    [Fact]
    public async Task SecondRun_LeavesTheSameContent()
    {
        using var folder = PracticeFolder.Sound();
        await using var store = await StoreAsync();
        await store.PracticeAsync(folder);
        var first = await store.DumpAsync(history: false);

        await store.PracticeAsync(folder);

        Assert.Equal(first, await store.DumpAsync(history: false));
    }

    [Theory]
    [InlineData("practice_activity", "PA9,999,mapping,2026-01-10,,,,,", "person_id")]
    [InlineData("practice_activity", "PA9,001,juggling,2026-01-10,,,,,", "activity_type")]
    [InlineData("scaling", "SC9,001,safety,2026-01-10,11,family", "value")]
    [InlineData("scaling", "SC9,001,safety,2026-01-10,,family", "value")]
    [InlineData("audit_score", "AU1,practice-9,,", "scale")]
    [InlineData("audit_score", "AU1,practice-9,11,", "scale")]
    [InlineData("audit_score", "AU1,practice-9,-1,", "scale")]
    [InlineData("audit_score", "AU999,q9,5,", "audit_id")]
    [InlineData("audit_action", "AC9,AU999,,,2026-12-01,,", "audit_id")]
    [InlineData("feedback", "F9,2026-05-01,child,audit,999,,", "person_id")]
    [InlineData("feedback", "F9,2026-05-01,,audit,,,", "respondent")]
    [InlineData("feedback", "F9,2026-05-01,neighbour,audit,,,", "respondent")]
    [InlineData("feedback", "F9,2026-05-01,child,hearsay,,,", "source")]
    [InlineData("feedback_answer", "F1,parent-2,11", "score")]
    [InlineData("feedback_answer", "F1,parent-2,-1", "score")]
    [InlineData("feedback_answer", "F1,parent-2,", "score")]
    [InlineData("feedback_answer", "F1,parent-2,agree", "score")]
    [InlineData("feedback_answer", "F1,,5", "statement")]
    [InlineData("staff_survey", "RS9,2026-06-01,T1,confidence,confidence-1,12", "score")]
    [InlineData("staff_survey", "RS9,2026-06-01,T1,weather,confidence-1,7", "section")]
    [InlineData("scaling", "SC9,001,happiness,2026-01-10,5,family", "domain")]
    [InlineData("complaint", "K9,2026-05-01,grumble,,,,,,,", "kind")]
    [InlineData("feedback_answer", "F999,parent-1,5", "feedback_id")]
    [InlineData("complaint", "K9,2026-05-01,complaint,,,,,,2026-04-30,", "answered_on")]
    [InlineData("contact_decision", "CO999,2026-01-05,", "contact_id")]
    [InlineData("contact_decision", "CO2,2026-03-02,2026-03-03", "decided_at")]
    [InlineData("missing_interview", "M999,2026-01-05", "missing_id")]
    [InlineData("population", "T999,2025,1", "org_unit_id")]
    [InlineData("population", "T2,25,1", "year")]
    [InlineData("practice_event", "EV9,training,,2026-05-02,2026-05-01,,,,", "ends_on")]
    public async Task FaultyRow_IsRejected(string template, string row, string column)
    {
        using var folder = PracticeFolder.Sound().Add(template, row);
        await using var store = await StoreAsync();

        var report = await store.PracticeAsync(folder);

        var finding = Assert.Single(report.Findings);
        Assert.Equal((template + ".csv", column, FindingKind.Rejected), (finding.File, finding.Column, finding.Kind));
        Assert.Equal(report.Read, report.Loaded + report.Rejected);
    }

    [Theory]
    [InlineData("practice_activity", "PA9,001,mapping,2026-01-10,W999,,,,", "worker_id")]
    [InlineData("practice_activity", "PA9,001,mapping,2026-01-10,,T999,,,", "team_id")]
    [InlineData("practice_activity", "PA9,001,mapping,2026-12-10,,,,,", "activity_date")]
    [InlineData("practice_activity", "PA9,001,safety-scale,2026-01-10,,,,,6.5", "scale_value")]
    [InlineData("observation", "O9,W999,2026-03-01,,7", "worker_id")]
    [InlineData("observation", "O9,W1,2026-03-01,,70", "rating")]
    [InlineData("workforce", "W9,Name,T999,social-worker,,,,,2020-01-01,,", "team_id")]
    [InlineData("feedback", "F9,2026-05-01,child,audit,,,W999", "worker_id")]
    [InlineData("feedback", "F9,2026-05-01,child,audit,,T999,", "team_id")]
    [InlineData("feedback_answer", "F1,parent-10,3", "statement")]
    [InlineData("feedback_answer", "F1,parent-2,7.5", "score")]
    [InlineData("staff_survey", "RS9,2026-06-01,T1,confidence,own-1,7", "statement")]
    [InlineData("staff_survey", "RS9,2026-06-01,T1,confidence,culture-1,7", "statement")]
    [InlineData("complaint", "K9,2026-05-01,complaint,,,,,,,shrugged", "outcome")]
    [InlineData("practice_event", "EV9,training,,2026-05-02,,,,,11", "evaluation")]
    [InlineData("conference_consultation", "CC9,001,C999,2026-01-25,,,", "icpc_id")]
    [InlineData("audit", "AU9,collaborative,001,2026-04-01,W3,,,7,splendid,thematic,,,,,", "overall_grade")]
    [InlineData("audit", "AU9,collaborative,001,2026-04-01,W3,,,6.5,,thematic,,,,,", "overall_scale")]
    [InlineData("audit", "AU9,collaborative,001,2026-04-01,W3,,,11,,thematic,,,,,", "overall_scale")]
    [InlineData("audit", "AU9,our own form,001,2026-04-01,W3,,,7,,thematic,,,,,", "instrument")]
    [InlineData("audit", "AU9,collaborative,001,2026-04-01,W3,,,7,good,thematic,,,,,", "overall_grade")]
    [InlineData("audit_score", "AU1,practice-15,5,", "question")]
    [InlineData("audit_score", "AU1,practice-2,4.5,", "scale")]
    [InlineData("audit_score", "AU1,practice-2,11,good", "scale")]
    [InlineData("audit_score", "AU1,practice-2,2,good", "grade")]
    public async Task FaultyValue_IsFlagged(string template, string row, string column)
    {
        using var folder = PracticeFolder.Sound().Add(template, row);
        await using var store = await StoreAsync();

        var report = await store.PracticeAsync(folder);

        var finding = Assert.Single(report.Findings);
        Assert.Equal((template + ".csv", column, FindingKind.Flagged), (finding.File, finding.Column, finding.Kind));
    }

    [Fact]
    public async Task HalfScale_RoundsUp_AndUnknownNeededWorkerIsKept()
    {
        using var folder = PracticeFolder.Sound().Add("observation", "O9,W999,2026-03-01,,6.5").Add("workforce", "W9,Name,T999,auditor,,,,,2020-01-01,,");
        await using var store = await StoreAsync();

        await store.PracticeAsync(folder);

        var observation = (await store.RowsAsync<Observation>()).Single(row => row.Id == "O9");
        Assert.Equal((7, "W999"), (observation.Rating, observation.WorkerId));
        Assert.Equal("authority", (await store.RowsAsync<WorkforcePost>()).Single(post => post.WorkerId == "W9").TeamId);
    }

    [Fact]
    public async Task Audit_ThatDoesNotFit_IsKeptAsItIs()
    {
        using var folder = PracticeFolder.Sound()
            .Add("audit", "AU8,our own form,001,2026-04-01,W3,,,6.5,good,thematic,,,,,")
            .Add("audit", "AU9,Graded criteria,001,2026-04-01,W3,,,4.5,outstanding,thematic,,,,,")
            .Add("audit_score", "AU8,what we ask,5,")
            .Add("audit_score", "AU9,S47-1,,good")
            .Add("audit_score", "AU9,s47-99,5.5,");
        await using var store = await StoreAsync();

        var report = await store.PracticeAsync(folder);

        var audits = (await store.RowsAsync<Audit>()).ToDictionary(audit => audit.Id);
        Assert.Equal(("our own form", 7, "good"), (audits["AU8"].Instrument, audits["AU8"].Scale, audits["AU8"].Grade));
        Assert.Equal(("graded-criteria", 5, "outstanding"), (audits["AU9"].Instrument, audits["AU9"].Scale, audits["AU9"].Grade));
        var answers = (await store.RowsAsync<AuditScore>()).Where(answer => answer.AuditId != "AU1").Select(answer => $"{answer.AuditId} {answer.Question} {answer.Scale} {answer.Grade}").Order();
        Assert.Equal(["AU8 what we ask 5 ", "AU9 s47-1  good", "AU9 s47-99 6 "], answers);
        Assert.Equal(
            ["audit instrument", "audit overall_grade", "audit overall_grade", "audit overall_scale", "audit overall_scale", "audit_score question", "audit_score scale"],
            report.Findings.Select(finding => $"{finding.File.Replace(".csv", null, StringComparison.Ordinal)} {finding.Column}").Order());
    }

    [Fact]
    public async Task AnswersThatCannotBeAveraged_AreRejectedOrKeptApart_AndNeverZero()
    {
        using var folder = PracticeFolder.Sound().Add("feedback_answer", "F1,parent-2,eight", "F1,parent-3,", "F1,our own,4", "F1,parent-4,0");
        await using var store = await StoreAsync();

        var report = await store.PracticeAsync(folder);

        var answers = (await store.RowsAsync<FeedbackAnswer>()).ToDictionary(answer => answer.Statement, answer => answer.Score);
        Assert.Equal((2, 1), (report.Rejected, report.Flagged));
        Assert.Equal(new Dictionary<string, int> { ["parent-1"] = 8, ["child-safer"] = 9, ["our own"] = 4, ["parent-4"] = 0 }, answers);
        Assert.DoesNotContain(report.Findings, finding => finding.Reason.Contains("our own", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AuditWithoutQuestions_LoadsWithoutFindings()
    {
        using var folder = PracticeFolder.Sound().Add("audit", "AU9,collaborative,001,2026-04-01,W3,,,7,,thematic,,,,,");
        await using var store = await StoreAsync();

        Assert.Empty((await store.PracticeAsync(folder)).Findings);
    }

    [Fact]
    public async Task LocalWordForAStatement_IsReadByTheCodeMap()
    {
        using var folder = PracticeFolder.Sound().With("code_map", "field,source_value,code", "statement,Q7,parent-7").Add("feedback_answer", "F1,Q7,6");
        await using var store = await StoreAsync();

        var report = await store.PracticeAsync(folder);

        Assert.Empty(report.Findings);
        Assert.Contains(await store.RowsAsync<FeedbackAnswer>(), answer => answer is { Statement: "parent-7", Score: 6 });
    }

    [Fact]
    public async Task MissingRequiredColumn_IsRefused()
    {
        using var folder = PracticeFolder.Sound().Replace("scaling", "scaled_by", "who");
        await using var store = await StoreAsync();
        var before = await store.DumpAsync();

        var refusal = await Assert.ThrowsAsync<ImportRefusedException>(() => store.PracticeAsync(folder));

        Assert.Equal(("scaling.csv", "scaled_by"), (refusal.Faults[0].File, refusal.Faults[0].Column));
        Assert.Equal(before, await store.DumpAsync());
    }

    [Fact]
    public async Task FolderWithoutTemplates_IsRefused()
    {
        using var folder = new SourceFolder();
        await using var store = await StoreAsync();

        await Assert.ThrowsAsync<ImportRefusedException>(() => store.PracticeAsync(folder));
    }

    private static async Task<TestStore> StoreAsync()
    {
        using var ssd = SourceFolder.Ssd();
        var store = await TestStore.NewAsync();
        await store.SsdAsync(ssd);
        return store;
    }
}
