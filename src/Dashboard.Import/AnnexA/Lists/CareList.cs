using Dashboard.Import.AnnexA.Records;
using Dashboard.Import.AnnexA.Writing;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Loading;
using Dashboard.Import.Normalising;
using Dashboard.Measures.Records;

namespace Dashboard.Import.AnnexA.Lists;

/// <summary>List 8: children in care, now or until within the last six months.</summary>
internal sealed class CareList : ChildList
{
    private const string Completed = "completed";
    private const string Unaccompanied = "UASC";

    private readonly Column _unaccompanied;
    private readonly Column _started;
    private readonly Column _need;
    private readonly Column _again;
    private readonly Column _legalFrom;
    private readonly Column _legal;
    private readonly Column _reviewed;
    private readonly Column _visited;
    private readonly Column _permanence;
    private readonly Column _officer;
    private readonly Column _health;
    private readonly Column _dental;
    private readonly Column _placements;
    private readonly Column _ceased;
    private readonly Column _reason;
    private readonly Column _placedFrom;
    private readonly Column _type;
    private readonly Column _provider;
    private readonly Column _postcode;
    private readonly Column _urn;
    private readonly Column _missing;
    private readonly Column _absent;
    private readonly Column _offered;
    private readonly Column _accepted;
    private readonly Column _team;
    private readonly Column _worker;

    public CareList()
        : base(
            8, "Children in care", "One row per child in care, now or until within the last six months: the latest period of care.", withFamily: false,
            "ssd_cla_episodes.clae_cla_episode_id", "ssd_cla_episodes.clae_person_id", "ssd_cla_episodes.clae_cla_id", "ssd_cla_placement.clap_cla_placement_id", "ssd_cla_placement.clap_person_id",
            "ssd_cla_placement.clap_cla_id", "ssd_cla_reviews.clar_cla_review_id", "ssd_cla_reviews.clar_cla_person_id", "ssd_cla_reviews.clar_cla_id", "ssd_cla_visits.clav_cla_visit_id", "ssd_cla_visits.clav_person_id",
            "ssd_cla_visits.clav_cla_id", "ssd_cla_health.clah_health_check_id", "ssd_cla_health.clah_person_id", "ssd_legal_status.lega_legal_status_id", "ssd_legal_status.lega_person_id",
            "ssd_cla_care_plan.lacp_table_id", "ssd_cla_care_plan.lacp_person_id", "ssd_involvements.invo_involvements_id", "ssd_involvements.invo_person_id")
    {
        _unaccompanied = YesOrNo(
            "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)", "Whether an unaccompanied asylum-seeking child.",
            ["Unaccompanied Asylum Seeking Child", "UASC within the Last 12 Months", "UASC"], "ssd_immigration_status.immi_immigration_status");
        AddDisability();
        _started = NeededDate("Date Started to be Looked After", "First day of the period of care.", ["Date Started Looked After", "Date became Looked After"], "ssd_cla_episodes.clae_cla_episode_start_date", "ssd_cla_episodes.clae_entered_care_date", "ssd_involvements.invo_involvement_start_date");
        _need = Coded("Child's Category of Need", "Category of need.", AnnexAWords.Need, ["Category of Need"], "ssd_cla_episodes.clae_cla_primary_need_code");
        _again = Passed("Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)", ColumnKind.YesNo, "Not kept, since the earlier period has no dates.", "Second or subsequent period in 12 months");
        _legalFrom = Date("Start date of current legal status", "First day of the legal status.", ["Legal Status Start Date"], "ssd_legal_status.lega_legal_status_start_date");
        _legal = Coded("Child's Legal Status", "Legal status.", AnnexAWords.LegalStatus, ["Legal Status"], "ssd_legal_status.lega_legal_status");
        _reviewed = Date("Date of Latest Statutory Review", "Latest review; becomes a review.", ["Date of Last Statutory Review"], "ssd_cla_reviews.clar_cla_review_date");
        _visited = Date("Date of Last Social Work Visit", "Last visit; becomes a visit.", ["Date of Latest Social Work Visit"], "ssd_cla_visits.clav_cla_visit_date");
        _permanence = Coded("What is the permanence plan for this child?", "Permanence plan.", AnnexAWords.Permanence, ["Permanence Plan"], "ssd_cla_care_plan.lacp_cla_care_plan_json");
        _officer = Date("Date of Last IRO Visit / Contact to the Child", "Last contact of the reviewing officer.", ["Date of Last IRO Visit/Contact"], "ssd_cla_episodes.clae_cla_last_iro_contact_date");
        _health = Date("Date of Last Health Assessment", "Last health assessment; becomes a completed one.", [], "ssd_cla_health.clah_health_check_date", "ssd_cla_health.clah_health_check_type", "ssd_cla_health.clah_health_check_status");
        _dental = Date("Date of Last Dental Check", "Last dental check; becomes a completed one.", [], "ssd_cla_health.clah_health_check_date", "ssd_cla_health.clah_health_check_type", "ssd_cla_health.clah_health_check_status");
        _placements = Passed("Number of Placements in the Last 12 months", ColumnKind.WholeNumber, "Not kept, since the earlier placements have no dates.");
        _ceased = Date("Date Ceased to be Looked After", "Last day of the period of care.", ["Date Ceased"], "ssd_cla_episodes.clae_cla_episode_ceased_date", "ssd_cla_placement.clap_cla_placement_end_date", "ssd_legal_status.lega_legal_status_end_date", "ssd_involvements.invo_involvement_end_date");
        _reason = Coded("Reason Ceased to be Looked After", "Reason ceased.", AnnexAWords.CareEnd, ["Reason Ceased"], "ssd_cla_episodes.clae_cla_episode_ceased_reason");
        _placedFrom = Date("Start Date of Most Recent Placement", "First day of the placement.", ["Placement Start Date"], "ssd_cla_placement.clap_cla_placement_start_date", "ssd_cla_episodes.clae_cla_placement_id");
        _type = Coded("Placement Type", "Placement type.", AnnexAWords.PlacementType, [], "ssd_cla_placement.clap_cla_placement_type");
        _provider = Coded("Placement Provider", "Provider.", AnnexAWords.Provider, [], "ssd_cla_placement.clap_cla_placement_provider");
        _postcode = Text("Placement postcode", "Postcode of the placement.", Data.Model.TextLength.Code, [], "ssd_cla_placement.clap_cla_placement_postcode");
        _urn = Text("URN of Placement", "Ofsted number of the setting.", Data.Model.TextLength.Code, ["Placement URN", "URN"], "ssd_cla_placement.clap_cla_placement_urn");
        Passed("Placement Location", ColumnKind.Text, "Not kept.");
        Passed("LA of Placement", ColumnKind.Text, "Not kept.", "Local authority of placement", "Placement LA");
        _missing = Passed("Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months", ColumnKind.WholeNumber, "Not kept, since the episodes have no dates.", "Number of Missing Episodes");
        _absent = Passed("Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months", ColumnKind.WholeNumber, "Not kept, since the episodes have no dates.", "Number of Absent Episodes");
        _offered = Passed("Was the child offered a Return Interview after their last missing episode (Y/N)?", ColumnKind.YesNo, "Not kept, since the episode has no dates.", "Return Interview Offered");
        _accepted = Passed("Did the child accept a Return Interview after their last missing episode (Y/N)?", ColumnKind.YesNo, "Not kept, since the episode has no dates.", "Return Interview Accepted");
        _team = Team("ssd_involvements.invo_professional_team");
        _worker = Worker("ssd_involvements.invo_professional_id", "ssd_involvements.invo_professional_role_id", "ssd_professionals.prof_professional_id", "ssd_professionals.prof_professional_name");
    }

