using Dashboard.Import.AnnexA;
using Dashboard.Import.Tests.Support;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Tests.AnnexA;

/// <summary>Workbooks as they come: other names, headings, dates and codes, and values that say nothing.</summary>
public sealed class AnnexAToleranceTests
{
    [Fact]
    public async Task Sheets_RenamedAndReordered_AreFound()
    {
        using var sound = SoundLists.Workbook();
        using var other = SoundLists.Workbook().Reverse()
            .Rename("List 1", "List_1").Rename("List 2", "2. Early Help").Rename("List 3", "Referrals").Rename("List 4", " LIST 04 Assessments").Rename("List 6", "CIN").Rename("List 8", "Sheet7");
        other.Sheet("Code sheet", ["Code", "Meaning"], ["a) Male", "Boys"]);
        await using var first = await TestStore.NewAsync();
        await using var second = await TestStore.NewAsync();

        await first.AnnexAAsync(sound);
        var report = await second.AnnexAAsync(other);

        Assert.Empty(report.Findings);
        Assert.Equal(await first.DumpAsync(history: false), await second.DumpAsync(history: false));
        Assert.Contains(report.Skipped, skipped => skipped.EndsWith("sheet Code sheet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sheets_MissingOrEmpty_AreReportedAndTheRestLoads()
    {
        using var workbook = SoundLists.Workbook().Remove("List 2").Change("List 10", rows => rows.Clear()).Change("List 1", rows => rows.RemoveRange(1, rows.Count - 1));
        await using var store = await TestStore.NewAsync();

        var report = await store.AnnexAAsync(workbook);

        Assert.False(report.HasFindings);
        Assert.Contains("List 2", report.NotSupplied);
        Assert.Empty(await store.RowsAsync<Contact>());
        Assert.Equal(2, (await store.RowsAsync<Referral>()).Count(referral => referral.Source is not null));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Titles_AboveTheHeadings_ArePassedOver(int titles)
    {
        using var workbook = SoundLists.Workbook();
        foreach (var list in SoundLists.Lists)
        {
            workbook.Change(list, rows => rows.InsertRange(0, Enumerable.Range(0, titles).Select(number => new object?[] { $"{list}: title {number}", null, null })));
        }

        await using var store = await TestStore.NewAsync();

        var report = await store.AnnexAAsync(workbook);

        Assert.Equal((15, 0), (report.Loaded, report.Findings.Count));
    }

    [Fact]
    public async Task Headings_InOldAndUntidyWordings_AreUnderstood()
    {
        using var workbook = SoundLists.Workbook()
            .Change("List 4", rows => Rename(rows, "Was the child assessed as requiring LA children's social care support?", "Was the child assessed as being in need at assessment?"))
            .Change("List 5", rows => Rename(rows, "Date of Initial Child Protection Conference", "Date of ICPC"))
            .Change("List 3", rows => Rename(rows, "Date of referral", " Date\u00A0of  Referral "))
            .Change("List 1", rows => Rename(rows, "Age of Child (Years)", "Age"))
            .Change("List 6", rows => Rename(rows, "Case Status", "Case status "))
            .Change("List 8", rows => Rename(rows, "Child's Legal Status", "Child\u2019s Legal Status"))
            .Change("List 9", rows => Rename(rows, "Unaccompanied Asylum Seeking Child (UASC) or formerly UASC (Y/N)", "Unaccompanied Asylum Seeking Child (UASC) or formerly UASC (Y/N))"))
            .Change("List 7", rows => Rename(rows, "Child Protection Plan Start Date", "CPP START DATE"));
        await using var store = await TestStore.NewAsync();

        var report = await store.AnnexAAsync(workbook);

        Assert.Empty(report.NotSupplied);
        Assert.Empty(report.Skipped);
        Assert.Equal("C2", Assert.Single(await store.RowsAsync<LegalStatus>()).Code);
    }

    [Fact]
    public async Task Headings_ThatNobodyKnows_AreReported()
    {
        using var workbook = SoundLists.Workbook().Change("List 1", rows =>
        {
            rows[0] = [.. rows[0], "Postcode of birth", "Gender"];
            rows[1] = [.. rows[1], "QX1", "b) Female"];
        });
        await using var store = await TestStore.NewAsync();

        var report = await store.AnnexAAsync(workbook);

        Assert.Contains(report.Skipped, skipped => skipped.EndsWith("sheet List 1: column Postcode of birth", StringComparison.Ordinal));
        Assert.Contains(report.Skipped, skipped => skipped.EndsWith("column Gender (repeated)", StringComparison.Ordinal));
        Assert.False(report.HasFindings);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public async Task Dates_OfEitherSystemAndSharedTexts_GiveTheSameStore(bool from1904, bool sharedTexts)
    {
        using var sound = SoundLists.Workbook();
        using var other = SoundLists.Workbook(from1904, sharedTexts);
        await using var first = await TestStore.NewAsync();
        await using var second = await TestStore.NewAsync();

        await first.AnnexAAsync(sound);
        await second.AnnexAAsync(other);

        Assert.Equal(await first.DumpAsync(history: false), await second.DumpAsync(history: false));
    }

    [Theory]
    [InlineData("03/08/2026")]
    [InlineData("3/8/2026")]
    [InlineData("03/08/2026 00:00:00")]
    [InlineData("2026-08-03")]
    [InlineData("2026-08-03T00:00:00")]
    [InlineData("03-Aug-2026")]
    [InlineData("3 August 2026")]
    [InlineData("03.08.2026")]
    [InlineData(" 03/08/2026\u00A0")]
    [InlineData("46237")]
    [InlineData(46237.75)]
    public async Task Dates_WrittenAsPeopleWriteThem_AreRead(object given)
    {
        using var workbook = SoundLists.Workbook().Change("List 1", rows => rows[1][5] = given);
        await using var store = await TestStore.NewAsync();

        var report = await store.AnnexAAsync(workbook);

        Assert.False(report.HasFindings);
        Assert.Equal(new DateOnly(2026, 8, 3), Assert.Single(await store.RowsAsync<Contact>()).ReceivedOn);
    }

    [Theory]
    [InlineData("03/08/26", "date with a two-digit year")]
    [InlineData("31/02/2026", "day or time that does not exist")]
    [InlineData("soon", "text of 4 characters")]
    public async Task Dates_ThatAreNone_RejectTheRowWhereNeeded_AndAreFlaggedElsewhere(string given, string look)
    {
        using var workbook = SoundLists.Workbook().Change("List 1", rows => rows[1][5] = given).Change("List 2", rows => rows[1][6] = given);
        await using var store = await TestStore.NewAsync();

        var report = await store.AnnexAAsync(workbook);

        var rejected = Assert.Single(report.Findings, finding => finding.Kind == FindingKind.Rejected);
        Assert.Equal((Path.GetFileName(workbook.File) + ", sheet List 1", 2, "Date of Contact", look), (rejected.File, rejected.Row, rejected.Column, rejected.ValueClass));
        var flagged = Assert.Single(report.Findings, finding => finding.Kind == FindingKind.Flagged);
        Assert.Equal(("Assessment completion date", look), (flagged.Column, flagged.ValueClass));
        Assert.Null(Assert.Single(await store.RowsAsync<EarlyHelpEpisode>()).EndedOn);
    }

    [Theory]
    [InlineData("#N/A")]
    [InlineData("#REF!")]
    public async Task ErrorCells_AreFlaggedAndNotKnown(string error)
    {
        using var workbook = SoundLists.Workbook()
            .Change("List 1", rows => rows[1][6] = TestWorkbook.Error(error))
            .Change("List 7", rows => rows[1][9] = TestWorkbook.Error(error))
            .Change("List 3", rows => rows[1][10] = TestWorkbook.Error(error));
        await using var store = await TestStore.NewAsync();

        var report = await store.AnnexAAsync(workbook);

        Assert.Equal((15, 3), (report.Loaded, report.Flagged));
        Assert.Equal(["Allocated Worker", "Contact Source", "Date of the Last Statutory Visit"], report.Findings.Select(finding => finding.Column!).Order());
        Assert.Null(Assert.Single(await store.RowsAsync<Contact>()).Source);
        Assert.DoesNotContain(await store.RowsAsync<Worker>(), worker => worker.Name == error);
        Assert.DoesNotContain(await store.RowsAsync<Visit>(), visit => visit.Kind == VisitKind.Protection);
    }

    [Fact]
    public async Task ChildId_MissingOrAnError_RejectsTheRow()
    {
        using var workbook = SoundLists.Workbook().Change("List 1", rows => rows[1][0] = null).Change("List 2", rows => rows[1][0] = TestWorkbook.Error("#N/A"));
        await using var store = await TestStore.NewAsync();

        var report = await store.AnnexAAsync(workbook);

        Assert.Equal((2, 13), (report.Rejected, report.Loaded));
        Assert.All(report.Findings, finding => Assert.Equal((2, "Child Unique ID", FindingKind.Rejected), (finding.Row!.Value, finding.Column!, finding.Kind)));
        Assert.Empty(await store.RowsAsync<Contact>());
        Assert.Equal(2, (await store.RowsAsync<Data.Reporting.LoadFinding>()).Count);
    }

    [Fact]
    public async Task NumbersAsIds_KeepNoDecimals()
    {
        using var workbook = SoundLists.Workbook().Change("List 1", rows => rows[1][0] = 1234567d);
        await using var store = await TestStore.NewAsync();

        await store.AnnexAAsync(workbook);

        Assert.Equal("1234567", Assert.Single(await store.RowsAsync<Contact>()).ChildId);
    }

    [Theory]
    [InlineData("nan")]
    [InlineData("-")]
    [InlineData("  ")]
    [InlineData("N/A")]
    public async Task WordsForNothing_AreBlank(string nothing)
    {
        using var workbook = SoundLists.Workbook().Change("List 1", rows => rows[1][6] = nothing).Change("List 6", rows => rows[1][9] = nothing);
        await using var store = await TestStore.NewAsync();

        var report = await store.AnnexAAsync(workbook);

        Assert.False(report.HasFindings);
        Assert.Null(Assert.Single(await store.RowsAsync<Contact>()).Source);
    }

    [Fact]
    public async Task UnknownCodes_AreFlaggedWithoutTheirText_AndTheRowStays()
    {
        using var workbook = SoundLists.Workbook().Change("List 6", rows => rows[1][7] = "PSRMEM - Support with memory");
        await using var store = await TestStore.NewAsync();

        var report = await store.AnnexAAsync(workbook);

        var finding = Assert.Single(report.Findings);
        Assert.Equal(("Primary Need Code", FindingKind.Flagged), (finding.Column, finding.Kind));
        Assert.DoesNotContain("memory", finding.Reason + finding.ValueClass, StringComparison.OrdinalIgnoreCase);
        Assert.Null((await store.RowsAsync<Referral>()).Single(referral => referral.ChildId == "001").PrimaryNeed);
    }

    [Fact]
    public async Task RepeatedRows_KeepTheLast()
    {
        using var workbook = SoundLists.Workbook().Change("List 1", rows => rows.Add([.. rows[1]]));
        await using var store = await TestStore.NewAsync();

        var report = await store.AnnexAAsync(workbook);

        Assert.Equal((FindingKind.Duplicate, 2), (Assert.Single(report.Findings).Kind, report.Findings[0].Row));
        Assert.Single(await store.RowsAsync<Contact>());
    }

    [Fact]
    public async Task Contradictions_AreFlagged()
    {
        using var workbook = SoundLists.Workbook()
            .Change("List 1", rows => rows[1][5] = new DateOnly(2025, 8, 3))
            .Change("List 2", rows => rows[1][4] = 12)
            .Change("List 6", rows => rows.RemoveAt(2));
        await using var store = await TestStore.NewAsync();

        var report = await store.AnnexAAsync(workbook);

        Assert.Equal((15, 0), (report.Loaded + 1, report.Rejected));
        Assert.Equal(
            [("Age of Child (Years)", "List 2"), ("Child Unique ID", "List 7"), ("Date of Contact", "List 1")],
            report.Findings.Select(finding => (finding.Column!, finding.File[^6..])).Order());
    }

    [Fact]
    public async Task EndBeforeStart_RejectsTheRow()
    {
        using var workbook = SoundLists.Workbook().Change("List 7", rows => rows[1][12] = new DateOnly(2026, 6, 1));
        await using var store = await TestStore.NewAsync();

        var report = await store.AnnexAAsync(workbook);

        Assert.Equal("Child Protection Plan End Date", Assert.Single(report.Findings, finding => finding.Kind == FindingKind.Rejected).Column);
        Assert.Empty(await store.RowsAsync<ProtectionPlan>());
    }

    [Theory]
    [InlineData("Gender", "Female", "F")]
    [InlineData("Gender", "b) Female", "F")]
    [InlineData("Gender", "2 - Female", "F")]
    [InlineData("Ethnicity", "WBRI", "WBRI")]
    [InlineData("Ethnicity", "A1 - White British", "WBRI")]
    [InlineData("Ethnicity", "White British", "WBRI")]
    [InlineData("Source", "4", "4")]
    [InlineData("Source", "m) 4", "4")]
    [InlineData("Source", "4: Housing", "4")]
    [InlineData("Source", "m) 4 Housing", "4")]
    [InlineData("Source", "Housing", "4")]
    [InlineData("Source", "p1) 5D", "5D")]
    [InlineData("Source", "Police", "6")]
    [InlineData("Need", "a) N1", "N1")]
    [InlineData("Need", "N1 abuse or neglect", "N1")]
    [InlineData("Need", "Abuse or neglect", "N1")]
    [InlineData("CloseReason", "RC7 – Services ceased", "RC7")]
    [InlineData("Abuse", "Physical abuse", "PHY")]
    [InlineData("Abuse", "b) Physical", "PHY")]
    [InlineData("Abuse", "NEG", "NEG")]
    [InlineData("PlacementType", "zz) T4", "T4")]
    [InlineData("PlacementType", "U1 - Foster placement with relative or friend", "U1")]
    [InlineData("PlacementType", "U6", "U6")]
    [InlineData("Provider", "b) PR1", "PR1")]
    [InlineData("CareEnd", "e) E4A", "E4A")]
    [InlineData("LegalStatus", "V2 - Section 20", "V2")]
    [InlineData("Eligibility", "b) Former relevant", "former-relevant")]
    [InlineData("Eligibility", "Qualifying child", "qualifying")]
    [InlineData("InTouch", "d) Refu", "REFU")]
    [InlineData("InTouch", "Rhom", "RHOM")]
    [InlineData("InTouch", "Y", "YES")]
    [InlineData("Accommodation", "B - With parents or relatives", "B")]
    [InlineData("Accommodation", "Z: With former foster carers dependent living", "Z")]
    [InlineData("Accommodation", "Supported lodgings", "E")]
    [InlineData("Suitability", "b) Unsuitable", "unsuitable")]
    [InlineData("Suitability", "1 - Suitable", "suitable")]
    [InlineData("Activity", "F5 - Training", "F5")]
    [InlineData("Activity", "G6: pregnancy", "G6")]
    [InlineData("ReversedReason", "(RD1) The child's needs changed subsequent to the decision", "RD1")]
    [InlineData("Permanence", "Adoption", "ADOPTION")]
    [InlineData("Permanence", "f) Long-term fostering", "LONG_TERM_FOSTERING")]
    [InlineData("Status", "Child in need plan", "need-plan")]
    public void Code_WithAndWithoutPrefix_IsStoredAlike(string field, string given, string stored)
    {
        var words = (CodeWords)typeof(AnnexAWords).GetProperty(field)!.GetValue(null)!;

        Assert.True(words.Codes.TryFind(words.Stored(given), out var code));
        Assert.Equal(stored, code);
    }

    public static TheoryData<string> Fields => [.. typeof(AnnexAWords).GetProperties().Where(property => property.PropertyType == typeof(CodeWords)).Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(Fields))]
    public void OfficialWording_OfEveryCode_IsReadBackAsTheCode(string field)
    {
        var words = (CodeWords)typeof(AnnexAWords).GetProperty(field)!.GetValue(null)!;

        foreach (var code in words.Codes.Codes.Where(code => !(field == "Gender" && code is "X" or "I")))
        {
            Assert.True(words.Codes.TryFind(words.Stored(words.Official(code)!), out var stored), code);
            Assert.Equal(code, stored);
        }
    }

    private static void Rename(List<object?[]> rows, string heading, string other)
    {
        var place = Array.IndexOf(rows[0], heading);
        Assert.True(place >= 0, heading);
        rows[0][place] = other;
    }
}
