using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Practice;

/// <summary>Signs of Safety practice.</summary>
internal sealed class PracticeActivityTable : SourceTable<PracticeActivity>
{
    private readonly Column _id;
    private readonly Column _child;
    private readonly Column _type;
    private readonly Column _date;
    private readonly Column _worker;
    private readonly Column _team;
    private readonly Column _form;
    private readonly Column _shared;
    private readonly Column _scale;

    public PracticeActivityTable()
        : base("practice_activity", "One row per piece of Signs of Safety practice with a child and family.")
    {
        _id = Key("activity_id", "Id of the activity.", "A1");
        _child = Needed("person_id", ColumnKind.Id, "The child, as in ssd_person.", "100001");
        _type = Needed("activity_type", ColumnKind.Code, "Which of the eight elements.", "safety-scale", codes: PracticeWords.Elements);
        _date = Needed("activity_date", ColumnKind.Date, "Date.", "2026-10-01");
        _worker = Optional("worker_id", ColumnKind.Id, "Worker.", "W1");
        _team = Optional("team_id", ColumnKind.Id, "Team, as in ssd_department.", "T1");
        _form = Optional("form", ColumnKind.Text, "Form used, such as wizards-and-fairies for three-houses.", "");
        _shared = Optional("shared_with_family", ColumnKind.YesNo, "Whether it was shared with the family.", "Y");
        _scale = Optional("scale_value", ColumnKind.Scale, "Scale 0 to 10, safety-scale only.", "6");
    }

    public override PracticeActivity? Map(Row row) => new()
    {
        Id = row.KeyPart(_id),
        ChildId = row.Child(_child),
        Element = PracticeWords.Element(row.NeededCode(_type)),
        DoneOn = row.NeededDate(_date),
        WorkerId = row.Worker(_worker),
        TeamId = row.Team(_team),
        Form = row.Text(_form),
        SharedWithFamily = row.YesNo(_shared),
        ScaleValue = row.Scale(_scale),
        Sequence = row.Number,
    };
}
