namespace Dashboard.Measures.Records;

/// <summary>A child (or young person) known to social care.</summary>
/// <remarks>Source: ssd_person. Names are not read: the source id is the key to the case record.</remarks>
public sealed record Child
{
    /// <summary>Source person id.</summary>
    public required string Id { get; init; }

    /// <summary>Date of birth; null when unborn or not known.</summary>
    public DateOnly? BornOn { get; init; }

    /// <summary>Expected date of birth of an unborn child.</summary>
    public DateOnly? ExpectedOn { get; init; }

    /// <summary>Date of death.</summary>
    public DateOnly? DiedOn { get; init; }

    /// <summary>M, F, or another code as given; null when not known.</summary>
    public string? Gender { get; init; }

    /// <summary>CBDS ethnicity code (WBRI, MWBC, …); null when not known.</summary>
    public string? Ethnicity { get; init; }

    /// <summary>Nationality code as given.</summary>
    public string? Nationality { get; init; }

    /// <summary>Whether the young person is a mother.</summary>
    public bool? IsMother { get; init; }
}
