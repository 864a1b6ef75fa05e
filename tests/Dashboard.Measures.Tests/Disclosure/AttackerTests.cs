using Dashboard.Measures.Calendar;
using Dashboard.TestSupport.Disclosure;

namespace Dashboard.Measures.Tests.Disclosure;

public sealed class AttackerTests
{
    private const int SeedsOfServices = 1_000;

    private static readonly int[] Windows = [1, 3, 6, 12];

    [Theory]
    [InlineData(1, 13, 4)]
    [InlineData(2, 13, 8)]
    [InlineData(3, 14, 12)]
    [InlineData(4, 13, 20)]
    [InlineData(5, 24, 6)]
    [InlineData(6, 13, 40)]
    [InlineData(7, 3, 9)]
    [InlineData(8, 6, 3)]
    public async Task Attacker_EverythingShown_WorksOutNoSmallCount(int seed, int months, int most)
    {
        foreach (var withTeams in (bool[])[true, false])
        {
            var found = await AttackAsync(new MadeUpPublication(seed, months, most, overlaps: seed % 2 == 0, withTeams), isProtected: true);

            Assert.Empty(found);
        }
    }

    [Fact]
    public async Task Attacker_ThousandPublicationsOfServices_WorksOutNoSmallCount()
    {
        var failed = new List<string>();
        for (var seed = 1000; seed < 1000 + SeedsOfServices; seed++)
        {
            var found = await AttackAsync(new MadeUpPublication(seed, 2 + (seed % 12), 3 + (seed % 37), overlaps: seed % 3 == 0, withTeams: false), isProtected: true);

            if (found.Count > 0)
            {
                failed.Add($"{seed}: {string.Join("; ", found)}");
            }
        }

        Assert.Empty(failed);
    }

    [Fact]
    public async Task Attacker_ManySmallPublications_WorksOutNoSmallCount()
    {
        for (var seed = 100; seed < 200; seed++)
        {
            var found = await AttackAsync(new MadeUpPublication(seed, 2 + (seed % 5), 3 + (seed % 17), overlaps: seed % 2 == 0), isProtected: true);

            Assert.True(found.Count == 0, $"{seed}: {string.Join("; ", found)}");
        }
    }

    [Theory]
    [InlineData(2, 13, 8)]
    [InlineData(4, 13, 20)]
    public async Task Attacker_OnlySmallCountsHidden_WorksThemOut(int seed, int months, int most)
    {
        var publication = new MadeUpPublication(seed, months, most, overlaps: false);

        var found = await AttackAsync(publication, isProtected: false);

        Assert.NotEmpty(found);
    }

    /// <summary>Small counts that what is shown leaves no doubt about.</summary>
    private static async Task<List<string>> AttackAsync(MadeUpPublication publication, bool isProtected)
    {
        var attacker = new Attacker();
        var control = publication.Control();
        var rules = new Measures.Disclosure.DisclosureRules();
        var targets = new List<(string Name, IReadOnlyList<string> Sum)>();
        foreach (var measure in publication.Measures)
        {
            var withheld = await control.OfAsync(measure);
            foreach (var (unit, first, months) in Figures(publication))
            {
                var sums = publication.Sums(measure, unit, first, months);
                var last = publication.Months[first + months - 1];
                var hides = isProtected
                    ? withheld.Withholds(unit, last, months)
                    : Enumerable.Range(first, months).Any(month => rules.Withholds(publication.Grid(measure).Definition, publication.Grid(measure)[unit, month]));
                foreach (var sum in sums)
                {
                    if (!hides)
                    {
                        attacker.Learn(sum, publication.Value(sum));
                    }

                    attacker.Mention(sum);
                    targets.Add(($"{measure} {unit} {last} {months}", sum));
                }

                if (hides && months == 1)
                {
                    attacker.LearnAtLeast(sums[^1], 1);
                }

                // A share is known to be part of its cases, and the others to be the rest, whether shown or not.
                foreach (var unknown in sums[0].Where(unknown => unknown.StartsWith("first", StringComparison.Ordinal)))
                {
                    var rest = unknown["first".Length..];
                    attacker.Define("all" + rest, unknown, "not" + rest);
                }
            }
        }

        foreach (var (place, month) in publication.Leaves().Where(place => place[0] == '-').SelectMany(place => publication.Months.Index().Select(month => (place, month.Index))))
        {
            foreach (var quantity in (string[])["all", "first", "second", "not"])
            {
                // Nobody outside knows whom no part holds; the attacker is told where that is nobody, and where more are counted twice.
                string[] unknown = [$"{quantity} {place} {month}"];
                if (publication.Value([$"all {place} {month}"]) == 0)
                {
                    attacker.Learn(unknown, 0);
                }
                else if (publication.Value(unknown) < 0)
                {
                    attacker.MayBeNegative(unknown[0]);
                }
            }
        }

        attacker.Solve();
        return
        [
            .. targets.Where(target => rules.IsSmall(publication.Value(target.Sum))).Select(target =>
            {
                var (low, high) = attacker.Between(target.Sum);
                return attacker.WorkOut(target.Sum) is { } value ? $"{target.Name}: {value} by sums"
                    : low >= high ? $"{target.Name}: {low} by what it can be"
                    : null;
            }).OfType<string>(),
        ];
    }

    private static IEnumerable<(int Unit, int First, int Months)> Figures(MadeUpPublication publication)
    {
        foreach (var (last, month) in publication.Months.Index())
        {
            foreach (var months in Windows.Append(Period.StatutoryYear.MonthsTo(month)).Distinct().Where(months => last + 1 >= months))
            {
                for (var unit = 0; unit < publication.Tree.Units.Count; unit++)
                {
                    yield return (unit, last + 1 - months, months);
                }
            }
        }
    }
}
