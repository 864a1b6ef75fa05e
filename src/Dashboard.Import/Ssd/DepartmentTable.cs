using Dashboard.Data.Model;
using Dashboard.Data.Store;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Loading;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Teams and the units above them: the tree under the authority.</summary>
internal sealed class DepartmentTable : SourceTable<Department>
{
    private readonly ImportOptions _options;
    private readonly Column _id;
    private readonly Column _name;
    private readonly Column _parent;
    private IReadOnlyList<OrgUnit> _units = [];

    public DepartmentTable(ImportOptions options)
        : base("ssd_department", "One row per team or service.")
    {
        Required = true;
        _options = options;
        _id = Key("dept_team_id", "Id of the unit.");
        _name = Optional("dept_team_name", ColumnKind.Text, "Name; where it is blank, the id is shown.", max: TextLength.Name);
        _parent = Optional("dept_team_parent_id", ColumnKind.Id, "Unit above; blank hangs the unit under the authority.");
    }

    public override Type Target => typeof(OrgUnit);

    public override Department Map(Row row)
    {
        var id = row.KeyPart(_id);
        return new Department(id, row.Text(_name) ?? id, row.Text(_parent));
    }

    public override void Complete(TableLoad<Department> load, LoadState state)
    {
        var rows = load.Rows.ToDictionary(row => row.Record.Id, row => row.Row, StringComparer.Ordinal);
        var tree = new OrgTreeBuilder(_options.AuthorityName, load.Records);
        foreach (var orphan in tree.WithoutParent)
        {
            load.Flag(rows[orphan], _parent, "unknown id", "The unit above is not in the table. The unit hangs under the authority.");
        }

        if (tree.Cycle is { Count: > 0 } cycle)
        {
            load.Refuse(rows[cycle[0]], _parent, $"The units form a circle: {string.Join(" > ", cycle)}. Correct the parent of one of them.");
            return;
        }

        _units = tree.Units;
        state.AddUnits(_units);
    }

    public override async Task WriteAsync(StoreTransaction transaction, IEnumerable<Department> records, CancellationToken cancellationToken)
    {
        await using var writer = transaction.Writer<OrgUnit>();
        foreach (var unit in _units)
        {
            writer.Write(unit);
        }

        await writer.FlushAsync(cancellationToken);
    }
}
