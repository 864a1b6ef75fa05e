using Dashboard.Import.Tests.Support;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Tests;

public sealed class SsdImportTests
{
    [Fact]
    public async Task SoundFolder_Loads_WithoutFindings()
    {
        using var folder = SourceFolder.Ssd();
        await using var store = await TestStore.NewAsync();

        var report = await store.SsdAsync(folder);

        Assert.Empty(report.Findings);
        Assert.Equal(4, report.Children);
        Assert.Equal(2, report.NotUsed);
        Assert.Equal(report.Read, report.Loaded + report.Rejected);
        var children = await store.RowsAsync<Child>();
        Assert.Equal(["001", "002", "003", "004"], children.Select(child => child.Id).Order(StringComparer.Ordinal));
        Assert.Equal("WBRI", children.Single(child => child.Id == "002").Ethnicity);
        Assert.Equal(new DateOnly(2012, 2, 1), children.Single(child => child.Id == "002").BornOn);
        Assert.Equal("F", children.Single(child => child.Id == "003").Gender);
        Assert.Equal("WIRI", children.Single(child => child.Id == "003").Ethnicity);
    }

    [Fact]
    public async Task SoundFolder_RecordsCarryTheirValues()
    {
        using var folder = SourceFolder.Ssd();
        await using var store = await TestStore.NewAsync();

        await store.SsdAsync(folder);

        Assert.Equal(["I1", "I2"], (await store.RowsAsync<Allocation>()).Select(allocation => allocation.Id).Order(StringComparer.Ordinal));
        var referrals = await store.RowsAsync<Referral>();
        Assert.Equal(ReferralOutcomes.SingleAssessment, referrals.Single(referral => referral.Id == "R1").Outcomes);
        Assert.Null(referrals.Single(referral => referral.Id == "R3").Outcomes);
        Assert.Equal(["1A", "3B"], (await store.RowsAsync<AssessmentFactor>()).Select(factor => factor.Code).Order(StringComparer.Ordinal));
        Assert.Equal("NEG", Assert.Single(await store.RowsAsync<ProtectionPlan>()).InitialCategory);
        Assert.Equal("ADOPTION", Assert.Single(await store.RowsAsync<CarePlan>()).Permanence);
        Assert.Equal(("dental", "completed"), (await store.RowsAsync<HealthCheck>()).Select(check => (check.Kind, check.Status)).Single());
        var missing = Assert.Single(await store.RowsAsync<MissingEpisode>());
        Assert.Equal(("M", true, null), (missing.Kind, missing.InterviewOffered, missing.InterviewAccepted));
        Assert.Equal("T2", (await store.RowsAsync<Worker>()).Single(worker => worker.Id == "W2").TeamId);
        var placement = Assert.Single(await store.RowsAsync<Placement>());
        Assert.Equal(("U6", 12.5, "PC1"), (placement.Type, placement.DistanceMiles, placement.PeriodId));
    }

    [Fact]
    public async Task Departments_BecomeTheTreeUnderTheAuthority()
    {
        using var folder = SourceFolder.Ssd();
        await using var store = await TestStore.NewAsync();
        store.Options.AuthorityName = "Exampleshire";

        await store.SsdAsync(folder);

        var units = (await store.RowsAsync<OrgUnit>()).ToDictionary(unit => unit.Id);
        Assert.Equal(("Exampleshire", OrgUnitKind.Authority, null), (units["authority"].Name, units["authority"].Kind, units["authority"].ParentId));
        Assert.Equal((OrgUnitKind.Service, "authority"), (units["S1"].Kind, units["S1"].ParentId));
        Assert.Equal((OrgUnitKind.Team, "S1"), (units["T1"].Kind, units["T1"].ParentId));
    }

    [Fact]
    public async Task SecondRun_LeavesTheSameContent()
    {
        using var folder = SourceFolder.Ssd();
        await using var store = await TestStore.NewAsync();
        await store.SsdAsync(folder);
        var first = await store.DumpAsync(history: false);

        await store.SsdAsync(folder);

        Assert.Equal(first, await store.DumpAsync(history: false));
    }

    [Fact]
    public async Task FieldSupply_SaysWhatIsThereAndFilled()
    {
        using var folder = SourceFolder.Ssd().Remove("ssd_contacts");
        await using var store = await TestStore.NewAsync();

        var report = await store.SsdAsync(folder);

        Assert.Contains("ssd_contacts", report.NotSupplied);
        var fields = await store.RowsAsync<Data.Reporting.FieldSupply>();
        var contact = fields.Single(field => field.Column == "cont_contact_date");
        Assert.False(contact.Supplied);
        var closed = fields.Single(field => field.Column == "cine_close_date");
        Assert.Equal((true, 3, 1), (closed.Supplied, closed.Rows, closed.Filled));
    }

    [Fact]
    public async Task OptionalColumn_Absent_IsReportedAndNotAFinding()
    {
        using var folder = SourceFolder.Ssd().With("ssd_contacts", "cont_contact_id,cont_person_id,cont_contact_date", "CO1,001,2026-01-04");
        await using var store = await TestStore.NewAsync();

        var report = await store.SsdAsync(folder);

        Assert.False(report.HasFindings);
        Assert.Contains("ssd_contacts.cont_contact_source_code", report.NotSupplied);
        Assert.Null(Assert.Single(await store.RowsAsync<Contact>()).Source);
    }

    [Fact]
    public async Task LocalWords_OfTheSameFolder_AreApplied()
    {
        using var folder = SourceFolder.Ssd().Replace("ssd_cin_episodes", "RC7", "No longer needed")
            .With("code_map", "field,source_value,code", "cine_close_reason,no longer needed,RC7");
        await using var store = await TestStore.NewAsync();

        var report = await store.SsdAsync(folder);

        Assert.False(report.HasFindings);
        Assert.Equal("RC7", (await store.RowsAsync<Referral>()).Single(referral => referral.Id == "R2").CloseReason);
    }

    [Fact]
    public async Task LocalWords_OfTheStore_AreAppliedWithoutAFile()
    {
        using var folder = SourceFolder.Ssd().Replace("ssd_cin_episodes", "RC7", "No longer needed");
        using var words = new SourceFolder().With("code_map", "field,source_value,code", "ssd_cin_episodes.cine_close_reason,No longer needed,RC7");
        await using var store = await TestStore.NewAsync();
        await store.PracticeAsync(words);

        await store.SsdAsync(folder);

        Assert.Equal("RC7", (await store.RowsAsync<Referral>()).Single(referral => referral.Id == "R2").CloseReason);
    }
}
