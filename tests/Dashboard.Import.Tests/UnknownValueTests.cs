using Dashboard.Data.Reporting;
using Dashboard.Import.Checks;
using Dashboard.Import.Tests.Support;

namespace Dashboard.Import.Tests;

/// <summary>Values of coded columns that no code list knows: kept in the store with how often they came, and nowhere else.</summary>
public sealed class UnknownValueTests
{
    [Fact]
    public async Task AnnexA_ValuesOfCodedColumns_AreKeptAsGivenAndCounted()
    {
        using var workbook = SoundLists.Workbook()
            .Change("List 3", rows => rows[1][6] = "PSRMEM - Support with memory")
            .Change("List 6", rows => rows[1][7] = "N77")
            .Change("List 6", rows => rows[2][7] = "n77");
        await using var store = await TestStore.NewAsync();

        await store.AnnexAAsync(workbook);

        Assert.Equal(
            [("List 3", "Referral Source", "PSRMEM - Support with memory", 1), ("List 6", "Primary Need Code", "N77", 2)],
            (await KeptAsync(store)).Select(value => (value.File[^6..], value.Column, value.Value, value.Rows)));
    }

    [Fact]
    public async Task Ssd_CodesAndAnswers_AreKept_WhetherTheRowIsOrNot()
    {
        using var folder = SourceFolder.Ssd()
            .Add("ssd_contacts", "CO8,001,2026-01-01,99Z,")
            .Add("ssd_contacts", "CO9,001,2026-01-02,99Z,")
            .Add("ssd_cin_assessments", "A9,001,R1,2026-01-06,Perhaps,,,,,");
        await using var store = await TestStore.NewAsync();

        await store.SsdAsync(folder);

        Assert.Equal(
            [("cina_assessment_child_seen", "Perhaps", 1), ("cont_contact_source_code", "99Z", 2)],
            (await KeptAsync(store)).Select(value => (value.Column, value.Value, value.Rows)).Order());
    }

    [Fact]
    public async Task Practice_CodeThatTheRowNeeds_IsKeptThoughTheRowIsNot()
    {
        using var ssd = SourceFolder.Ssd();
        using var folder = PracticeFolder.Sound().Add("practice_activity", "PA9,001,genogram,2026-01-06,,,,,");
        await using var store = await TestStore.NewAsync();
        await store.SsdAsync(ssd);

        var report = await store.PracticeAsync(folder);

        Assert.Equal(1, report.Rejected);
        Assert.Equal(("activity_type", "genogram", 1), (await KeptAsync(store)).Select(value => (value.Column, value.Value, value.Rows)).Single());
    }

    [Fact]
    public async Task TextsThatAreNoCodes_AreNeverKept()
    {
        using var folder = SourceFolder.Ssd()
            .Add("ssd_cin_assessments", "A9,001,R1,31/02/2026,,31/02/2026,{broken,,T999,W999")
            .Add("ssd_contacts", "CO9,no such child,2026-01-01,1A,")
            .Add("ssd_cla_placement", "PL9,PC1,003,2026-06-01,U6,PR1,far,");
        await using var store = await TestStore.NewAsync();

        var report = await store.SsdAsync(folder);

        Assert.True(report.Rejected + report.Flagged > 2);
        Assert.Empty(await KeptAsync(store));
    }

    [Fact]
    public async Task Reports_DoNotHoldTheValue()
    {
        using var folder = SourceFolder.Ssd().Add("ssd_contacts", "CO9,001,2026-01-01,Mrs Example,");
        await using var store = await TestStore.NewAsync();

        var report = await store.SsdAsync(folder);

        using var json = new MemoryStream();
        await report.WriteJsonAsync(json, CancellationToken.None);
        await using var csv = new StringWriter();
        await report.WriteFindingsCsvAsync(csv, CancellationToken.None);
        Assert.Equal("Mrs Example", Assert.Single(report.UnknownValues).Value);
        Assert.DoesNotContain("Mrs Example", System.Text.Encoding.UTF8.GetString(json.ToArray()) + csv + report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OldLoads_LoseTheirValuesWithTheirFindings()
    {
        using var folder = SourceFolder.Ssd().Add("ssd_contacts", "CO9,001,2026-01-01,99Z,");
        await using var store = await TestStore.NewAsync();
        store.Options.LoadsWithFindings = 2;
        for (var run = 0; run < 4; run++)
        {
            await store.SsdAsync(folder);
        }

        Assert.Equal([3, 4], (await store.RowsAsync<UnknownValue>()).Select(value => value.LoadId).Order());
    }

    [Fact]
    public void Column_OfTooManyDifferentTexts_KeepsTheirNumberOnly()
    {
        var values = new UnknownValues();
        values.Add("List 1", "Contact Source", "Web form");
        for (var number = 0; number <= UnknownValues.MostOfAColumn; number++)
        {
            values.Add("List 3", "Referral Source", $"Text {number}");
        }

        values.Add("List 3", "Referral Source", "Text 0");

        Assert.Equal([new UnknownValueCount("List 1", "Contact Source", "Web form", 1), new UnknownValueCount("List 3", "Referral Source", null, UnknownValues.MostOfAColumn + 2)], values.All);
    }

    [Fact]
    public void Text_TooLongForACode_IsCountedAndNotKept()
    {
        var values = new UnknownValues();

        values.Add("List 3", "Referral Source", new string('x', 201));

        Assert.Equal([new UnknownValueCount("List 3", "Referral Source", null, 1)], values.All);
    }

    private static async Task<IEnumerable<UnknownValue>> KeptAsync(TestStore store) => (await store.RowsAsync<UnknownValue>()).OrderBy(value => value.Number);
}
