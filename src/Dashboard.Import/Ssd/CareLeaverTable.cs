using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Normalising;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Care leavers.</summary>
internal sealed class CareLeaverTable : SourceTable<CareLeaver>
{
    private readonly Column _id;
    private readonly Column _child;
    private readonly Column _eligibility;
    private readonly Column _inTouch;
    private readonly Column _contact;
    private readonly Column _accommodation;
    private readonly Column _suitability;
    private readonly Column _activity;
    private readonly Column _reviewed;
    private readonly Column _adviser;
    private readonly Column _team;
    private readonly Column _worker;

    public CareLeaverTable()
        : base("ssd_care_leavers", "One row per care leaver.")
    {
        _id = Key("clea_table_id", "Id of the row.");
        _child = Needed("clea_person_id", ColumnKind.Id, "The child.");
        _eligibility = Optional("clea_care_leaver_eligibility", ColumnKind.Code, "Eligibility.", codes: StandardCodes.Eligibility);
        _inTouch = Optional("clea_care_leaver_in_touch", ColumnKind.Code, "Whether the authority is in touch.", codes: StandardCodes.InTouch);
        _contact = Optional("clea_care_leaver_latest_contact", ColumnKind.Date, "Latest contact.");
        _accommodation = Optional("clea_care_leaver_accommodation", ColumnKind.Code, "Accommodation.", codes: StandardCodes.Accommodation);
        _suitability = Optional("clea_care_leaver_accom_suitable", ColumnKind.Code, "Whether it is suitable.", codes: StandardCodes.Suitability);
        _activity = Optional("clea_care_leaver_activity", ColumnKind.Code, "Education, employment or training.", codes: StandardCodes.Activity);
        _reviewed = Optional("clea_pathway_plan_review_date", ColumnKind.Date, "Latest review of the pathway plan.");
        _adviser = Optional("clea_care_leaver_personal_advisor", ColumnKind.Id, "Personal adviser.");
        _team = Optional("clea_care_leaver_allocated_team", ColumnKind.Id, "Team.");
        _worker = Optional("clea_care_leaver_worker_id", ColumnKind.Id, "Worker.");
    }

    public override CareLeaver? Map(Row row) => new()
    {
        Id = row.KeyPart(_id),
        ChildId = row.Child(_child),
        Eligibility = row.Code(_eligibility),
        InTouch = row.Code(_inTouch),
        LatestContactOn = row.Date(_contact),
        Accommodation = row.Code(_accommodation),
        Suitability = row.Code(_suitability),
        Activity = row.Code(_activity),
        PathwayPlanReviewedOn = row.Date(_reviewed),
        AdviserId = row.Worker(_adviser),
        TeamId = row.Team(_team),
        WorkerId = row.Worker(_worker),
    };
}
