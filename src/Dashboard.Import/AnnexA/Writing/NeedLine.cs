namespace Dashboard.Import.AnnexA.Writing;

/// <summary>The latest episode of need of a child, as list 6 shows it.</summary>
internal sealed record NeedLine(string ChildId, DateOnly StartedOn, string? Need, DateOnly? ClosedOn, string? CloseReason, string? TeamId, string? WorkerId);
