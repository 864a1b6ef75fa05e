namespace Dashboard.Import.AnnexA.Records;

/// <summary>Who holds a child, by a row of lists 6 to 9: later lists are the closer look. List is its number.</summary>
internal sealed record Holder(int List, string ChildId, string? TeamId, string? WorkerId, DateOnly StartedOn, DateOnly? EndedOn);
