using System.Globalization;
using Dashboard.Measures.Book;
using Dashboard.Measures.Records;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Timescales;

/// <summary>Escalations: the stage reached and the time in it; earlier stages are not in the source.</summary>
internal static class EscalationWatches
{
    public static IReadOnlyList<Watch> All { get; } =
    [
        Raised(RuleKinds.ChairEscalation, "conference-chair"),
        Raised(RuleKinds.ReviewingOfficerEscalation, "reviewing-officer"),
        Raised(RuleKinds.FosteringEscalation, "fostering-reviewing-officer"),
        new(RuleKinds.DisputeResolution) { OfChild = (_, file, _) => file.Escalations.Select(escalation => Of(file, escalation, escalation.RaisedOn)) },
    ];

    /// <summary>Number of a stage as recorded; null when it has none.</summary>
    public static int? StageOf(Escalation escalation) =>
        int.TryParse(new string([.. escalation.Stage.Where(char.IsAsciiDigit)]), NumberStyles.None, CultureInfo.InvariantCulture, out var stage) ? stage : null;

    private static Watch Raised(RuleKind kind, string by) => new(kind)
    {
        OfChild = (_, file, _) => file.Escalations.Where(escalation => escalation.RaisedBy == by).Select(escalation => Of(file, escalation, escalation.StageStartedOn)),
    };

    private static Clock Of(ChildFile file, Escalation escalation, DateOnly since) => new()
    {
        File = file,
        TeamId = escalation.TeamId,
        RecordId = escalation.Id,
        Start = since,
        SuspendedUntil = escalation.ExtensionUntil,
        Events = escalation.ResolvedOn is { } resolved ? [new ClockEvent(resolved, escalation.Id)] : [],
        Conditions = StageOf(escalation) is { } stage ? [ClockConditions.Stage(stage)] : [],
    };
}
