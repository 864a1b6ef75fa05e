namespace Dashboard.Web.Features.Equalities;

/// <summary>Places of indexes on a drawing: the scale doubles at each step, so that twice as often is as far from 1 as half as often.</summary>
public static class RatioAxis
{
    public const double Width = 200;

    private const double Inset = 8;

    /// <summary>Ends of the scale; what lies beyond is drawn at the end with an arrow.</summary>
    private const double Most = 4;

    /// <summary>Marks of the scale, with their words.</summary>
    public static IReadOnlyList<(double Index, string Label)> Ticks { get; } = [(0.25, "¼"), (0.5, "½"), (1, "1"), (2, "2"), (4, "4")];

    /// <summary>Place of an index from the left; nought and less lie at the left end.</summary>
    public static double Place(double index) => index <= 0
        ? Inset
        : Inset + ((Math.Clamp(Math.Log(index) / Math.Log(Most), -1, 1) + 1) / 2 * (Width - 2 * Inset));

    /// <summary>Whether an index lies beyond the scale.</summary>
    public static bool IsBeyond(double index) => index is > Most or < 1 / Most;
}
