using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Dashboard.Data.Store;

/// <summary>Makes tables as trees of their primary key: one tree to write and to keep in memory, where SQLite by itself keeps the rows in one and the key in another.</summary>
/// <remarks>Tables numbered by SQLite itself need the row number and stay as they are.</remarks>
internal sealed class SqliteTables(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations)
    : SqliteMigrationsSqlGenerator(dependencies, annotations)
{
    protected override void Generate(CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        // Read first: the base writes a key of one column beside the column and takes it off the operation.
        var key = operation.PrimaryKey;
        base.Generate(operation, model, builder, terminate: false);
        if (key is not null && !IsRowNumber(operation, key))
        {
            builder.Append(" WITHOUT ROWID");
        }

        if (terminate)
        {
            builder.AppendLine(Dependencies.SqlGenerationHelper.StatementTerminator);
            EndStatement(builder);
        }
    }

    private static bool IsRowNumber(CreateTableOperation table, AddPrimaryKeyOperation key) =>
        key.Columns is [var only] && table.Columns.Single(column => column.Name == only).ClrType is var type && (type == typeof(int) || type == typeof(long));
}
