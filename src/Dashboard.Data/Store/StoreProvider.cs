namespace Dashboard.Data.Store;

/// <summary>The database engine under the store.</summary>
public enum StoreProvider
{
    Sqlite,
    SqlServer,
}
