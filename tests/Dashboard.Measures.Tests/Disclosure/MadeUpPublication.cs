using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Disclosure;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Tests.Disclosure;

/// <summary>A publication of random small numbers: a count, two shares of it, and the others of the first share counted by a measure of their own.</summary>
internal sealed class MadeUpPublication
{
    public const string All = "test.all";
    public const string First = "test.first";
    public const string Second = "test.second";
    public const string NotFirst = "test.not-first";

    private readonly Dictionary<string, FigureGrid> _grids = [];

    public MadeUpPublication(int seed, int months, int most, bool overlaps, bool withTeams = true)
    {
        Tree = new OrgTree(Units.Where(unit => withTeams || unit.Kind != OrgUnitKind.Team));
        var random = new Random(seed);
        Months = Month.Range(new Month(2024, 4 + (seed % 3)), new Month(2024, 4 + (seed % 3)).AddMonths(months - 1));
        foreach (var place in Leaves())
        {
            for (var month = 0; month < months; month++)
            {
                // Cases of no team are rare, and sometimes a child is in two.
                var cases = place.StartsWith('-') ? random.Next(6) > 4 ? random.Next(-2, 4) : 0 : random.Next(most);
                cases = overlaps ? cases : Math.Max(0, cases);
                var negative = cases < 0;
                Atoms[$"all {place} {month}"] = cases;
                Atoms[$"first {place} {month}"] = negative ? cases : random.Next(cases + 1);
                Atoms[$"second {place} {month}"] = negative ? 0 : random.Next(3) == 0 ? Math.Max(0, cases - random.Next(3)) : cases;
            }
        }

        Add(All, MeasureKind.Count, "all", null);
        Add(First, MeasureKind.Share, "first", "all");
        Add(Second, MeasureKind.Share, "second", "all");
        Add(NotFirst, MeasureKind.Count, "not", null);
    }

    private static readonly IReadOnlyList<OrgUnit> Units =
    [
        new OrgUnit { Id = OrgTree.AuthorityId, Name = "Authority", Kind = OrgUnitKind.Authority },
        .. Enumerable.Range(1, 3).Select(service => new OrgUnit { Id = $"S{service}", Name = $"Service {service}", ParentId = OrgTree.AuthorityId, Kind = OrgUnitKind.Service }),
        .. Enumerable.Range(1, 6).Select(team => new OrgUnit { Id = $"T{team}", Name = $"Team {team}", ParentId = $"S{(team + 1) / 2}", Kind = OrgUnitKind.Team }),
    ];

    public OrgTree Tree { get; }

    public IReadOnlyList<Month> Months { get; }

    /// <summary>What nobody sees: who is counted, by place and month. Places that begin with "-" stand for children whom no part of a unit holds.</summary>
    public Dictionary<string, long> Atoms { get; } = [];

    public IEnumerable<string> Measures => _grids.Keys;

    public FigureGrid Grid(string measure) => _grids[measure];

    public DisclosureControl Control() => new(Tree, new DisclosureRules(), new DisclosureLinks(_grids.Values), measure => Task.FromResult(_grids[measure]));

    /// <summary>The quantities that a figure of a measure shows, as unknowns that add up to it: first who is counted, then the others.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Sums(string measure, int unit, int first, int months)
    {
        IReadOnlyList<string> Of(string quantity) => [.. Enumerable.Range(first, months).SelectMany(month => Places(unit).Select(place => $"{quantity} {place} {month}"))];
        return measure switch
        {
            All => [Of("all")],
            NotFirst => [Of("not")],
            First => [Of("first"), Of("all")],
            _ => [Of("second"), Of("all")],
        };
    }

    public long Value(IEnumerable<string> sum) => sum.Sum(Value);

    public IEnumerable<string> Leaves() => Enumerable.Range(0, Tree.Units.Count).SelectMany(Places).Distinct();

    private long Value(string unknown) => unknown.StartsWith("not ", StringComparison.Ordinal)
        ? Atoms["all " + unknown[4..]] - Atoms["first " + unknown[4..]]
        : Atoms[unknown];

    private IReadOnlyList<string> Places(int unit)
    {
        var id = Tree.Units[unit].Id;
        var below = Tree.Within(id).Where(within => within != id).ToList();
        return below.Count == 0 ? [id] : [.. below.Where(IsLast), .. below.Where(within => !IsLast(within)).Select(within => "-" + within), "-" + id];
    }

    private bool IsLast(string unit) => Tree.Within(unit).Count == 1;

    private void Add(string id, MeasureKind kind, string counted, string? cases) => _grids.Add(id, new FigureGrid(
        Catalogue.Standard["referral.received"].Definition with { Id = id, Kind = kind, Basis = PeriodBasis.InMonth },
        Months,
        [
            .. Enumerable.Range(0, Tree.Units.Count).Select(unit => (IReadOnlyList<UnitFigure>)[.. Enumerable.Range(0, Months.Count).Select(month =>
            {
                double Sum(string quantity) => Places(unit).Sum(place => Value($"{quantity} {place} {month}"));
                var (numerator, denominator) = (Sum(counted), cases is null ? (double?)null : Sum(cases));
                return new UnitFigure(numerator, denominator, denominator is null ? numerator : numerator / denominator, (int)(denominator ?? numerator));
            })]),
        ]));
}
