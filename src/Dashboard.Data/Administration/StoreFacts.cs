using Dashboard.Data.Reporting;
using Dashboard.Data.Store;

namespace Dashboard.Data.Administration;

/// <summary>What the store says about itself.</summary>
/// <param name="Provider">Database engine.</param>
/// <param name="SchemaVersion">Version of its tables; null when it was never set.</param>
/// <param name="CountedWith">Version of the catalogue and standards that its figures were counted with; null before the first refresh.</param>
/// <param name="LastRefresh">The latest count; null before the first.</param>
/// <param name="LastDigestAt">When the mail server last took a digest of reminders, UTC; null before the first.</param>
public sealed record StoreFacts(StoreProvider Provider, string? SchemaVersion, string? CountedWith, Refresh? LastRefresh, DateTime? LastDigestAt = null);
