using Dashboard.Import.Contract;
using Dashboard.Import.Reading;

namespace Dashboard.Import;

/// <summary>The statements that an import of the SSD sends to SQL Server when the source has every table and column of the contract.</summary>
/// <remarks>For checks against a schema, and for those who grant the rights of the reading login.</remarks>
public static class SsdQueries
{
    /// <summary>The question which tables and columns there are, then one SELECT per table. The first takes the parameter @schema.</summary>
    public static IReadOnlyList<string> SqlServer(ImportOptions options) =>
    [
        SourceDialect.SqlServer.ColumnsQuery(options.SourceSchema),
        .. SsdContract.Tables(options).Select(table => SourceDialect.SqlServer.Select(
            options.SourceSchema, DatabaseSource.TableName(table, options.TablePrefix), [.. table.Columns.Select(column => column.Name)])),
    ];
}
