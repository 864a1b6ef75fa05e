using Dashboard.Data.Store;
using Dashboard.Measures.Book;

namespace Dashboard.Data.Access;

/// <summary>Which rows about children and single workers a connection to SQL Server shows: <c>db/security/row-level-security.sql</c> reads it from the connection. SQLite has no such thing.</summary>
public sealed record RowPass
{
    /// <summary>Parts the ids of units in the session context: no id holds it.</summary>
    internal const char Separator = '\u001f';

    private const int MostCharacters = 4_000;

    private RowPass(string kind) => Kind = kind;

    /// <summary>No row.</summary>
    public static RowPass None { get; } = new("none");

    /// <summary>Every row, for imports, refreshes, and counts that name no child.</summary>
    public static RowPass Work { get; } = new("work");

    /// <summary>Word for the kind in the session context.</summary>
    public string Kind { get; }

    /// <summary>Ids of the teams, between separators.</summary>
    public string? Units { get; private init; }

    /// <summary>The worker whose children are shown.</summary>
    public string? Worker { get; private init; }

    /// <summary>The rows that a scope covers.</summary>
    /// <exception cref="StoreException">The scope holds more teams than a connection can be told.</exception>
    public static RowPass Of(AccessScope scope, OrgTree tree)
    {
        if (!scope.SeesChildren)
        {
            return None;
        }

        if (scope.SeesWholeAuthority)
        {
            return new RowPass("all");
        }

        if (scope.OnlyWorker is { } worker)
        {
            return new RowPass("worker") { Worker = worker };
        }

        var units = Separator + string.Join(Separator, scope.TeamsOfChildren(tree)!) + Separator;
        return units.Length <= MostCharacters
            ? new RowPass("units") { Units = units }
            : throw new StoreException("Your sign-in covers more teams than a connection to the database can be told. Ask the people who run the portal for a scope of fewer units.");
    }
}
