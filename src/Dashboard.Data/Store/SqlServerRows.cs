using System.Data;
using Microsoft.Data.SqlClient;

namespace Dashboard.Data.Store;

/// <summary>Rows in bulk to SQL Server.</summary>
internal static class SqlServerRows
{
    /// <summary>Copies rows; constraints are checked, so that INSERT is the only right needed.</summary>
    public static void Send(StoreTransaction transaction, string table, DataTable rows)
    {
        using var copy = new SqlBulkCopy((SqlConnection)transaction.Connection, SqlBulkCopyOptions.CheckConstraints, (SqlTransaction)transaction.Transaction)
        {
            DestinationTableName = table,
            BulkCopyTimeout = 0,
        };
        foreach (DataColumn column in rows.Columns)
        {
            copy.ColumnMappings.Add(column.ColumnName, column.ColumnName);
        }

        copy.WriteToServer(rows);
    }
}
