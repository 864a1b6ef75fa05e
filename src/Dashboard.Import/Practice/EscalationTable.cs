using Dashboard.Data.Model;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Practice;

/// <summary>Escalations.</summary>
internal sealed class EscalationTable : SourceTable<Escalation>
{
    private readonly Column _id;
    private readonly Column _child;
    private readonly Column _by;
    private readonly Column _raised;
    private readonly Column _stage;
    private readonly Column _stageStarted;
    private readonly Column _extension;
    private readonly Column _resolved;
    private readonly Column _theme;
    private readonly Column _team;

    public EscalationTable()
        : base("escalation", "One row per concern raised.")
    {
        _id = Key("escalation_id", "Id of the escalation.", "E1");
        _child = Needed("person_id", ColumnKind.Id, "The child, as in ssd_person.", "100001");
        _by = Needed("raised_by", ColumnKind.Code, "Role that raised it.", "conference-chair", codes: PracticeWords.RaisedBy);
        _raised = Needed("raised_on", ColumnKind.Date, "Date.", "2026-09-10");
        _stage = Needed("stage", ColumnKind.Text, "Stage it has reached.", "1");
        _stageStarted = Needed("stage_started_on", ColumnKind.Date, "Start of that stage.", "2026-09-10");
        _extension = Optional("extension_until", ColumnKind.Date, "Extension agreed.", "", ahead: true);
        _resolved = Optional("resolved_on", ColumnKind.Date, "Resolved.", "2026-09-17");
        _theme = Optional("theme", ColumnKind.Text, "Theme.", "drift", max: TextLength.Label);
        _team = Optional("team_id", ColumnKind.Id, "Team, as in ssd_department.", "T1");
    }

    public override Escalation? Map(Row row)
    {
        var raised = row.NeededDate(_raised);
        return new Escalation
        {
            Id = row.KeyPart(_id),
            ChildId = row.Child(_child),
            RaisedBy = row.NeededCode(_by),
            RaisedOn = raised,
            Stage = row.NeededText(_stage),
            StageStartedOn = row.NeededDate(_stageStarted),
            ExtensionUntil = row.Date(_extension),
            ResolvedOn = row.End(_resolved, raised),
            Theme = row.Text(_theme),
            TeamId = row.Team(_team),
        };
    }
}
