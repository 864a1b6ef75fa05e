using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Dashboard.Data.Tests.Schema;

/// <summary>Parses Transact-SQL as SQL Server 2016 reads it.</summary>
internal static class TransactSql
{
    /// <summary>Built-in functions of later versions that a parser takes for functions of somebody's own.</summary>
    private static readonly HashSet<string> Later = new(StringComparer.OrdinalIgnoreCase)
    {
        "STRING_AGG", "TRIM", "CONCAT_WS", "TRANSLATE", "APPROX_COUNT_DISTINCT", "GENERATE_SERIES", "DATETRUNC", "DATE_BUCKET", "LEAST", "GREATEST",
        "JSON_OBJECT", "JSON_ARRAY", "JSON_PATH_EXISTS", "JSON_ARRAYAGG", "JSON_OBJECTAGG", "BIT_COUNT", "GET_BIT", "SET_BIT", "LEFT_SHIFT", "RIGHT_SHIFT",
        "REGEXP_LIKE", "REGEXP_REPLACE", "REGEXP_SUBSTR", "CURRENT_DATE",
    };

    public static TSqlScript Parse(string text)
    {
        var script = (TSqlScript)new TSql130Parser(initialQuotedIdentifiers: true).Parse(new StringReader(text), out var errors);
        return errors.Count == 0
            ? script
            : throw new FormatException($"Line {errors[0].Line}: {errors[0].Message}{Environment.NewLine}{text}");
    }

    /// <summary>Functions that SQL Server 2016 does not have.</summary>
    public static IReadOnlyList<string> LaterFunctions(string text)
    {
        var functions = All<FunctionCall>(Parse(text)).Select(call => call.FunctionName.Value);
        var tables = All<SchemaObjectFunctionTableReference>(Parse(text)).Select(call => call.SchemaObject.BaseIdentifier.Value);
        return [.. functions.Concat(tables).Where(Later.Contains)];
    }

    public static IReadOnlyList<T> All<T>(TSqlFragment fragment)
        where T : TSqlFragment
    {
        var collector = new Collector<T>();
        fragment.Accept(collector);
        return collector.Found;
    }

    /// <summary>The text of a fragment as it was written.</summary>
    public static string Text(TSqlFragment fragment) =>
        string.Concat(fragment.ScriptTokenStream.Skip(fragment.FirstTokenIndex).Take(fragment.LastTokenIndex - fragment.FirstTokenIndex + 1).Select(token => token.Text));

    public static string Name(SchemaObjectName name) => string.Join('.', name.Identifiers.Select(identifier => identifier.Value));

    private sealed class Collector<T> : TSqlFragmentVisitor
        where T : TSqlFragment
    {
        public List<T> Found { get; } = [];

        public override void Visit(TSqlFragment fragment)
        {
            if (fragment is T wanted)
            {
                Found.Add(wanted);
            }
        }
    }
}
