namespace Dashboard.Measures.Equalities;

/// <summary>Something that may happen more to one group of children than to another, and what it is set against. Numbers come from stored figures only.</summary>
/// <param name="MeasureId">Measure of what happens: a share brings its own base, a count needs another.</param>
/// <param name="BaseId">Measure of those it may happen to; null for a share.</param>
/// <param name="Phrase">What is compared, within a sentence: "section 47 enquiries for each referral".</param>
/// <param name="Section">Question that it helps to answer.</param>
public sealed record EqualityPair(string MeasureId, string? BaseId, string Phrase, EqualitySection Section)
{
    /// <summary>Whether everyone counted is one of the base, as those on a plan are among those open; enquiries of a year are not among its referrals.</summary>
    public bool IsPart { get; init; } = BaseId is null;

    /// <summary>Unique among the pairs; fit for an anchor.</summary>
    public string Id => MeasureId.Replace('.', '-');

    /// <summary>The phrase as a heading.</summary>
    public string Title => char.ToUpperInvariant(Phrase[0]) + Phrase[1..];
}
