using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Escalations;

/// <summary>Escalations by conference chairs, reviewing officers and the principal social worker.</summary>
internal static class EscalationMeasures
{
    public static IEnumerable<Measure> All =>
    [
        new OpenEscalations(),
        EscalationsAgainstLimit.InTime,
        EscalationsAgainstLimit.OverLimit,
        new EscalationsRaised(),
        EscalationsResolved.Number,
        EscalationsResolved.Median,
    ];
}
