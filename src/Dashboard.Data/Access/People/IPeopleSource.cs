namespace Dashboard.Data.Access.People;

/// <summary>People whom the store does not know: the made-up ones.</summary>
public interface IPeopleSource
{
    /// <summary>Names by the id of the person.</summary>
    Task<IReadOnlyDictionary<string, string>> NamesAsync(CancellationToken cancellationToken);
}
