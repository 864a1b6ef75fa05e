namespace Dashboard.Import.AnnexA.Records;

/// <summary>The latest episode of need of a child, a row of list 6.</summary>
internal sealed record NeedEpisode(string Id, string ChildId, DateOnly StartedOn, DateOnly? ClosedOn, string? Need, string? CloseReason, string? TeamId, string? WorkerId);
