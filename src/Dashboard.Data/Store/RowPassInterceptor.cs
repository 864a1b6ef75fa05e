using System.Data.Common;
using Dashboard.Data.Access;
using Dashboard.Data.Model;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Dashboard.Data.Store;

/// <summary>Tells every connection to SQL Server, as it is opened, which rows it may show; what has been said cannot be changed until it goes back to the pool.</summary>
internal sealed class RowPassInterceptor : DbConnectionInterceptor
{
    /// <summary>The statement, with the pass as its parameters.</summary>
    public const string Statement =
        """
        EXEC sys.sp_set_session_context @key = N'dashboard.kind', @value = @kind, @read_only = 1;
        EXEC sys.sp_set_session_context @key = N'dashboard.units', @value = @units, @read_only = 1;
        EXEC sys.sp_set_session_context @key = N'dashboard.worker', @value = @worker, @read_only = 1;
        """;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Command(connection, eventData);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Command(connection, eventData);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand Command(DbConnection connection, ConnectionEndEventData eventData)
    {
        var rows = (eventData.Context as DashboardContext)?.Rows ?? RowPass.None;
        var command = connection.CreateCommand();
        command.CommandText = Statement;
        Add(command, "@kind", rows.Kind);
        Add(command, "@units", rows.Units);
        Add(command, "@worker", rows.Worker);
        return command;
    }

    private static void Add(DbCommand command, string name, string? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.DbType = System.Data.DbType.String;
        parameter.Size = 4_000;
        parameter.Value = value ?? (object)DBNull.Value;
        command.Parameters.Add(parameter);
    }
}
