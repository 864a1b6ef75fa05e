using Dashboard.Data.Queries;
using Dashboard.Measures.Formatting;

namespace Dashboard.Web.Features.DataQuality;

/// <summary>What the data quality page says, in words, by rule.</summary>
public static class QualityWords
{
    private const int MostNames = 4;

    /// <summary>Words within a sentence.</summary>
    public static string Lower(string label) => char.ToLowerInvariant(label[0]) + label[1..];

    /// <summary>A value that no code list knows, in words.</summary>
    public static string Given(UnknownValueRow value) => value.Value ?? "(texts not kept: too long or too many to be codes)";

    /// <summary>What would let a measure be counted.</summary>
    public static string ToSupply(IReadOnlyList<string> lacks) =>
        lacks.Count == 0 ? string.Empty
        : lacks.All(lack => !lack.Contains('.', StringComparison.Ordinal)) ? $"A source that goes further back, such as the Standard Safeguarding Dataset: {Wording.List(lacks)} are needed"
        : Wording.List([.. lacks.Select(FieldText.Words)]);

    /// <summary>Names of measures that need a field.</summary>
    public static string Measures(QualityField field) => Wording.Some([.. field.Measures.Select(definition => definition.Title)], MostNames);
}
