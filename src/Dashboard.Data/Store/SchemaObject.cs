using System.Text.RegularExpressions;

namespace Dashboard.Data.Store;

/// <summary>What a batch of <c>db/</c> makes, and how to tell whether it is there.</summary>
/// <param name="Kind">schema, table, index, view, role, function or security policy.</param>
/// <param name="Name">Its name, with the schema.</param>
/// <param name="IsMissing">Condition in Transact-SQL; null when it is made anew every time.</param>
internal sealed partial record SchemaObject(string Kind, string Name, string? IsMissing)
{
    /// <exception cref="InvalidOperationException">The batch makes nothing that a deployment knows how to guard.</exception>
    public static SchemaObject Of(string batch)
    {
        var statement = LeadingComments().Replace(batch, string.Empty);
        if (Index().Match(statement) is { Success: true } index)
        {
            var table = $"{index.Groups["schema"].Value}.{index.Groups["table"].Value}";
            return new SchemaObject(
                "index",
                $"{table}.{index.Groups["name"].Value}",
                $"NOT EXISTS (SELECT 1 FROM sys.indexes WHERE object_id = OBJECT_ID(N'{table}', N'U') AND name = N'{index.Groups["name"].Value}')");
        }

        var made = Made().Match(statement);
        var name = made.Groups["name"].Value.Replace("[", string.Empty, StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal);
        return made.Groups["kind"].Value switch
        {
            "SCHEMA" => new SchemaObject("schema", name, $"SCHEMA_ID(N'{name}') IS NULL"),
            "TABLE" => new SchemaObject("table", name, $"OBJECT_ID(N'{name}', N'U') IS NULL"),
            "ROLE" => new SchemaObject("role", name, $"DATABASE_PRINCIPAL_ID(N'{name}') IS NULL"),
            "OR ALTER VIEW" => new SchemaObject("view", name, null),
            "FUNCTION" => new SchemaObject("function", name, null),
            "SECURITY POLICY" => new SchemaObject("security policy", name, null),
            _ => throw new InvalidOperationException($"A batch of db/ begins \"{statement.Split('\n')[0]}\"; only schemas, tables, indexes, views, roles, functions and security policies are made there."),
        };
    }

    [GeneratedRegex(@"\A(\s*--[^\n]*\n|\s+)+", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingComments();

    [GeneratedRegex(@"\ACREATE (?<kind>SCHEMA|TABLE|ROLE|OR ALTER VIEW|FUNCTION|SECURITY POLICY) (?<name>[\w.\[\]]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Made();

    [GeneratedRegex(@"\ACREATE (UNIQUE )?(CLUSTERED |NONCLUSTERED )?(COLUMNSTORE )?INDEX (?<name>\w+) ON (?<schema>\w+)\.\[?(?<table>\w+)\]?", RegexOptions.CultureInvariant)]
    private static partial Regex Index();
}
