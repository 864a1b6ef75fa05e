using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Practice;

/// <summary>Actions from audits.</summary>
internal sealed class AuditActionTable : SourceTable<AuditAction>
{
    private readonly Column _id;
    private readonly Column _audit;
    private readonly Column _code;
    private readonly Column _owner;
    private readonly Column _due;
    private readonly Column _immediate;
    private readonly Column _completed;

    public AuditActionTable()
        : base("audit_action", "One row per action that an audit asks for.")
    {
        _id = Key("action_id", "Id of the action.", "AC1");
        _audit = Needed("audit_id", ColumnKind.Id, "Audit.", "AU1");
        _code = Optional("description_code", ColumnKind.Text, "What is asked for, as a code.", "update-plan");
        _owner = Optional("owner_id", ColumnKind.Id, "Owner.", "W1");
        _due = Needed("due_on", ColumnKind.Date, "Due date.", "2026-10-04", ahead: true);
        _immediate = Optional("immediate", ColumnKind.YesNo, "Whether an immediate task.", "N");
        _completed = Optional("completed_on", ColumnKind.Date, "Completed.", "");
    }

    public override AuditAction? Map(Row row) => new()
    {
        Id = row.KeyPart(_id),
        AuditId = row.Audit(_audit),
        DescriptionCode = row.Text(_code),
        OwnerId = row.Worker(_owner),
        DueOn = row.NeededDate(_due),
        Immediate = row.YesNo(_immediate),
        CompletedOn = row.Date(_completed),
    };
}
