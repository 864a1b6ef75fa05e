namespace Dashboard.Demo.Simulation;

/// <summary>Children who live together and are mostly referred, assessed and planned for together.</summary>
internal sealed class Family
{
    public required int Number { get; init; }

    public List<Child> Children { get; } = [];

    /// <summary>A made-up adult row, kept for families with an unborn child.</summary>
    public string? MotherId { get; set; }

    public DateOnly LastReferred { get; set; } = DateOnly.MinValue;

    public DateOnly BusyUntil { get; set; } = DateOnly.MinValue;
}
