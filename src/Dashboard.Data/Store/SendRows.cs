using System.Data;

namespace Dashboard.Data.Store;

/// <summary>Sends rows to a table within a transaction; the columns of the rows are named as those of the table.</summary>
internal delegate void SendRows(StoreTransaction transaction, string table, DataTable rows);
