using Dashboard.Data.Queries;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Equalities;

namespace Dashboard.Web.Features.Equalities;

/// <summary>One comparison as read for the page.</summary>
/// <param name="Pair">What is compared.</param>
/// <param name="Definition">Measure of what happens.</param>
/// <param name="BaseDefinition">Measure of those it may happen to; the same one for a share.</param>
/// <param name="Period">What is known of the period; null where the month has not been counted.</param>
/// <param name="BasePeriod">The same of the base.</param>
/// <param name="Groups">The groups; none where there is nothing to compare.</param>
public sealed record EqualityPart(EqualityPair Pair, MeasureDefinition Definition, MeasureDefinition BaseDefinition, PeriodFigure? Period, PeriodFigure? BasePeriod, IReadOnlyList<EqualityGroup> Groups)
{
    /// <summary>Fields that the source does not supply; null when the comparison could be made.</summary>
    public string? NotSupplied => Period?.NotSupplied ?? BasePeriod?.NotSupplied;

    /// <summary>Whether a month behind it is too young to be final.</summary>
    public bool IsProvisional => Period?.Provisional == true || BasePeriod?.Provisional == true;

    /// <summary>Groups that are set beside the reference.</summary>
    public IEnumerable<EqualityGroup> Compared => Groups.Where(group => group.Verdict is not (EqualityVerdict.Reference or EqualityVerdict.NotKnown));
}
