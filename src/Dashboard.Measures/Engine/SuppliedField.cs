namespace Dashboard.Measures.Engine;

/// <summary>A field that a source supplies.</summary>
/// <param name="Name">Written table.column.</param>
/// <param name="RecordsFrom">First day whose records the source holds in full; null where it holds all.</param>
public sealed record SuppliedField(string Name, DateOnly? RecordsFrom = null);
