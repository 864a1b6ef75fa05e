using Dashboard.Data.Reporting;
using Dashboard.Data.Store;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;

namespace Dashboard.Import.Loading;

/// <summary>What kind of source is loaded: its tables, what its loads replace, and what is left to do when all of them are read.</summary>
internal class SourceKind(string name, IReadOnlyList<SourceTable> tables)
{
    /// <summary>Name of the source in the store.</summary>
    public string Name { get; } = name;

    /// <summary>Tables that others refer to come before those others.</summary>
    public IReadOnlyList<SourceTable> Tables { get; } = tables;

    /// <summary>Sources of the same records: a load of one takes the place of the others.</summary>
    public virtual IReadOnlyList<string> Replaces => [Name];

    /// <summary>Tables of the store that a load empties and fills anew.</summary>
    public virtual IEnumerable<Type> Targets => Tables.Select(table => table.Target);

    /// <summary>Runs when all tables have been read and before anything is final: reasons to refuse go to the state.</summary>
    public virtual void Complete(LoadState state)
    {
    }

    /// <summary>Writes what only all tables together give.</summary>
    public virtual Task WriteAsync(StoreTransaction transaction, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>What the source supplies, by table and column of the contract that measures name.</summary>
    public virtual IEnumerable<FieldSupply> Supply(LoadPlan plan, IReadOnlyList<TableLoad> loads) =>
        loads.SelectMany(load => load.Supply(Name, plan.Headers.GetValueOrDefault(load.Table)));
}
