namespace Dashboard.Measures.Records;

/// <summary>One answer of the yearly staff health check.</summary>
/// <remarks>Source: template staff_survey.</remarks>
public sealed record StaffSurveyAnswer
{
    /// <summary>Response.</summary>
    public required string ResponseId { get; init; }

    /// <summary>Statement code.</summary>
    public required string Statement { get; init; }

    /// <summary>Date.</summary>
    public required DateOnly AnsweredOn { get; init; }

    /// <summary>Team.</summary>
    public string? TeamId { get; init; }

    /// <summary>confidence or culture.</summary>
    public required string Section { get; init; }

    /// <summary>0 to 10.</summary>
    public required int Score { get; init; }
}
