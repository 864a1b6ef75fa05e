using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Dashboard.Data.Tests.Schema;

/// <summary>What the row-level security of a script protects.</summary>
internal static class RowPolicy
{
    private const string File = "security/row-level-security.sql";

    public static string Script => Repository.Scripts("security")[File];

    /// <summary>Tables with a filter, with the function that filters.</summary>
    public static IReadOnlyDictionary<string, string> Filters(string script) => TransactSql.All<CreateSecurityPolicyStatement>(TransactSql.Parse(script))
        .SelectMany(policy => policy.SecurityPredicateActions)
        .Where(action => action is { ActionType: SecurityPredicateActionType.Create, SecurityPredicateType: SecurityPredicateType.Filter })
        .ToDictionary(action => TransactSql.Name(action.TargetObjectName), action => action.FunctionCall.FunctionName.Value);

    /// <summary>Tables of what is counted that name a child and have no filter.</summary>
    public static IReadOnlyList<string> Unprotected(string script)
    {
        var filters = Filters(script);
        return [.. ModelListing.Model.GetEntityTypes()
            .Where(type => type.ClrType.Namespace != typeof(Portal.Report).Namespace)
            .Where(type => type.FindProperty("ChildId") is not null || type.ClrType == typeof(Measures.Records.Child))
            .Select(type => $"reporting.{Microsoft.EntityFrameworkCore.RelationalEntityTypeExtensions.GetTableName(type)}")
            .Where(table => !filters.ContainsKey(table))];
    }
}
