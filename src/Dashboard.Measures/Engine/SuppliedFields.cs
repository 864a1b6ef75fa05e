using Dashboard.Measures.Calendar;
using Dashboard.Measures.Formatting;

namespace Dashboard.Measures.Engine;

/// <summary>Which fields of the import contract the sources supply, and how far back their records go.</summary>
public sealed class SuppliedFields
{
    private readonly Dictionary<string, DateOnly?>? _fields;

    private SuppliedFields(Dictionary<string, DateOnly?>? fields, DateOnly? recordsFrom) => (_fields, RecordsFrom) = (fields, recordsFrom);

    /// <summary>Everything is supplied.</summary>
    public static SuppliedFields All { get; } = new(null, null);

    /// <summary>First day from which the records of children are whole; null where all are there.</summary>
    public DateOnly? RecordsFrom { get; }

    /// <summary>Just these fields are supplied, written table.column.</summary>
    public static SuppliedFields Of(IEnumerable<string> fields) => Of(fields.Select(field => new SuppliedField(field)), null);

    /// <summary>Just these fields are supplied.</summary>
    /// <param name="fields">Fields; one that two sources supply counts as reaching back as far as the one that reaches further.</param>
    /// <param name="recordsFrom">First day from which the records of children are whole.</param>
    public static SuppliedFields Of(IEnumerable<SuppliedField> fields, DateOnly? recordsFrom) => new(
        fields.GroupBy(field => field.Name).ToDictionary(group => group.Key, group => Earliest(group.Select(field => field.RecordsFrom))),
        recordsFrom);

    /// <summary>The needs that no source meets.</summary>
    public IReadOnlyList<string> Missing(IReadOnlyList<string> needs) =>
        _fields is null ? [] : [.. needs.Where(need => !need.Split('|').Any(_fields.ContainsKey))];

    /// <summary>What a measure lacks for a month: fields; where all are there, the records from before a date.</summary>
    public IReadOnlyList<string> Missing(MeasureDefinition definition, Month month)
    {
        var fields = Missing(definition.Needs);
        return fields.Count == 0 && RecordsFromOf(definition) is { } from && definition.ReachesBackTo(month) < from
            ? [$"records from before {FigureText.Date(from)}"]
            : fields;
    }

    /// <summary>First day from which everything that a measure rests on is there; null where nothing is cut off.</summary>
    /// <remarks>What is about children rests on the children that the load holds, whichever fields it names.</remarks>
    public DateOnly? RecordsFromOf(MeasureDefinition definition) => _fields is null ? null : Latest(
    [
        definition.Disclosure == DisclosureRule.SmallNumbers ? RecordsFrom : null,
        .. definition.Needs.Select(need => Earliest(need.Split('|').Where(_fields.ContainsKey).Select(field => _fields[field]))),
    ]);

    private static DateOnly? Earliest(IEnumerable<DateOnly?> dates)
    {
        var all = dates.ToList();
        return all.Contains(null) ? null : all.Min();
    }

    private static DateOnly? Latest(IEnumerable<DateOnly?> dates) => dates.Max();
}
