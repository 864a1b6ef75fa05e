namespace Dashboard.Measures.Engine;

/// <summary>Which fields of the import contract the sources supply.</summary>
public sealed class SuppliedFields
{
    private readonly HashSet<string>? _fields;

    private SuppliedFields(HashSet<string>? fields) => _fields = fields;

    /// <summary>Everything is supplied.</summary>
    public static SuppliedFields All { get; } = new(null);

    /// <summary>Just these fields are supplied, written table.column.</summary>
    public static SuppliedFields Of(IEnumerable<string> fields) => new([.. fields]);

    /// <summary>The needs that no source meets.</summary>
    public IReadOnlyList<string> Missing(IReadOnlyList<string> needs) =>
        _fields is null ? [] : [.. needs.Where(need => !need.Split('|').Any(_fields.Contains))];
}
