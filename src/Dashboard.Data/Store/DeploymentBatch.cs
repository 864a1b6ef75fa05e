namespace Dashboard.Data.Store;

/// <summary>One batch of a deployment.</summary>
/// <param name="Source">Where it comes from, for messages.</param>
/// <param name="Text">Transact-SQL that does no harm when it is run again.</param>
internal sealed record DeploymentBatch(string Source, string Text);
