using System.Text;
using Dashboard.Import.Tests.Support;

namespace Dashboard.Import.Tests;

/// <summary>What makes a whole load refused; the store must not change at all.</summary>
public sealed class RefusalTests
{
    public static TheoryData<string, string, string?> Spoilt => new()
    {
        { "missing-table", "ssd_involvements.csv", null },
        { "missing-column", "ssd_person.csv", "pers_person_id" },
        { "missing-column-optional-table", "ssd_contacts.csv", "cont_contact_date" },
        { "no-rows", "ssd_cin_episodes.csv", null },
        { "empty-file", "ssd_department.csv", null },
        { "utf-16", "ssd_person.csv", null },
        { "windows-1252", "ssd_contacts.csv", null },
        { "repeated-header", "ssd_person.csv", "pers_sex" },
        { "semicolons", "ssd_person.csv", null },
        { "tabs", "ssd_contacts.csv", null },
        { "open-quote", "ssd_contacts.csv", null },
        { "circle", "ssd_department.csv", "dept_team_parent_id" },
    };

    [Theory]
    [MemberData(nameof(Spoilt))]
    public async Task SpoiltFolder_IsRefused_AndTheStoreStaysAsItWas(string spoil, string file, string? column)
    {
        using var sound = SourceFolder.Ssd();
        using var folder = Spoil(SourceFolder.Ssd(), spoil);
        await using var store = await TestStore.NewAsync();
        await store.SsdAsync(sound);
        var before = await store.DumpAsync();

        var refusal = await Assert.ThrowsAsync<ImportRefusedException>(() => store.SsdAsync(folder));

        Assert.Equal(before, await store.DumpAsync());
        var fault = Assert.Single(refusal.Faults);
        Assert.Equal((file, column), (fault.File, fault.Column));
        Assert.Contains(fault.Reason, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownFolder_IsRefused()
    {
        await using var store = await TestStore.NewAsync();

        var refusal = await Assert.ThrowsAsync<ImportRefusedException>(
            () => store.Importer.SsdFolderAsync("/no/such/folder", new ImportRequest { AsAt = TestStore.AsAt }, null, CancellationToken.None));

        Assert.Contains("does not exist", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SeveralFaults_AreAllListed()
    {
        using var folder = SourceFolder.Ssd().Remove("ssd_involvements").With("ssd_person", "pers_id", "1");
        await using var store = await TestStore.NewAsync();

        var refusal = await Assert.ThrowsAsync<ImportRefusedException>(() => store.SsdAsync(folder));

        Assert.Equal(["ssd_involvements.csv", "ssd_person.csv"], refusal.Faults.Select(fault => fault.File).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("semicolons", "semicolons")]
    [InlineData("tabs", "tabs")]
    [InlineData("utf-16", "UTF-16")]
    [InlineData("windows-1252", "not UTF-8")]
    [InlineData("open-quote", "ends inside a quoted field")]
    [InlineData("circle", "T1 > T2 > T1")]
    public async Task Message_SaysWhatWasFound(string spoil, string words)
    {
        using var folder = Spoil(SourceFolder.Ssd(), spoil);
        await using var store = await TestStore.NewAsync();

        var refusal = await Assert.ThrowsAsync<ImportRefusedException>(() => store.SsdAsync(folder));

        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnderHalfTheChildren_IsRefused_UnlessAllowed()
    {
        using var many = SourceFolder.Ssd().Add("ssd_person", "005,M,,,,,,,", "006,M,,,,,,,", "007,M,,,,,,,");
        using var few = SourceFolder.Ssd().Replace("ssd_person", "004,", ",");
        await using var store = await TestStore.NewAsync();
        await store.SsdAsync(many);
        var before = await store.DumpAsync();

        var refusal = await Assert.ThrowsAsync<ImportRefusedException>(() => store.SsdAsync(few));

        Assert.Contains("--allow-shrink", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, await store.DumpAsync());
        Assert.Equal(3, (await store.SsdAsync(few, allowShrink: true)).Children);
    }

    private static SourceFolder Spoil(SourceFolder folder, string spoil) => spoil switch
    {
        "missing-table" => folder.Remove("ssd_involvements"),
        "missing-column" => folder.Replace("ssd_person", "pers_person_id", "person"),
        "missing-column-optional-table" => folder.Replace("ssd_contacts", "cont_contact_date", "received"),
        "no-rows" => folder.With("ssd_cin_episodes", "cine_referral_id,cine_person_id,cine_referral_date"),
        "empty-file" => folder.Bytes("ssd_department", []),
        "utf-16" => folder.Bytes("ssd_person", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(folder.Text("ssd_person"))]),
        "windows-1252" => folder.Bytes("ssd_contacts", Encoding.Latin1.GetBytes(folder.Text("ssd_contacts") + "CO9,001,2026-01-01,caf\u00e9,\n")),
        "repeated-header" => folder.Replace("ssd_person", "pers_gender", "PERS_SEX "),
        "semicolons" => folder.Bytes("ssd_person", Encoding.UTF8.GetBytes(folder.Text("ssd_person").Replace(',', ';'))),
        "tabs" => folder.Bytes("ssd_contacts", Encoding.UTF8.GetBytes(folder.Text("ssd_contacts").Replace(',', '\t'))),
        "open-quote" => folder.Add("ssd_contacts", "CO9,001,2026-01-01,\"1A,"),
        "circle" => folder.Replace("ssd_department", "T1,Team one,S1", "T1,Team one,T2").Replace("ssd_department", "T2,Team two,S1", "T2,Team two,T1"),
        _ => throw new ArgumentOutOfRangeException(nameof(spoil)),
    };
}
