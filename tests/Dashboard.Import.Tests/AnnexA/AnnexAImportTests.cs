using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Refreshing;
using Dashboard.Data.Reporting;
using Dashboard.Import.Tests.Support;
using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Tests.AnnexA;

/// <summary>What the lists of a workbook become.</summary>
public sealed class AnnexAImportTests
{
    [Fact]
    public async Task SoundWorkbook_LoadsWithoutFindings_CountedByList()
    {
        using var workbook = SoundLists.Workbook();
        await using var store = await TestStore.NewAsync();

        var report = await store.AnnexAAsync(workbook);

        Assert.Empty(report.Findings);
        Assert.Equal(("annex-a", 15, 15, 0, 0, 7), (report.Source, report.Read, report.Loaded, report.Rejected, report.Flagged, report.Children));
        Assert.Equal([1, 1, 2, 1, 1, 4, 1, 1, 1, 1, 1], report.Tables.Select(table => table.Read));
        Assert.Equal(1, report.NotUsed);
    }

    [Fact]
    public async Task CommonColumns_BecomeChildrenWithTheirDisability()
    {
        using var workbook = SoundLists.Workbook();
        await using var store = await TestStore.NewAsync();

        await store.AnnexAAsync(workbook);

        var children = (await store.RowsAsync<Child>()).ToDictionary(child => child.Id);
        Assert.Equal(("F", "WBRI", new DateOnly(2015, 4, 1)), (children["001"].Gender, children["001"].Ethnicity, children["001"].BornOn));
        Assert.Null(children["003"].Gender);
        Assert.Equal([("001", "NONE"), ("002", "YES")], (await store.RowsAsync<Disability>()).Select(row => (row.ChildId, row.Code)).Order());
    }

    [Fact]
    public async Task UnbornChild_HasAnExpectedDate()
    {
        using var workbook = SoundLists.Workbook();
        workbook.Remove("List 1").List(1, [.. SoundLists.Child("008", null, new(2026, 12, 24), -1), ("Date of Contact", new DateOnly(2026, 8, 3))]);
        await using var store = await TestStore.NewAsync();

        var report = await store.AnnexAAsync(workbook);

        var child = (await store.RowsAsync<Child>()).Single(row => row.Id == "008");
        Assert.Equal((null, new DateOnly(2026, 12, 24)), (child.BornOn, child.ExpectedOn));
        Assert.False(report.HasFindings);
    }

    [Fact]
    public async Task Lists1To5_BecomeContactsReferralsAssessmentsEnquiriesAndConferences()
    {
        using var workbook = SoundLists.Workbook();
        await using var store = await TestStore.NewAsync();

        await store.AnnexAAsync(workbook);

        Assert.Equal("6", Assert.Single(await store.RowsAsync<Contact>()).Source);
        Assert.Equal("Oak school", Assert.Single(await store.RowsAsync<EarlyHelpEpisode>()).Organisation);
        var assessment = Assert.Single(await store.RowsAsync<Assessment>());
        Assert.Equal((new DateOnly(2026, 8, 5), new DateOnly(2026, 9, 10), true, false), (assessment.StartedOn, assessment.AuthorisedOn, assessment.ChildSeen, assessment.NoFurtherAction));
        var enquiry = Assert.Single(await store.RowsAsync<Enquiry>());
        var conference = Assert.Single(await store.RowsAsync<Conference>());
        Assert.Equal((enquiry.Id, new DateOnly(2026, 6, 15), true), (conference.EnquiryId, conference.HeldOn, conference.LedToPlan));
    }

    [Fact]
    public async Task ReferralAndEpisodeOfNeed_OfOneDay_AreOneReferral()
    {
        using var workbook = SoundLists.Workbook();
        await using var store = await TestStore.NewAsync();

        await store.AnnexAAsync(workbook);

        var referrals = (await store.RowsAsync<Referral>()).ToLookup(referral => referral.ChildId);
        var joined = Assert.Single(referrals["001"]);
        Assert.Equal((new DateOnly(2026, 8, 4), "1A", "N1", false, null), (joined.ReceivedOn, joined.Source, joined.PrimaryNeed, joined.NoFurtherAction, joined.ClosedOn));
        Assert.Equal(("RC7", new DateOnly(2026, 7, 1)), (Assert.Single(referrals["007"]).CloseReason, Assert.Single(referrals["007"]).ClosedOn!.Value));
        Assert.True(Assert.Single(referrals["006"]).NoFurtherAction);
        Assert.Equal("001", Assert.Single(await store.RowsAsync<NeedPlan>()).ChildId);
    }