    public override IReadOnlyList<string> SheetNames => ["CLA", "LAC", "Looked after children", "Children looked after"];

    public override ListEntry? Map(Row row)
    {
        var child = ReadChild(row);
        var started = row.NeededDate(_started);
        row.AddToKey(started);
        var id = RecordId(row);
        var ceased = row.End(_ceased, started);
        var placement = ReadPlacement(row, id, child.Id, started, ceased);
        var episode = new CareEpisode
        {
            Id = id,
            ChildId = child.Id,
            PeriodId = id,
            PlacementId = placement?.Id,
            StartedOn = started,
            EndedOn = ceased,
            EndReason = row.Code(_reason),
            Need = row.Code(_need),
            EnteredCareOn = started,
            ReviewingOfficerSeenOn = row.Date(_officer),
        };
        var legal = ReadLegalStatus(row, id, child.Id, started, ceased);
        var permanence = row.Code(_permanence);
        var (reviewed, visited, health, dental) = (row.Date(_reviewed), row.Date(_visited), row.Date(_health), row.Date(_dental));
        var unaccompanied = row.YesNo(_unaccompanied) == true;
        var (team, worker) = (TextOf(row, _team), TextOf(row, _worker));
        return new ListEntry(child.Id, records =>
        {
            records.AddChild(child);
            records.AddCare(episode);
            var teamId = records.Staff.Team(team);
            records.AddHolder(new Holder(Number, child.Id, teamId, records.Staff.Worker(worker, teamId), started, ceased));
            records.AddIfAny(placement);
            records.AddIfAny(legal);
            records.AddIfAny(reviewed is null ? null : new Review { Kind = ReviewKind.Care, Id = id, ChildId = child.Id, PlanId = id, HeldOn = reviewed });
            records.AddIfAny(visited is { } visit ? new Visit { Kind = VisitKind.Care, Id = id, ChildId = child.Id, PlanId = id, VisitedOn = visit } : null);
            records.AddIfAny(CheckOf(id, child.Id, HealthKinds.Health, health));
            records.AddIfAny(CheckOf(id, child.Id, HealthKinds.Dental, dental));
            records.AddIfAny(permanence is null ? null : new CarePlan { Id = id, ChildId = child.Id, StartedOn = started, EndedOn = ceased, Permanence = permanence });
            records.AddIfAny(unaccompanied ? new ImmigrationStatus { Id = id, ChildId = child.Id, Status = Unaccompanied } : null);
        });
    }

