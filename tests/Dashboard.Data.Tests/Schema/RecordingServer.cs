using System.Data.Common;
using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Dashboard.Data.Tests.Schema;

/// <summary>Stands where SQL Server would: notes every statement and answers it from rows in memory.</summary>
internal sealed class RecordingServer(ModelRows rows) : DbConnectionInterceptor
{
    private readonly Lock _lock = new();
    private readonly HashSet<RecordedStatement> _statements = [];
    private readonly List<string> _texts = [];

    /// <summary>Rows that an UPDATE or DELETE says to have changed.</summary>
    public int Affected { get; set; } = 1;

    /// <summary>What the request for the writers' lock answers.</summary>
    public int LockResult { get; set; }

    public IReadOnlyCollection<RecordedStatement> Statements => _statements;

    /// <summary>Texts in the order in which they came.</summary>
    public IReadOnlyList<string> Texts => _texts;

    public override InterceptionResult<DbConnection> ConnectionCreating(ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result) =>
        InterceptionResult<DbConnection>.SuppressWithResult(new RecordingConnection(this));

    /// <summary>What is being run, for <see cref="Sent"/>.</summary>
    public string Operation { get; set; } = string.Empty;

    /// <summary>Every text with the operation that sent it and the rows that its connection was told to show.</summary>
    public HashSet<(string Operation, string? Kind, string Text)> Sent { get; } = [];

    public void Note(string text, DbParameterCollection parameters, string? kind)
    {
        lock (_lock)
        {
            Sent.Add((Operation, kind, text));
            _texts.Add(text);
            _statements.Add(new RecordedStatement(string.Join(Environment.NewLine, parameters.Cast<SqlParameter>().Select(Declaration)), text));
        }
    }

    public DbDataReader Answer(string text, DbParameterCollection parameters) =>
        rows.Answer(text, parameters.Cast<DbParameter>().ToDictionary(parameter => parameter.ParameterName, parameter => parameter.Value));

    private static string Declaration(SqlParameter parameter)
    {
        var type = parameter.SqlDbType.ToString().ToLowerInvariant();
        var length = parameter.SqlDbType switch
        {
            System.Data.SqlDbType.NVarChar => parameter.Size is > 0 and <= 4000 ? $"({parameter.Size.ToString(CultureInfo.InvariantCulture)})" : "(max)",
            System.Data.SqlDbType.DateTime2 => "(0)",
            _ => string.Empty,
        };
        return $"DECLARE {parameter.ParameterName} {type}{length};";
    }
}
