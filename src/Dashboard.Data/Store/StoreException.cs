namespace Dashboard.Data.Store;

/// <summary>The store cannot do what was asked; the message says why and what to do. Nothing was changed.</summary>
public sealed class StoreException : Exception
{
    public StoreException(string message)
        : base(message)
    {
    }

    public StoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