    [Fact]
    public async Task ColumnsOfLastDates_BecomeVisitsReviewsAndChecks()
    {
        using var workbook = SoundLists.Workbook();
        await using var store = await TestStore.NewAsync();

        await store.AnnexAAsync(workbook);

        Assert.Equal(
            [(VisitKind.Need, "001", new DateOnly(2026, 10, 20)), (VisitKind.Protection, "002", new DateOnly(2026, 10, 12)), (VisitKind.Care, "003", new DateOnly(2026, 10, 1))],
            (await store.RowsAsync<Visit>()).Select(visit => (visit.Kind, visit.ChildId, visit.VisitedOn)).OrderBy(visit => visit.ChildId));
        Assert.Equal([(ReviewKind.Protection, "002"), (ReviewKind.Care, "003")], (await store.RowsAsync<Review>()).Select(review => (review.Kind, review.ChildId)).OrderBy(review => review.ChildId));
        Assert.Equal(
            [("dental", new DateOnly(2026, 6, 1), "completed"), ("health", new DateOnly(2026, 5, 1), "completed")],
            (await store.RowsAsync<HealthCheck>()).Select(check => (check.Kind!, check.CheckedOn, check.Status!)).Order());
    }

    [Fact]
    public async Task Lists7To10_KeepTheCodesOfTheSsd()
    {
        using var workbook = SoundLists.Workbook();
        await using var store = await TestStore.NewAsync();

        await store.AnnexAAsync(workbook);

        var plan = Assert.Single(await store.RowsAsync<ProtectionPlan>());
        Assert.Equal(("NEG", "EMO"), (plan.InitialCategory, plan.LatestCategory));
        var placement = Assert.Single(await store.RowsAsync<Placement>());
        Assert.Equal(("U6", "PR1", "QX1 1AA", "SC900001"), (placement.Type, placement.Provider, placement.Postcode, placement.Urn));
        Assert.Equal("C2", Assert.Single(await store.RowsAsync<LegalStatus>()).Code);
        Assert.Equal("LONG_TERM_FOSTERING", Assert.Single(await store.RowsAsync<CarePlan>()).Permanence);
        var leaver = Assert.Single(await store.RowsAsync<CareLeaver>());
        Assert.Equal(("former-relevant", "YES", "U", "suitable", "F5"), (leaver.Eligibility, leaver.InTouch, leaver.Accommodation, leaver.Suitability, leaver.Activity));
        Assert.Equal(new DateOnly(2026, 9, 1), Assert.Single(await store.RowsAsync<Permanence>()).PlacementOrderOn);
        Assert.Equal("F9", Assert.Single(await store.RowsAsync<FamilyMember>()).FamilyId);
    }

    [Fact]
    public async Task TeamsAndWorkers_GivenByName_BecomeUnitsUnderOneServiceAndWorkers()
    {
        using var workbook = SoundLists.Workbook();
        await using var store = await TestStore.NewAsync();

        await store.AnnexAAsync(workbook);

        var units = await store.RowsAsync<OrgUnit>();
        var service = Assert.Single(units, unit => unit.Kind == OrgUnitKind.Service);
        Assert.Equal(["Team one", "Team three", "Team two"], units.Where(unit => unit.ParentId == service.Id).Select(unit => unit.Name).Order());
        var workers = await store.RowsAsync<Worker>();
        Assert.Equal(["Name Four", "Name One", "Name Three", "Name Two"], workers.Select(worker => worker.Name!).Order());
        var allocations = await store.RowsAsync<Allocation>();
        Assert.Equal(["001", "002", "003", "004", "007"], allocations.Select(allocation => allocation.ChildId).Order());
        Assert.Equal(workers.Single(worker => worker.Name == "Name Two").Id, allocations.Single(allocation => allocation.ChildId == "003").WorkerId);
    }

    [Fact]
    public async Task SecondRun_LeavesTheSameContent()
    {
        using var workbook = SoundLists.Workbook();
        await using var store = await TestStore.NewAsync();
        await store.AnnexAAsync(workbook);
        var first = await store.DumpAsync(history: false);

        await store.AnnexAAsync(workbook);

        Assert.Equal(first, await store.DumpAsync(history: false));
    }

    [Fact]
    public async Task RecordIds_StayTheSame_WhenRowsComeInAnotherOrder()
    {
        using var workbook = SoundLists.Workbook();
        await using var store = await TestStore.NewAsync();
        await store.AnnexAAsync(workbook);
        var first = (await store.RowsAsync<Referral>()).Select(referral => referral.Id).Order();

        await store.AnnexAAsync(workbook.Change("List 3", rows => rows.Reverse(1, 2)).Change("List 6", rows => rows.Reverse(1, 4)));

        Assert.Equal(first, (await store.RowsAsync<Referral>()).Select(referral => referral.Id).Order());
    }

