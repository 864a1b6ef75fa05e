using System.Globalization;
using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Records;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Timescales;

/// <summary>Escalations: the stage reached and the time in it; earlier stages are not in the source.</summary>
internal static class EscalationWatches
{
    /// <summary>Roles for whose escalations a rule sets limits by stage.</summary>
    private static readonly (string By, RuleKind Kind)[] Staged =
    [
        (RaisedByRoles.ConferenceChair, RuleKinds.ChairEscalation),
        (RaisedByRoles.ReviewingOfficer, RuleKinds.ReviewingOfficerEscalation),
        (RaisedByRoles.FosteringReviewingOfficer, RuleKinds.FosteringEscalation),
    ];

    public static IReadOnlyList<Watch> All { get; } =
    [
        .. Staged.Select(staged => Raised(staged.Kind, staged.By)),
        new(RuleKinds.DisputeResolution) { OfChild = (_, file, _) => file.Escalations.Select(escalation => Of(file, escalation, escalation.RaisedOn)) },
    ];

    /// <summary>Number of a stage as recorded; null when it has none.</summary>
    public static int? StageOf(Escalation escalation) =>
        int.TryParse(new string([.. escalation.Stage.Where(char.IsAsciiDigit)]), NumberStyles.None, CultureInfo.InvariantCulture, out var stage) ? stage : null;

    /// <summary>The rules that set limits by stage.</summary>
    public static IEnumerable<RuleKind> Kinds => Staged.Select(staged => staged.Kind);

    /// <summary>The rule that sets the limits of an escalation; null for roles that have none.</summary>
    public static RuleKind? KindOf(Escalation escalation) => Array.Find(Staged, staged => staged.By == escalation.RaisedBy).Kind;

    /// <summary>The clock of the stage that an escalation has reached.</summary>
    public static Clock ClockOf(ChildFile file, Escalation escalation) => Of(file, escalation, escalation.StageStartedOn);

    private static Watch Raised(RuleKind kind, string by) => new(kind)
    {
        OfChild = (_, file, _) => file.Escalations.Where(escalation => escalation.RaisedBy == by).Select(escalation => ClockOf(file, escalation)),
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
