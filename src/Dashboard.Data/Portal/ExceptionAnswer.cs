namespace Dashboard.Data.Portal;

/// <summary>An answer to an exception.</summary>
public sealed record ExceptionAnswer
{
    /// <summary>Number, assigned by the store.</summary>
    public int Id { get; init; }

    /// <summary>Exception.</summary>
    public required int ExceptionId { get; set; }

    /// <summary>State that it sets.</summary>
    public required string State { get; set; }

    /// <summary>Explanation.</summary>
    public required string Text { get; set; }

    /// <summary>Who.</summary>
    public required string Author { get; set; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; set; }
}
