namespace Dashboard.Measures.Disclosure;

/// <summary>What is to be suppressed in a grid of units and tiles.</summary>
internal sealed record GridView
{
    /// <summary>Counts of a unit over a tile; none where it is not published.</summary>
    public required Func<int, PeriodTile, long[]> Counts { get; init; }

    /// <summary>Whether these counts are withheld for their own sake.</summary>
    public required Func<int, PeriodTile, long[], bool> IsWithheld { get; init; }

    /// <summary>Whether they are withheld because another measure shows the same and withholds it.</summary>
    public Func<int, PeriodTile, bool> IsClosed { get; init; } = (_, _) => false;

    /// <summary>Whether a withheld figure of another measure follows from them, however large they are.</summary>
    public Func<int, PeriodTile, bool> ProtectsAll { get; init; } = (_, _) => false;

    /// <summary>Whether the sum of the counts is shown by another measure.</summary>
    public Func<int, PeriodTile, bool> SumIsKnown { get; init; } = (_, _) => false;

    /// <summary>Whether a count may be one more or less as far as other measures say: unit, tile, which count, change, whether the other count gives way, and which counts of shares go along.</summary>
    public Func<int, PeriodTile, int, int, bool, int, bool> MayChange { get; init; } = (_, _, _, _, _, _) => true;

    /// <summary>Choices of which counts of shares go along.</summary>
    public IReadOnlyList<int> Choices { get; init; } = [0];
}
