using Dashboard.Import.AnnexA.Writing;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.AnnexA.Lists;

/// <summary>List 5: section 47 enquiries of the last six months with their initial conferences.</summary>
internal sealed class EnquiriesList : ChildList
{
    private readonly Column _started;
    private readonly Column _unnecessary;
    private readonly Column _held;
    private readonly Column _ledToPlan;
    private readonly Column _enquiries;
    private readonly Column _conferences;
    private readonly Column _team;
    private readonly Column _worker;

    public EnquiriesList()
        : base(
            5, "Section 47 enquiries and ICPCs", "One row per child and section 47 enquiry started in the last six months.", withFamily: false,
            "ssd_s47_enquiry.s47e_s47_enquiry_id", "ssd_s47_enquiry.s47e_person_id", "ssd_initial_cp_conference.icpc_icpc_id", "ssd_initial_cp_conference.icpc_person_id", "ssd_initial_cp_conference.icpc_s47_enquiry_id")
    {
        AddDisability();
        _started = NeededDate(
            "Strategy discussion initiating Section 47 Enquiry Start Date", "Date of the strategy discussion.",
            ["Strategy discussion initiating S47 Enquiry Start Date", "Section 47 Enquiry Start Date", "Section 47 Start Date"], "ssd_s47_enquiry.s47e_s47_start_date");
        _unnecessary = YesOrNo("Was an Initial Child Protection Conference deemed unnecessary?", "Whether no conference was needed. A child on a plan already has no, and no conference.", ["Was an ICPC deemed unnecessary?"]);
        _held = Date("Date of Initial Child Protection Conference", "Date held.", ["Date of ICPC", "Initial Child Protection Conference Date"], "ssd_initial_cp_conference.icpc_icpc_date");
        _ledToPlan = YesOrNo("Did the Initial Child Protection Conference Result in a Child Protection Plan", "Whether it led to a plan.", ["Did the ICPC Result in a CP Plan", "Did the ICPC result in a Child Protection Plan"], "ssd_initial_cp_conference.icpc_icpc_outcome_cp_flag");
        _enquiries = Passed("Number of Section 47 Enquiries in the last 12 months", ColumnKind.WholeNumber, "Enquiries in the year before the latest one.", "Number of s47 Enquiries in the last 12 months");
        _conferences = Passed("Number of ICPCs in the last 12 months", ColumnKind.WholeNumber, "Conferences in the year before the latest enquiry.");
        _team = Team("ssd_s47_enquiry.s47e_s47_completed_by_team", "ssd_initial_cp_conference.icpc_icpc_team");
        _worker = Worker("ssd_s47_enquiry.s47e_s47_completed_by_worker_id", "ssd_initial_cp_conference.icpc_icpc_worker_id");
    }

    public override IReadOnlyList<string> SheetNames => ["Section 47", "S47", "S47 and ICPC", "Section 47 enquiries", "Sec47 and ICPC"];

    public override ListEntry? Map(Row row)
    {
        var child = ReadChild(row);
        var started = row.NeededDate(_started);
        row.AddToKey(started);
        CheckPeriod(row, _started, started);
        var (team, worker) = (TextOf(row, _team), TextOf(row, _worker));
        var enquiry = new Enquiry
        {
            Id = RecordId(row),
            ChildId = child.Id,
            StartedOn = started,
            Outcomes = row.YesNo(_unnecessary) is { } unnecessary ? unnecessary ? EnquiryOutcomes.None : EnquiryOutcomes.ProtectionConference : null,
        };
        var held = row.End(_held, started);
        var ledToPlan = row.YesNo(_ledToPlan);
        return new ListEntry(child.Id, records =>
        {
            records.AddChild(child);
            var teamId = records.Staff.Team(team);
            var workerId = records.Staff.Worker(worker, teamId);
            records.Add(enquiry with { TeamId = teamId, WorkerId = workerId });
            if (held is not null)
            {
                records.Add(new Conference { Id = enquiry.Id, ChildId = child.Id, EnquiryId = enquiry.Id, HeldOn = held, LedToPlan = ledToPlan, TeamId = teamId, WorkerId = workerId });
            }
        });
    }

    public override IEnumerable<ListLine> Lines(StoredBook book) => book.Of<Enquiry>()
        .Where(enquiry => book.IsWithinMonths(enquiry.StartedOn))
        .OrderBy(enquiry => enquiry.StartedOn)
        .SelectMany(enquiry => book.LineFor(enquiry.ChildId, LineOf, line =>
        {
            var conference = book.ConferenceOf(enquiry);
            line.Set(_started, enquiry.StartedOn);
            line.SetAnswer(_unnecessary, book.ConferenceUnnecessary(enquiry, conference));
            line.Set(_held, conference?.HeldOn);
            line.SetAnswer(_ledToPlan, conference is null ? null : conference.LedToPlan);
            line.Set(_enquiries, book.InYearBeforeLatest<Enquiry>(enquiry.ChildId, other => other.StartedOn));
            line.Set(_conferences, book.ConferencesBeforeLatestEnquiry(enquiry.ChildId));
            line.Set(_team, book.TeamName(enquiry.TeamId));
            line.Set(_worker, book.WorkerName(enquiry.WorkerId));
        }));
}
