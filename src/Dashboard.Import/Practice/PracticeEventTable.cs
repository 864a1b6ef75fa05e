using Dashboard.Data.Model;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Practice;

/// <summary>Events of the practice calendar.</summary>
internal sealed class PracticeEventTable : SourceTable<PracticeEvent>
{
    private readonly Column _id;
    private readonly Column _kind;
    private readonly Column _name;
    private readonly Column _starts;
    private readonly Column _ends;
    private readonly Column _team;
    private readonly Column _attended;
    private readonly Column _invited;
    private readonly Column _evaluation;

    public PracticeEventTable()
        : base("practice_event", "One row per event of the practice calendar.")
    {
        _id = Key("event_id", "Id of the event.", "EV1");
        _kind = Needed("kind", ColumnKind.Code, "Kind.", "practice-week", codes: PracticeWords.Events);
        _name = Optional("name", ColumnKind.Text, "Name.", "Autumn practice week", max: TextLength.Name);
        _starts = Needed("starts_on", ColumnKind.Date, "First day.", "2026-10-12", ahead: true);
        _ends = Optional("ends_on", ColumnKind.Date, "Last day.", "2026-10-16", ahead: true);
        _team = Optional("team_id", ColumnKind.Id, "Team, as in ssd_department.", "T1");
        _attended = Optional("attended", ColumnKind.WholeNumber, "People who came.", "38");
        _invited = Optional("invited", ColumnKind.WholeNumber, "People invited.", "45");
        _evaluation = Optional("evaluation", ColumnKind.Number, "Mean evaluation 0 to 10.", "8.2");
    }

    public override PracticeEvent? Map(Row row)
    {
        var starts = row.NeededDate(_starts);
        return new PracticeEvent
        {
            Id = row.KeyPart(_id),
            Kind = row.NeededCode(_kind),
            Name = row.Text(_name),
            StartsOn = starts,
            EndsOn = row.End(_ends, starts),
            TeamId = row.Team(_team),
            Attended = row.WholeNumber(_attended),
            Invited = row.WholeNumber(_invited),
            Evaluation = row.Amount(_evaluation, 10),
        };
    }
}
