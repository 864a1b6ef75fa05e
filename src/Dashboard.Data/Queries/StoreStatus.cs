using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Queries;

/// <summary>What every page needs to know about the store: the organisation, the months, what is published, the date of the data.</summary>
public sealed record StoreStatus
{
    /// <summary>What the authority is called while nobody has named it.</summary>
    public const string Unnamed = "The authority";

    /// <summary>Changes with every refresh and publication.</summary>
    public required string Stamp { get; init; }

    /// <summary>The organisation now.</summary>
    public required OrgTree Tree { get; init; }

    /// <summary>The organisation with the units that have closed, each below the nearest open unit of those it lay in: what was issued of them is still read and answered for.</summary>
    public required OrgTree WithClosed { get; init; }

    /// <summary>Name of the authority.</summary>
    public required string AuthorityName { get; init; }

    /// <summary>Evaluated months, the earliest first; empty before the first refresh.</summary>
    public required IReadOnlyList<Month> Months { get; init; }

    /// <summary>Published months with the date of their data and of issue.</summary>
    public required IReadOnlyDictionary<Month, PublicationRow> Publications { get; init; }

    /// <summary>Date of the data; null before the first load.</summary>
    public DateOnly? DataAsAt { get; init; }

    /// <summary>Whether the store holds the made-up authority.</summary>
    public bool HoldsDemoData { get; init; }

    /// <summary>Names of workers by id. Who has been given an id may ask for its name; nobody outside this project is given the list.</summary>
    internal IReadOnlyDictionary<string, string> WorkerNames { get; init; } = new Dictionary<string, string>();

    /// <summary>The month shown when none is chosen: the latest evaluated.</summary>
    public Month? LatestMonth => Months.Count == 0 ? null : Months[^1];

    /// <summary>Name of a unit, or the last one of a unit that has closed; its id when no month was issued with it.</summary>
    public string UnitName(string unitId) => unitId == OrgTree.AuthorityId ? AuthorityName
        : WithClosed.Holds(unitId) ? WithClosed.Units[WithClosed.NumberOf(unitId)].Name
        : unitId;

    /// <summary>Name of a worker; the id when none is known.</summary>
    public string WorkerName(string workerId) => WorkerNames.GetValueOrDefault(workerId, workerId);
}
