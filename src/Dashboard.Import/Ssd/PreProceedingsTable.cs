using Dashboard.Data.Model;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Work before care proceedings.</summary>
internal sealed class PreProceedingsTable : SourceTable<PreProceedings>
{
    private readonly Column _id;
    private readonly Column _child;
    private readonly Column _decided;
    private readonly Column _meeting;
    private readonly Column _outcome;
    private readonly Column _stepDown;
    private readonly Column _letter;

    public PreProceedingsTable()
        : base("ssd_pre_proceedings", "One row per child in pre-proceedings.")
    {
        _id = Key("prep_table_id", "Id of the row.");
        _child = Needed("prep_person_id", ColumnKind.Id, "The child.");
        _decided = Optional("prep_pre_pro_decision_date", ColumnKind.Date, "Decision to enter pre-proceedings.");
        _meeting = Optional("prep_initial_pre_pro_meeting_date", ColumnKind.Date, "First meeting.");
        _outcome = Optional("prep_pre_pro_outcome", ColumnKind.Text, "Outcome, as given.", max: TextLength.Label);
        _stepDown = Optional("prep_agree_stepdown_issue_date", ColumnKind.Date, "Agreed step down, or issue.");
        _letter = Optional("prep_pre_pro_letter_date", ColumnKind.Date, "Letter before proceedings.");
    }

    public override PreProceedings? Map(Row row) => new()
    {
        Id = row.KeyPart(_id),
        ChildId = row.Child(_child),
        DecidedOn = row.Date(_decided),
        MeetingOn = row.Date(_meeting),
        LetterOn = row.Date(_letter),
        StepDownOn = row.Date(_stepDown),
        Outcome = row.Text(_outcome),
    };
}
