namespace Dashboard.Import.Ssd;

/// <summary>A row of ssd_department.</summary>
internal sealed record Department(string Id, string Name, string? ParentId);