    public override IEnumerable<ListLine> Lines(StoredBook book) => book.LatestCare()
        .SelectMany(care => book.LineFor(care.ChildId, LineOf, line =>
        {
            line.SetAnswer(_unaccompanied, book.IsUnaccompanied(care.ChildId));
            line.Set(_started, care.StartedOn);
            line.Set(_need, care.Last.Need);
            line.SetAnswer(_again, book.IsAgainInCare(care));
            line.Set(_legalFrom, care.Legal?.StartedOn);
            line.Set(_legal, care.Legal?.Code);
            line.Set(_reviewed, book.LastReview(care.ChildId, ReviewKind.Care, care.StartedOn));
            line.Set(_visited, book.LastVisit(care.ChildId, VisitKind.Care, care.StartedOn)?.VisitedOn);
            line.Set(_permanence, book.PermanenceOf(care.ChildId));
            line.Set(_officer, care.OfficerSeenOn);
            line.Set(_health, book.LastCheck(care.ChildId, HealthKinds.Health));
            line.Set(_dental, book.LastCheck(care.ChildId, HealthKinds.Dental));
            line.Set(_placements, book.PlacementsInYear(care.ChildId));
            line.Set(_ceased, care.EndedOn);
            line.Set(_reason, care.EndedOn is null ? null : care.Last.EndReason);
            line.Set(_placedFrom, care.Placement?.StartedOn);
            line.Set(_type, care.Placement?.Type);
            line.Set(_provider, care.Placement?.Provider);
            line.Set(_postcode, care.Placement?.Postcode);
            line.Set(_urn, care.Placement?.Urn);
            line.Set(_missing, book.MissingInYear(care, "M"));
            line.Set(_absent, book.MissingInYear(care, "A"));
            line.SetAnswer(_offered, book.LastMissing(care)?.InterviewOffered, unknown: book.LastMissing(care) is not null);
            line.SetAnswer(_accepted, book.LastMissing(care)?.InterviewAccepted, unknown: book.LastMissing(care) is not null);
            line.Set(_team, book.TeamName(book.HolderOf(care.ChildId)?.TeamId));
            line.Set(_worker, book.WorkerName(book.HolderOf(care.ChildId)?.WorkerId));
        }));

    protected override void CheckAcross(TableLoad<ListEntry> load) => CheckInNeed(load);

    private static HealthCheck? CheckOf(string id, string childId, string kind, DateOnly? day) =>
        day is { } date ? new HealthCheck { Id = $"{id}-{kind}", ChildId = childId, Kind = kind, CheckedOn = date, Status = Completed } : null;

    private Placement? ReadPlacement(Row row, string id, string childId, DateOnly started, DateOnly? ceased)
    {
        var (from, type, provider) = (row.Date(_placedFrom), row.Code(_type), row.Code(_provider));
        var (postcode, urn) = (TextOf(row, _postcode)?.ToUpperInvariant(), TextOf(row, _urn));
        return from is null && type is null && provider is null
            ? null
            : new Placement { Id = id, ChildId = childId, PeriodId = id, StartedOn = from ?? started, EndedOn = ceased, Type = type, Provider = provider, Postcode = postcode, Urn = urn };
    }

    private LegalStatus? ReadLegalStatus(Row row, string id, string childId, DateOnly started, DateOnly? ceased)
    {
        var (from, code) = (row.Date(_legalFrom), row.Code(_legal));
        return from is null && code is null ? null : new LegalStatus { Id = id, ChildId = childId, Code = code, StartedOn = from ?? started, EndedOn = ceased };
    }
}
