namespace Dashboard.Data.Store;

/// <summary>Rows that wait to be sent.</summary>
internal interface IRowBuffer
{
    void Send();
}
