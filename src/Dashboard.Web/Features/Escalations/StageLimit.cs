namespace Dashboard.Web.Features.Escalations;

/// <summary>What the standards of the month say of one kind of escalation, or of the consultation, in words.</summary>
/// <param name="Title">Whose it is.</param>
/// <param name="Words">Limits by stage.</param>
/// <param name="Note">What the framework says beside them; null when nothing.</param>
/// <param name="Source">Section of the text.</param>
public sealed record StageLimit(string Title, string Words, string? Note, string Source);
