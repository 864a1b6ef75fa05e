namespace Dashboard.Data.Cycle;

/// <summary>An action on the list of a meeting: agreed there, or carried from an earlier meeting of the same kind.</summary>
/// <param name="Id">Number.</param>
/// <param name="Text">What is to be done.</param>
/// <param name="Owner">Who does it.</param>
/// <param name="UnitId">Unit whose manager does it; null for nobody's in particular.</param>
/// <param name="UnitName">Its name.</param>
/// <param name="DueOn">By when.</param>
/// <param name="DoneOn">When it was done; null while it is open.</param>
/// <param name="AgreedOn">Day of the meeting that agreed it.</param>
/// <param name="IsCarried">Whether an earlier meeting agreed it.</param>
/// <param name="MayMark">Whether the reader may mark it done.</param>
public sealed record MeetingAction(int Id, string Text, string Owner, string? UnitId, string? UnitName, DateOnly DueOn, DateOnly? DoneOn, DateOnly AgreedOn, bool IsCarried, bool MayMark);
