namespace Dashboard.Measures.Records;

/// <summary>A young person who has left care.</summary>
/// <remarks>Source: ssd_care_leavers.</remarks>
public sealed record CareLeaver
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Young person.</summary>
    public required string ChildId { get; init; }

    /// <summary>Relevant, former relevant, qualifying or eligible.</summary>
    public string? Eligibility { get; init; }

    /// <summary>Whether the authority is in touch.</summary>
    public string? InTouch { get; init; }

    /// <summary>Latest contact.</summary>
    public DateOnly? LatestContactOn { get; init; }

    /// <summary>Type of accommodation.</summary>
    public string? Accommodation { get; init; }

    /// <summary>Whether it is suitable.</summary>
    public string? Suitability { get; init; }

    /// <summary>Education, employment or training.</summary>
    public string? Activity { get; init; }

    /// <summary>Latest review of the pathway plan.</summary>
    public DateOnly? PathwayPlanReviewedOn { get; init; }

    /// <summary>Personal adviser.</summary>
    public string? AdviserId { get; init; }

    /// <summary>Team.</summary>
    public string? TeamId { get; init; }

    /// <summary>Worker.</summary>
    public string? WorkerId { get; init; }
}
