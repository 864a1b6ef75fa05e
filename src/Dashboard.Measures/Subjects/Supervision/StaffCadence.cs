using Dashboard.Measures.Codes;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Supervision;

/// <summary>Which rule says how often a worker is supervised: the one for the kind of worker, else the one for all workers.</summary>
public static class StaffCadence
{
    private static readonly Dictionary<string, RuleKind> Own = new()
    {
        [WorkerKinds.NewlyQualified] = RuleKinds.StaffSupervisionNewlyQualified,
        [WorkerKinds.CaseHolding] = RuleKinds.StaffSupervisionCaseHolding,
        [WorkerKinds.NonCaseHolding] = RuleKinds.StaffSupervisionNonCaseHolding,
    };

    /// <summary>The rule that holds for a kind of worker; null when the standards have none.</summary>
    public static TimescaleRule? RuleOf(StandardsInForce standards, string workerKind) =>
        standards.Find(Own[workerKind]) ?? standards.Find(RuleKinds.StaffSupervision);

    /// <summary>What it asks, in words; null when the standards ask nothing of that kind of worker.</summary>
    public static string? WordsOf(StandardsInForce standards, string workerKind) =>
        RuleOf(standards, workerKind)?.Reading.For(workerKind == WorkerKinds.NewlyQualified ? [ClockConditions.NewlyQualified] : [])?.StepWords(RuleShape.Repeating);

    /// <summary>The rule about this kind of worker, in force or not.</summary>
    internal static RuleKind KindOf(string workerKind) => Own[workerKind];
}