    [Fact]
    public async Task Supply_IsBySsdColumn_AndNamesWhatAMeasureLacks()
    {
        using var workbook = SoundLists.Workbook();
        await using var store = await TestStore.NewAsync();

        await store.AnnexAAsync(workbook);

        var supplied = await new LoadQueries(store.Store).SuppliedAsync(CancellationToken.None);
        IReadOnlyList<string> Lacks(string measure) => supplied.Missing(Catalogue.Standard.Find(measure)!.Definition.Needs);
        Assert.Empty(Lacks("referral.received"));
        Assert.Empty(Lacks("assessment.in-45-days"));
        Assert.Empty(Lacks("cp.open"));
        Assert.Equal(["workforce.fte|ssd_professionals.prof_full_time_equivalency"], Lacks("caseload.children.mean"));
        Assert.Contains("ssd_missing.miss_missing_episode_start_date", supplied.Missing(["ssd_missing.miss_missing_episode_start_date"]));
    }

    [Fact]
    public async Task Records_GoBackSixMonths_SoThatWhatLooksFurtherBackIsNotSupplied()
    {
        using var workbook = SoundLists.Workbook();
        await using var store = await TestStore.NewAsync();
        var report = await store.AnnexAAsync(workbook);
        await new RefreshService(store.Store, Catalogue.Standard, TimeProvider.System).RefreshAsync(new RefreshRequest(), null, CancellationToken.None);

        using var cache = new FigureCache();
        var figures = new FigureQueries(store.Store, new StatusQueries(store.Store, cache, TimeProvider.System), cache);
        var analyst = new AccessScope { UserId = "test", Role = PortalRole.Analyst, UnitIds = [OrgTree.AuthorityId] };
        var received = await figures.SeriesAsync(analyst, "referral.received", OrgTree.AuthorityId, CancellationToken.None);
        var repeated = await figures.SeriesAsync(analyst, "referral.re-referral", OrgTree.AuthorityId, CancellationToken.None);

        var from = $"records from before {FigureText.Date(report.AsAt.AddMonths(-6))}";
        Assert.All(received.TakeLast(5), point => Assert.Null(point.NotSupplied));
        Assert.NotNull(received[^1].Figure.Value);
        Assert.All(received.SkipLast(6), point => Assert.Equal(from, point.NotSupplied));
        Assert.All(repeated, point => Assert.Equal((from, UnitFigure.NotSupplied), (point.NotSupplied, point.Figure)));
    }

    [Fact]
    public async Task Supply_LacksWhatAMissingListWouldFeed()
    {
        using var workbook = SoundLists.Workbook().Remove("List 7");
        await using var store = await TestStore.NewAsync();

        var report = await store.AnnexAAsync(workbook);

        Assert.Contains("List 7", report.NotSupplied);
        var fields = await store.RowsAsync<FieldSupply>();
        Assert.False(fields.Single(field => field.Column == "cppl_cp_plan_start_date").Supplied);
        var received = fields.Single(field => field.Column == "cine_referral_source_code");
        Assert.Equal((true, 2, 2), (received.Supplied, received.Rows, received.Filled));
    }

    [Fact]
    public async Task Workbook_TakesThePlaceOfTheSsd_AndTheOtherWayRound()
    {
        using var workbook = SoundLists.Workbook();
        using var folder = SourceFolder.Ssd();
        await using var store = await TestStore.NewAsync();
        await store.SsdAsync(folder);

        await store.AnnexAAsync(workbook);

        Assert.DoesNotContain(await store.RowsAsync<Referral>(), referral => referral.Id == "R1");
        Assert.Equal(["annex-a"], (await store.RowsAsync<FieldSupply>()).Select(field => field.Source).Distinct());
        await store.SsdAsync(folder);
        Assert.Equal(["ssd"], (await store.RowsAsync<FieldSupply>()).Select(field => field.Source).Distinct());
    }

    [Fact]
    public async Task LocalWords_OfAnSsdColumn_HoldForTheHeadingThatFeedsIt()
    {
        using var words = new SourceFolder().With("code_map", "field,source_value,code", "cine_close_reason,Gone elsewhere,RC5");
        using var workbook = SoundLists.Workbook().Change("List 6", rows => rows[4][10] = "Gone elsewhere");
        await using var store = await TestStore.NewAsync();
        await store.PracticeAsync(words);

        var report = await store.AnnexAAsync(workbook);

        Assert.False(report.HasFindings);
        Assert.Equal("RC5", (await store.RowsAsync<Referral>()).Single(referral => referral.ChildId == "007").CloseReason);
    }
}
