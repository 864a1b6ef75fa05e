namespace Dashboard.Import.AnnexA.Records;

/// <summary>What one row says of a child.</summary>
internal sealed record GatheredChild(string Id, DateOnly? BornOn, DateOnly? ExpectedOn, string? Gender, string? Ethnicity, bool? Disabled);
