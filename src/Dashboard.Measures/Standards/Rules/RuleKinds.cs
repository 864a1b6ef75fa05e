namespace Dashboard.Measures.Standards;

/// <summary>Every rule that a profile may set, by topic.</summary>
public static partial class RuleKinds
{
    private static readonly Dictionary<string, RuleKind> ById;

    static RuleKinds()
    {
        All =
        [
            .. FrontDoor, .. Assessing, .. Enquiring, .. Visiting, .. Reviewing, .. Planning, .. Caring, .. Leaving,
            .. Practising, .. Supervising, .. Staffing, .. Auditing, .. Escalating, .. Recording, .. Leading,
        ];
        ById = All.ToDictionary(kind => kind.Id);
    }

    /// <summary>All, in the order they are shown.</summary>
    public static IReadOnlyList<RuleKind> All { get; }

    /// <summary>The rule of an id; null when there is none.</summary>
    public static RuleKind? Find(string? id) => id is null ? null : ById.GetValueOrDefault(id);
}
