using System.Collections.Concurrent;
using Dashboard.Data.Access;
using Dashboard.Data.Reports;

namespace Dashboard.Data.Tests.Reports;

public sealed class ReportWritingTests : IAsyncLifetime
{
    private ReportDesk _desk = null!;
    private int _report;

    public async Task InitializeAsync()
    {
        _desk = await ReportDesk.OfAsync();
        _report = await _desk.OpenAsync();
    }

    public async Task DisposeAsync() => await _desk.DisposeAsync();

    [Fact]
    public async Task Save_OverTheKnownRevision_Stands_AndCountsUp()
    {
        var first = await _desk.SaveAsync(ReportDesk.Manager, _report, 0, "One\r\ntwo");
        var second = await _desk.SaveAsync(ReportDesk.Manager, _report, first.Revision, "One\ntwo\nthree");

        Assert.Equal((true, 1), (first.Saved, first.Revision));
        Assert.Equal((true, 2), (second.Saved, second.Revision));
        Assert.Equal(("One\ntwo\nthree", 2), await TextAsync());
    }

    [Fact]
    public async Task Save_OverAnEarlierRevision_IsAConflict_AndChangesNothing()
    {
        await _desk.SaveAsync(ReportDesk.Manager, _report, 0, "Mine");

        var conflict = await _desk.SaveAsync(ReportDesk.Deputy, _report, 0, "Ours");

        Assert.Equal((false, 1, "Mine"), (conflict.Saved, conflict.Revision, conflict.Text));
        Assert.NotNull(conflict.Author);
        Assert.Equal(("Mine", 1), await TextAsync());
    }

    [Fact]
    public async Task Save_SentAgainSinceTheAnswerWasLost_IsSavedOnce()
    {
        await _desk.SaveAsync(ReportDesk.Manager, _report, 0, "Mine");

        Assert.Equal((true, 1), await _desk.SaveAsync(ReportDesk.Manager, _report, 0, "Mine") is var again ? (again.Saved, again.Revision) : default);
        Assert.Equal(("Mine", 1), await TextAsync());
    }

    [Fact]
    public async Task Save_ByTwoAtOnce_OneSaves_TheOtherIsTold()
    {
        for (var round = 0; round < 10; round++)
        {
            var known = (await TextAsync()).Revision;
            var answers = await Task.WhenAll(
                Task.Run(() => _desk.SaveAsync(ReportDesk.Manager, _report, known, $"Mine {round}")),
                Task.Run(() => _desk.SaveAsync(ReportDesk.Deputy, _report, known, $"Ours {round}")));

            var loser = Assert.Single(answers, answer => !answer.Saved);
            Assert.Equal((loser.Text, loser.Revision), await TextAsync());
            Assert.Equal(known + 1, loser.Revision);
        }
    }

    [Fact]
    public async Task Save_OverWhatSomebodyElseWrote_OrWhatHasStood_OrMostOfWhichGoes_KeepsItAsAVersion()
    {
        await _desk.SaveAsync(ReportDesk.Manager, _report, 0, "A long text by the manager");
        await _desk.SaveAsync(ReportDesk.Manager, _report, 1, "A long text by the manager, and more");
        Assert.Empty(await VersionsAsync());

        await _desk.SaveAsync(ReportDesk.Deputy, _report, 2, "A long text by the manager, and more, and the deputy");
        _desk.Time.Pass(TimeSpan.FromMinutes(11));
        await _desk.SaveAsync(ReportDesk.Deputy, _report, 3, "A long text by the manager, and more, and the deputy again");
        await _desk.SaveAsync(ReportDesk.Deputy, _report, 4, "A");
        await _desk.SaveAsync(ReportDesk.Deputy, _report, 5, "Something else of which nothing was there before");
        await _desk.SaveAsync(ReportDesk.Deputy, _report, 6, "Wholly new words in about the same number, pasted");

        Assert.Equal(
            [
                "Something else of which nothing was there before",
                "A",
                "A long text by the manager, and more, and the deputy again",
                "A long text by the manager, and more, and the deputy",
                "A long text by the manager, and more",
            ],
            await VersionsAsync());
    }

