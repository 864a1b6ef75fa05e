namespace Dashboard.Measures.Disclosure;

/// <summary>One figure of a publication, with the counts that it gives away together when it is shown.</summary>
/// <param name="Counts">Its counts; every cell of a table has the same number of them.</param>
public sealed record DisclosureCell(IReadOnlyList<long> Counts)
{
    /// <summary>Whether it is withheld for its own sake, and must not be worked out.</summary>
    public bool IsWithheld { get; init; }

    /// <summary>Whether every count of it must not be worked out, and not only those that are small: another figure follows from it.</summary>
    public bool ProtectsAll { get; init; }

    /// <summary>Whether the sum of its counts is shown elsewhere, so that one count gives the other.</summary>
    public bool SumIsKnown { get; init; }

    /// <summary>Whether it is not shown for another reason; nobody minds when it can be worked out.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Whether it is what no part holds: shown nowhere, and possibly negative.</summary>
    public bool IsRemainder { get; init; }

    /// <summary>Whether it is what people come for, and hidden last of all.</summary>
    public bool IsHeadline { get; init; }

    /// <summary>What is hidden later to protect others: the wider the cut, the heavier.</summary>
    public int Weight { get; init; }

    /// <summary>Whether a count may be one more or less as far as other tables say: which count, change, whether the other count gives way, choice.</summary>
    internal Func<int, int, bool, int, bool>? MayChange { get; init; }

    /// <summary>Zero is shown as zero and hides nothing.</summary>
    internal bool IsZero => Counts.All(count => count == 0);

    internal bool IsHiddenFirst => !IsZero && (IsWithheld || IsClosed || IsRemainder);

    /// <summary>Whether one of the counts of a withheld cell must not be worked out.</summary>
    internal bool IsProtected(DisclosureRules rules, int part) =>
        IsRemainder ? rules.IsSmall(Counts[part])
        : ProtectsAll ? Counts[part] > 0
        : rules.Protects(Counts, part);
}
