using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.SqlClient;

namespace Dashboard.Data.Tests.Schema;

/// <summary>A command to a <see cref="RecordingServer"/>; its parameters are those of SqlClient.</summary>
internal sealed class RecordingCommand(RecordingServer server) : DbCommand
{
    private readonly SqlCommand _parameters = new();

    [AllowNull]
    public override string CommandText { get; set; } = string.Empty;

    public override int CommandTimeout { get; set; }

    public override CommandType CommandType { get; set; } = CommandType.Text;

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection { get; set; }

    protected override DbTransaction? DbTransaction { get; set; }

    protected override DbParameterCollection DbParameterCollection => _parameters.Parameters;

    public override void Cancel()
    {
    }

    public override void Prepare()
    {
    }

    public override int ExecuteNonQuery()
    {
        ((RecordingConnection)Connection!).Heed(CommandText, Parameters);
        Note();
        return server.Affected;
    }

    public override object ExecuteScalar()
    {
        Note();
        return server.LockResult;
    }

    private void Note() => server.Note(CommandText, Parameters, ((RecordingConnection)Connection!).Kind);

    protected override DbParameter CreateDbParameter() => new SqlParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior)
    {
        Note();
        return server.Answer(CommandText, Parameters);
    }
}
