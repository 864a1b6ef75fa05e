namespace Dashboard.Data.Queries;

/// <summary>What a team, or a unit itself, has due and overdue.</summary>
/// <param name="UnitId">Unit; the authority stands for what no team holds.</param>
/// <param name="Own">Whether it is what the unit holds itself, without its teams.</param>
/// <param name="Count">How many.</param>
/// <param name="MayOpen">Whether the reader may open the lines.</param>
public sealed record WorklistUnit(string UnitId, bool Own, WorklistCount<WorklistWindow> Count, bool MayOpen);
