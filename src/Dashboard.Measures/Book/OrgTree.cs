using Dashboard.Measures.Records;

namespace Dashboard.Measures.Book;

/// <summary>The organisation as a tree of any depth, with every unit numbered so that figures can be added up in arrays.</summary>
public sealed class OrgTree
{
    /// <summary>Id of the root.</summary>
    public const string AuthorityId = "authority";

    private readonly Dictionary<string, int> _numbers;
    private readonly int[][] _upwards;

    /// <summary>The tree of these units. Units whose parent is missing hang under the authority, which is added when it is not among them.</summary>
    public OrgTree(IEnumerable<OrgUnit> units)
    {
        var given = units.ToList();
        var root = given.FirstOrDefault(unit => unit.Id == AuthorityId)
            ?? new OrgUnit { Id = AuthorityId, Name = "The authority", Kind = OrgUnitKind.Authority };
        Units = [root, .. given.Where(unit => unit.Id != AuthorityId).OrderBy(unit => unit.Id, StringComparer.Ordinal)];
        _numbers = Units.Select((unit, number) => (unit.Id, number)).ToDictionary(pair => pair.Id, pair => pair.number);
        _upwards = [.. Units.Select(PathUpwards)];
    }

    /// <summary>Every unit; the authority first.</summary>
    public IReadOnlyList<OrgUnit> Units { get; }

    /// <summary>Whether a unit of the tree is a team.</summary>
    public bool IsTeam(string unitId) => Units[NumberOf(unitId)].Kind == OrgUnitKind.Team;

    /// <summary>Whether a unit of that id is in the tree. Null is not.</summary>
    public bool Holds(string? unitId) => unitId is not null && _numbers.ContainsKey(unitId);

    /// <summary>Number of a unit; 0 is the authority.</summary>
    public int NumberOf(string unitId) => _numbers[unitId];

    /// <summary>Numbers of a unit and all above it, the authority last.</summary>
    public ReadOnlySpan<int> Upwards(string unitId) => _upwards[_numbers[unitId]];

    /// <summary>Whether the first unit is the second or lies below it.</summary>
    public bool IsWithin(string unitId, string ancestorId) =>
        _numbers.TryGetValue(unitId, out var number)
        && _numbers.TryGetValue(ancestorId, out var ancestor)
        && _upwards[number].Contains(ancestor);

    /// <summary>Ids of a unit and all below it.</summary>
    public IReadOnlyList<string> Within(string unitId) => [.. Units.Where(unit => IsWithin(unit.Id, unitId)).Select(unit => unit.Id)];

    private int[] PathUpwards(OrgUnit unit)
    {
        var path = new List<int>();
        var current = unit;
        while (current.Id != AuthorityId)
        {
            var number = _numbers[current.Id];
            if (path.Contains(number))
            {
                throw new ArgumentException($"The organisation has a circle through unit \"{current.Id}\".");
            }

            path.Add(number);
            current = current.ParentId is not null && _numbers.TryGetValue(current.ParentId, out var parent) ? Units[parent] : Units[0];
        }

        path.Add(0);
        return [.. path];
    }
}
