namespace Dashboard.Measures.Codes;

/// <summary>Who raised an escalation and the stage it has reached, together: limits differ by both.</summary>
public static class RaisedByAndStage
{
    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.RaisedByAndStage,
        "Raised by, and stage",
        [.. RaisedByRoles.List.Codes.SelectMany(_ => EscalationStages.List.Codes, (role, stage) =>
            (Of(role, stage), $"{RaisedByRoles.List.Label(role)}, {EscalationStages.List.Label(stage).ToLowerInvariant()}"))]);

    /// <summary>Code of a role and a stage, for instance "conference-chair|2".</summary>
    /// <param name="role">Code of <see cref="RaisedByRoles"/>.</param>
    /// <param name="stage">Code of <see cref="EscalationStages"/>.</param>
    public static string Of(string role, string stage) => $"{role}|{stage}";

    /// <summary>The role and the stage of a code.</summary>
    public static (string Role, string Stage) Parts(string code)
    {
        var bar = code.IndexOf('|', StringComparison.Ordinal);
        return (code[..bar], code[(bar + 1)..]);
    }
}
