using Dashboard.Data.Store;
using Dashboard.Measures.Records;

namespace Dashboard.Import.AnnexA.Records;

/// <summary>What all rows of all lists stand for, until it is written.</summary>
internal sealed class AnnexARecords(DateOnly asAt)
{
    private readonly Dictionary<Type, IRecordBag> _bags = [];
    private readonly SortedDictionary<string, GatheredChild> _children = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inCare = new(StringComparer.Ordinal);
    private readonly HashSet<(int List, string ChildId)> _open = [];
    private readonly List<Holder> _holders = [];
    private readonly Dictionary<string, NeedEpisode> _needs = new(StringComparer.Ordinal);

    /// <summary>Day of the data.</summary>
    public DateOnly AsAt { get; } = asAt;

    public Staff Staff { get; } = new();

    /// <summary>Ids of the children.</summary>
    public IReadOnlyCollection<string> ChildIds => _children.Keys;

    /// <summary>Whether list 6 had rows.</summary>
    public bool HasNeeds => _needs.Count > 0;

    /// <summary>Whether the child is in list 6.</summary>
    public bool IsInNeed(string childId) => _needs.ContainsKey(childId);

    /// <summary>Whether the child has a period of care in list 8.</summary>
    public bool IsInCare(string childId) => _inCare.Contains(childId);

    /// <summary>Whether a row of the list has the child open.</summary>
    public bool IsHeldOpen(int list, string childId) => _open.Contains((list, childId));

    public void AddIfAny<TRecord>(TRecord? record)
        where TRecord : class
    {
        if (record is not null)
        {
            Add(record);
        }
    }

    public void Add<TRecord>(TRecord record)
        where TRecord : class => Bag<TRecord>().Add(record);

    /// <summary>Adds what a row says of a child; what an earlier row said stays.</summary>
    public void AddChild(GatheredChild child) => _children[child.Id] = _children.TryGetValue(child.Id, out var known)
        ? known with
        {
            BornOn = known.BornOn ?? child.BornOn,
            ExpectedOn = known.ExpectedOn ?? child.ExpectedOn,
            Gender = known.Gender ?? child.Gender,
            Ethnicity = known.Ethnicity ?? child.Ethnicity,
            Disabled = known.Disabled ?? child.Disabled,
        }
        : child;

    public void AddCare(CareEpisode episode)
    {
        _inCare.Add(episode.ChildId);
        Add(episode);
    }

    public void AddHolder(Holder holder)
    {
        _holders.Add(holder);
        if (holder.EndedOn is null)
        {
            _open.Add((holder.List, holder.ChildId));
        }
    }

    /// <summary>Adds an episode of need; of two rows for a child the later start is the latest episode.</summary>
    public void AddNeed(NeedEpisode episode)
    {
        if (!_needs.TryGetValue(episode.ChildId, out var known) || known.StartedOn < episode.StartedOn)
        {
            _needs[episode.ChildId] = episode;
        }
    }

    /// <summary>Works out what only all lists together give.</summary>
    public void Complete(ImportOptions options)
    {
        foreach (var child in _children.Values)
        {
            Add(new Child { Id = child.Id, BornOn = child.BornOn, ExpectedOn = child.BornOn is null ? child.ExpectedOn : null, Gender = child.Gender, Ethnicity = child.Ethnicity });
            if (child.Disabled is { } disabled)
            {
                Add(new Disability { Id = StableId.Of("disability", child.Id), ChildId = child.Id, Code = disabled ? "YES" : "NONE" });
            }
        }

        foreach (var unit in Staff.Units(options.AuthorityName))
        {
            Add(unit);
        }

        foreach (var worker in Staff.Workers())
        {
            Add(worker);
        }

        foreach (var allocation in Allocations.Of(_holders, options))
        {
            Add(allocation);
        }

        var listed = Of<Referral>();
        _bags.Remove(typeof(Referral));
        foreach (var referral in NeedReferrals.Merge(listed, _needs, HasNeeds))
        {
            Add(referral);
        }
    }

    public async Task WriteAsync(StoreTransaction transaction, CancellationToken cancellationToken)
    {
        foreach (var bag in _bags.Values)
        {
            await bag.WriteAsync(transaction, cancellationToken);
        }
    }

    private IReadOnlyList<TRecord> Of<TRecord>()
        where TRecord : class => Bag<TRecord>().Records;

    private RecordBag<TRecord> Bag<TRecord>()
        where TRecord : class
    {
        if (!_bags.TryGetValue(typeof(TRecord), out var bag))
        {
            _bags[typeof(TRecord)] = bag = new RecordBag<TRecord>();
        }

        return (RecordBag<TRecord>)bag;
    }
}
