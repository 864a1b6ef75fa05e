using Dashboard.Data.Access;
using Dashboard.Data.Portal;

namespace Dashboard.Data.AccessLogs;

/// <summary>Follows the entries of the access log in their order. Told where the chain broke, it waits for the entry after to say how.</summary>
internal sealed class ChainWalk(string anchor, IEnumerable<(long EntryId, string Hash)> seals)
{
    private readonly EntryHash _hash = new();
    private readonly Queue<(long EntryId, string Hash)> _seals = new(seals.OrderBy(seal => seal.EntryId));

    private string _previous = anchor;
    private string? _beforePrevious;
    private AccessEntry? _last;
    private AccessEntry? _suspect;
    private ChainFault _suspicion;
    private ChainFinding? _finding;
    private long _unbound;

    /// <summary>Entries found whole.</summary>
    public long Entries { get; private set; }

    /// <summary>Takes the next entry; false when what is wrong is known.</summary>
    public bool Take(AccessEntry entry)
    {
        if (_suspect is { } suspect)
        {
            _finding = new ChainFinding(suspect.Id, Judge(suspect, entry));
            return false;
        }

        if (Entries == 0 && entry is { Hash: null, SchemaVersion: < AccessLog.EntryShape })
        {
            _unbound++;
            return true;
        }

        if (entry.PreviousHash != _previous)
        {
            // The entry before may be the one too many: then this one is bound to the one before that.
            if (_beforePrevious is not null && entry.PreviousHash == _beforePrevious)
            {
                _finding = new ChainFinding(_last!.Id, ChainFault.Inserted);
                return false;
            }

            return Suspect(entry, ChainFault.Missing);
        }

        if (_hash.Of(entry) != entry.Hash)
        {
            return Suspect(entry, ChainFault.Changed);
        }

        return Keep(entry);
    }

    /// <summary>The result, once there are no more entries.</summary>
    public ChainReport Report()
    {
        if (_finding is null && _suspect is { } suspect)
        {
            _finding = new ChainFinding(suspect.Id, _suspicion);
        }

        if (_finding is null && _seals.TryPeek(out var seal))
        {
            _finding = new ChainFinding(seal.EntryId, ChainFault.CutOff);
        }

        return new ChainReport { Entries = Entries, Unbound = _unbound, Last = _last, Finding = _finding };
    }

    private bool Suspect(AccessEntry entry, ChainFault suspicion)
    {
        _suspect = entry;
        _suspicion = suspicion;
        return true;
    }

    private ChainFault Judge(AccessEntry suspect, AccessEntry next) =>
        next.PreviousHash == _previous
            ? suspect.PreviousHash == next.Hash ? ChainFault.Reordered : ChainFault.Inserted
            : _suspicion;

    private bool Keep(AccessEntry entry)
    {
        while (_seals.TryPeek(out var seal) && seal.EntryId <= entry.Id)
        {
            _seals.Dequeue();
            if (seal.EntryId < entry.Id || seal.Hash != entry.Hash)
            {
                _finding = new ChainFinding(entry.Id, ChainFault.Rewritten);
                return false;
            }
        }

        Entries++;
        _beforePrevious = _previous;
        _previous = entry.Hash!;
        _last = entry;
        return true;
    }
}
