namespace Dashboard.Data.Portal;

/// <summary>A case or value that a rule marks for scrutiny in a publication.</summary>
public sealed record ExceptionItem
{
    /// <summary>Number, assigned by the store.</summary>
    public int Id { get; init; }

    /// <summary>Publication.</summary>
    public required int PublicationId { get; set; }

    /// <summary>Rule.</summary>
    public required string RuleId { get; set; }

    /// <summary>Measure.</summary>
    public required string MeasureId { get; set; }

    /// <summary>Unit.</summary>
    public required string UnitId { get; set; }

    /// <summary>Child, where it is one case.</summary>
    public string? ChildId { get; set; }

    /// <summary>Record, where it is one case.</summary>
    public string? RecordId { get; set; }

    /// <summary>What was found: a share from 0 to 1, a number, a rate or days, as the measure counts; null where it is one case.</summary>
    public double? Value { get; set; }

    /// <summary>What it is held against: a limit, or the month before; null where nothing is.</summary>
    public double? Compared { get; set; }

    /// <summary>Cases that it marks.</summary>
    public required int Cases { get; set; }

    /// <summary>team-manager or other.</summary>
    public required string Owner { get; set; }

    /// <summary>open, explained, data-wrong, action-agreed or resolved.</summary>
    public required string State { get; set; }

    /// <summary>Consecutive months it has come up.</summary>
    public required int TimesRunning { get; set; }
}
