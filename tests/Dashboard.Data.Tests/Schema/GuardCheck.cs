using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Dashboard.Data.Tests.Schema;

/// <summary>Finds what a deployment script would do a second time.</summary>
internal static class GuardCheck
{
    /// <summary>Statements that make something without asking first whether it is there, or ask for something else; empty when the script can be run again.</summary>
    public static IReadOnlyList<string> Unguarded(string script)
    {
        var faults = new List<string>();
        var dropped = new HashSet<string>();
        foreach (var statement in TransactSql.Parse(script).Batches.SelectMany(batch => batch.Statements))
        {
            Check(statement, [], dropped, faults);
        }

        return faults;
    }

    /// <summary>Everything a script makes, at any depth.</summary>
    public static IReadOnlyList<string> Made(string script) =>
        [.. Statements(TransactSql.Parse(script)).Select(Makes).OfType<(string Kind, string Name)>().Select(made => $"{made.Kind} {made.Name}")];

    private static IEnumerable<TSqlStatement> Statements(TSqlFragment fragment) => TransactSql.All<TSqlStatement>(fragment).SelectMany(statement =>
        statement is ExecuteStatement execute && Inner(execute) is { } inner ? Statements(TransactSql.Parse(inner)) : [statement]);

    private static void Check(TSqlStatement statement, IReadOnlyList<string> conditions, HashSet<string> dropped, List<string> faults)
    {
        switch (statement)
        {
            case IfStatement branch:
                Check(branch.ThenStatement, [.. conditions, TransactSql.Text(branch.Predicate)], dropped, faults);
                if (branch.ElseStatement is not null)
                {
                    Check(branch.ElseStatement, conditions, dropped, faults);
                }

                break;
            case BeginEndBlockStatement block:
                foreach (var inner in block.StatementList.Statements)
                {
                    Check(inner, conditions, dropped, faults);
                }

                break;
            case ExecuteStatement execute when Inner(execute) is { } text:
                foreach (var inner in TransactSql.Parse(text).Batches.SelectMany(batch => batch.Statements))
                {
                    Check(inner, conditions, dropped, faults);
                }

                break;
            case CreateOrAlterViewStatement:
                break;
            case DropObjectsStatement { IsIfExists: true } drop:
                dropped.UnionWith(drop.Objects.Select(TransactSql.Name));
                break;
            case CreateFunctionStatement or CreateSecurityPolicyStatement when Makes(statement) is { } anew && dropped.Contains(anew.Name):
                break;
            case InsertStatement or AlterTableStatement or DropObjectsStatement or CreateViewStatement or AlterDatabaseStatement when conditions.Count == 0:
                faults.Add(TransactSql.Text(statement));
                break;
            default:
                if (Makes(statement) is { } made && !conditions.Any(condition => AsksFor(condition, made)))
                {
                    faults.Add($"{made.Kind} {made.Name}");
                }

                break;
        }
    }

    private static bool AsksFor(string condition, (string Kind, string Name) made) => made.Kind switch
    {
        "table" => condition == $"OBJECT_ID(N'{made.Name}', N'U') IS NULL" || condition.StartsWith("NOT EXISTS (SELECT 1 FROM portal.SchemaUpgrade WHERE Name = N'", StringComparison.Ordinal),
        "schema" => condition == $"SCHEMA_ID(N'{made.Name}') IS NULL",
        "role" => condition == $"DATABASE_PRINCIPAL_ID(N'{made.Name}') IS NULL",
        _ => condition.Contains("NOT EXISTS (SELECT 1 FROM sys.indexes", StringComparison.Ordinal)
            && condition.Contains($"N'{made.Name[..made.Name.LastIndexOf('.')]}'", StringComparison.Ordinal)
            && condition.Contains($"name = N'{made.Name[(made.Name.LastIndexOf('.') + 1)..]}'", StringComparison.Ordinal),
    };

    private static (string Kind, string Name)? Makes(TSqlStatement statement) => statement switch
    {
        CreateTableStatement table => ("table", TransactSql.Name(table.SchemaObjectName)),
        CreateSchemaStatement schema => ("schema", schema.Name.Value),
        CreateRoleStatement role => ("role", role.Name.Value),
        CreateIndexStatement index => ("index", $"{TransactSql.Name(index.OnName)}.{index.Name.Value}"),
        CreateColumnStoreIndexStatement index => ("index", $"{TransactSql.Name(index.OnName)}.{index.Name.Value}"),
        CreateFunctionStatement function => ("function", TransactSql.Name(function.Name)),
        CreateSecurityPolicyStatement policy => ("security policy", TransactSql.Name(policy.Name)),
        CreateOrAlterViewStatement view => ("view", TransactSql.Name(view.SchemaObjectName)),
        _ => null,
    };

    private static string? Inner(ExecuteStatement execute) =>
        execute.ExecuteSpecification.ExecutableEntity is ExecutableStringList { Strings: [StringLiteral literal] } ? literal.Value : null;
}
