using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Dashboard.Data.Store;
using Microsoft.Data.SqlClient;

namespace Dashboard.Data.Tests.Schema;

/// <summary>A connection to a <see cref="RecordingServer"/>.</summary>
internal sealed class RecordingConnection(RecordingServer server) : DbConnection
{
    private ConnectionState _state = ConnectionState.Closed;

    [AllowNull]
    public override string ConnectionString { get; set; } = "Server=none";

    public override string Database => "none";

    public override string DataSource => "none";

    public override string ServerVersion => "13.0";

    public override ConnectionState State => _state;

    public override void ChangeDatabase(string databaseName) => throw new NotSupportedException();

    /// <summary>Which rows the connection was told to show; null when it was told nothing.</summary>
    public string? Kind { get; private set; }

    public override void Close() => (_state, Kind) = (ConnectionState.Closed, null);

    /// <summary>Heeds a session context as the server does: set once, it stays until the connection is closed.</summary>
    public void Heed(string text, DbParameterCollection parameters)
    {
        if (text == RowPassInterceptor.Statement)
        {
            Kind ??= (string)parameters["@kind"].Value!;
        }
    }

    public override void Open() => _state = ConnectionState.Open;

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel)
    {
        server.Note("BEGIN TRANSACTION;", new SqlCommand().Parameters, Kind);
        return new RecordingTransaction(this, isolationLevel);
    }

    protected override DbCommand CreateDbCommand() => new RecordingCommand(server) { Connection = this };

    private sealed class RecordingTransaction(RecordingConnection connection, IsolationLevel level) : DbTransaction
    {
        public override IsolationLevel IsolationLevel => level;

        protected override DbConnection DbConnection => connection;

        public override void Commit()
        {
        }

        public override void Rollback()
        {
        }
    }
}
