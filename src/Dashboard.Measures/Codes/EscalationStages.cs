using System.Globalization;

namespace Dashboard.Measures.Codes;

/// <summary>Stages of an escalation: 1 to 5. Any other word of the source is not known.</summary>
public static class EscalationStages
{
    /// <summary>The last stage that any text names.</summary>
    public const int Last = 5;

    public const string NotKnown = "not-known";

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.EscalationStage,
        "Stage",
        [.. Enumerable.Range(1, Last).Select(stage => (Of(stage), $"Stage {stage}")), (NotKnown, "Stage not known")]);

    /// <summary>Code of a stage.</summary>
    public static string Of(int? stage) => stage is >= 1 and <= Last ? stage.Value.ToString(CultureInfo.InvariantCulture) : NotKnown;
}
