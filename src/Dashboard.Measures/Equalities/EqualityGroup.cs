using Dashboard.Measures.Engine;
using Dashboard.Measures.Statistics;

namespace Dashboard.Measures.Equalities;

/// <summary>One group of children in a comparison.</summary>
/// <param name="Category">The group.</param>
/// <param name="Count">What happened, and what it is set against.</param>
/// <param name="Rate">Its index; null for children whose group is not known.</param>
/// <param name="Verdict">What can be said.</param>
public sealed record EqualityGroup(CategoryPair Category, GroupCount Count, RelativeRate? Rate, EqualityVerdict Verdict)
{
    /// <summary>Events for each 100 of the base; null without a base.</summary>
    public double? PerHundred => Count.Base == 0 ? null : 100.0 * Count.Events / Count.Base;

    /// <summary>Whether the counts differ clearly from those of the reference.</summary>
    public bool IsClear => Verdict is EqualityVerdict.ClearlyHigher or EqualityVerdict.ClearlyLower;

    /// <summary>How far the nearer end of the interval lies from 1, alike in both directions: twice is as far as half. Nought where nothing is clear.</summary>
    public double Distance => IsClear ? Math.Min(Math.Abs(Math.Log(Rate!.Lower!.Value)), Math.Abs(Math.Log(Rate.Upper!.Value))) : 0;
}
