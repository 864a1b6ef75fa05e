using Dashboard.Data.Portal;
using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Targets;

/// <summary>Finds the target that is in force. A target stays in force until a later one of the same measure and unit begins.</summary>
public sealed class TargetFinder(IEnumerable<Target> targets)
{
    private readonly ILookup<(string MeasureId, string? UnitId), Target> _targets = targets
        .OrderByDescending(target => target.FromMonth)
        .ToLookup(target => (target.MeasureId, target.UnitId));

    /// <summary>The target of a measure, unit and month: the unit's own if one is in force, else the one of all units; null when there is none.</summary>
    public Target? Find(string measureId, string unitId, Month month) => InForce(measureId, unitId, month) ?? InForce(measureId, null, month);

    private Target? InForce(string measureId, string? unitId, Month month) => _targets[(measureId, unitId)].FirstOrDefault(target => target.FromMonth <= month);
}
