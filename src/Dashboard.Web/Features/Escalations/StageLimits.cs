using Dashboard.Measures.Codes;
using Dashboard.Measures.Standards;

namespace Dashboard.Web.Features.Escalations;

/// <summary>The limits of the standards in force, in words.</summary>
internal static class StageLimits
{
    private static readonly (string Role, RuleKind Kind)[] Roles =
    [
        (RaisedByRoles.ConferenceChair, RuleKinds.ChairEscalation),
        (RaisedByRoles.ReviewingOfficer, RuleKinds.ReviewingOfficerEscalation),
        (RaisedByRoles.FosteringReviewingOfficer, RuleKinds.FosteringEscalation),
    ];

    /// <summary>Every rule that the page holds figures against.</summary>
    public static IReadOnlyList<StageLimit> All(StandardsInForce standards) =>
    [
        .. Roles.Select(role => standards.Find(role.Kind) is { } rule ? new StageLimit(rule.Kind.Title, Words(rule), rule.Note, rule.Source) : null).OfType<StageLimit>(),
        .. standards.Find(RuleKinds.ConferenceConsultation) is { } consultation
            ? new[] { new StageLimit("Consultation with the conference chair", "on or before the day of the conference", consultation.Note, consultation.Source) }
            : [],
    ];

    /// <summary>"5 working days"; null where the standards set no limit for the role and stage.</summary>
    public static string? Of(StandardsInForce standards, string role, string stage) =>
        Array.Find(Roles, known => known.Role == role).Kind is { } kind && standards.Find(kind)?.Reading.For(["stage-" + stage]) is { } schedule ? Limit(schedule) : null;

    private static string Words(TimescaleRule rule) => string.Join("; ", rule.Reading.Schedules
        .Select(schedule => $"{(schedule.When is { } when ? ClockConditions.List.Label(when).ToLowerInvariant() : "every stage")}: {Limit(schedule)}"));

    private static string Limit(RuleSchedule schedule) => schedule.Steps[0].Limit.Words;
}