    [Theory]
    [InlineData(200_000, "200,000")]
    [InlineData(100_001, "100,001")]
    public async Task Save_OfTooLongAText_IsRefusedWithTheNumberAndWhatToDo(int length, string number)
    {
        var refusal = await Assert.ThrowsAsync<ReportRefusedException>(() => _desk.SaveAsync(ReportDesk.Manager, _report, 0, new string('a', length)));

        Assert.Contains(number, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Take", refusal.Message, StringComparison.Ordinal);
        Assert.Equal((string.Empty, 0), await TextAsync());
    }

    [Fact]
    public async Task Save_OfTheLongestTextAndOfMarkup_KeepsEveryCharacter()
    {
        var longest = string.Concat(Enumerable.Repeat("é\t<b>&\n😀", ReportText.LongestSection / 9));

        await _desk.SaveAsync(ReportDesk.Manager, _report, 0, longest);

        Assert.Equal((longest, 1), await TextAsync());
    }

    [Theory]
    [InlineData("a\0b")]
    [InlineData("a\u001bb")]
    public async Task Save_OfControlCharacters_IsRefused(string text) =>
        await Assert.ThrowsAsync<ReportRefusedException>(() => _desk.SaveAsync(ReportDesk.Manager, _report, 0, text));

    [Fact]
    public async Task Save_OfASectionThatTheReportDoesNotHave_IsRefused() =>
        await Assert.ThrowsAsync<ReportRefusedException>(() => _desk.SaveAsync(ReportDesk.Manager, _report, 0, "t", "scrutiny"));

    [Fact]
    public async Task Save_ByWhoDoesNotWriteTheReport_IsDenied()
    {
        foreach (var who in new[] { ReportDesk.Service, ReportDesk.Head, ReportDesk.Director, ReportDesk.Analyst, ReportDesk.Manager with { UnitIds = ["T2"] }, ReportDesk.Manager with { Role = PortalRole.Practitioner } })
        {
            await Assert.ThrowsAsync<AccessDeniedException>(() => _desk.SaveAsync(who, _report, 0, "t"));
        }
    }

    /// <summary>Two writers save at random over what each of them knows. What the server said is saved stands, is kept, or was written on by the same hand.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Save_InAnyOrderByTwoWriters_LosesNothingThatWasAcknowledged(int seed)
    {
        var acknowledged = new ConcurrentBag<string>();
        await Task.WhenAll(WriteAsync(ReportDesk.Manager, new Random(seed)), WriteAsync(ReportDesk.Deputy, new Random(seed + 100)));

        var kept = (await VersionsAsync()).Append((await TextAsync()).Text).ToHashSet();
        Assert.NotEmpty(acknowledged);
        Assert.All(acknowledged, text => Assert.Contains(text, kept));

        async Task WriteAsync(AccessScope who, Random random)
        {
            var known = 0;
            for (var save = 0; save < 25; save++)
            {
                if (random.Next(2) == 0)
                {
                    await Task.Delay(random.Next(4));
                }

                // Words that share nothing with those before: each must be found again.
                var text = string.Concat(Enumerable.Range(0, random.Next(3, 12)).Select(_ => (char)random.Next('a', 'z' + 1))) + random.Next();
                var answer = await _desk.SaveAsync(who, _report, known, text);
                known = answer.Revision;
                if (answer.Saved)
                {
                    acknowledged.Add(text);
                }
            }
        }
    }

    private async Task<(string Text, int Revision)> TextAsync() =>
        (await _desk.Queries.ReportAsync(ReportDesk.Manager, _report, CancellationToken.None)).Sections.Single(section => section.Outline.Id == "meaning") is var section ? (section.Text, section.Revision) : default;

    [Fact]
    public async Task History_NamesSectionUnitAndMonth_AndOneThatThereIsNotIsRefused()
    {
        var history = await _desk.Queries.VersionsAsync(ReportDesk.Manager, _report, "meaning", CancellationToken.None);

        Assert.Equal(("Beech", "meaning"), (history.UnitName, history.Section.Id));
        Assert.Equal((await _desk.Queries.ReportAsync(ReportDesk.Manager, _report, CancellationToken.None)).Month, history.Month);
        await Assert.ThrowsAsync<AccessDeniedException>(() => _desk.Queries.VersionsAsync(ReportDesk.Manager, _report, "no-such", CancellationToken.None));
    }

    private async Task<IReadOnlyList<string>> VersionsAsync() =>
        [.. (await _desk.Queries.VersionsAsync(ReportDesk.Manager, _report, "meaning", CancellationToken.None)).Versions.Select(version => version.Text)];
}
