using Dashboard.Import.AnnexA.Writing;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.AnnexA.Lists;

/// <summary>List 3: referrals of the last six months.</summary>
internal sealed class ReferralsList : ChildList
{
    private readonly Column _received;
    private readonly Column _source;
    private readonly Column _nfa;
    private readonly Column _count;
    private readonly Column _team;
    private readonly Column _worker;

    public ReferralsList()
        : base(3, "Referrals", "One row per child and referral received in the last six months.", withFamily: false, "ssd_cin_episodes.cine_referral_id", "ssd_cin_episodes.cine_person_id")
    {
        _received = NeededDate("Date of referral", "Date of the referral.", ["Referral Date"], "ssd_cin_episodes.cine_referral_date");
        _source = Coded("Referral Source", "Who referred.", AnnexAWords.Source, ["Source of Referral"], "ssd_cin_episodes.cine_referral_source_code");
        _nfa = YesOrNo("Referral NFA?", "Whether there was no further action.", ["Referral NFA", "NFA", "Referral No Further Action"], "ssd_cin_episodes.cine_referral_nfa");
        _count = Passed("Number of Referrals in Last 12 Months", ColumnKind.WholeNumber, "Referrals in the year before the latest one.", "Number of Referrals in the last 12 months");
        _team = Team("ssd_cin_episodes.cine_referral_team");
        _worker = Worker("ssd_cin_episodes.cine_referral_worker_id");
    }

    public override IReadOnlyList<string> SheetNames => ["Referral"];

    public override ListEntry? Map(Row row)
    {
        var child = ReadChild(row);
        var received = row.NeededDate(_received);
        var source = row.Code(_source);
        row.AddToKey(received, source);
        CheckPeriod(row, _received, received);
        var (team, worker) = (TextOf(row, _team), TextOf(row, _worker));
        var referral = new Referral { Id = RecordId(row), ChildId = child.Id, ReceivedOn = received, Source = source, NoFurtherAction = row.YesNo(_nfa) };
        return new ListEntry(child.Id, records =>
        {
            records.AddChild(child);
            var teamId = records.Staff.Team(team);
            records.Add(referral with { TeamId = teamId, WorkerId = records.Staff.Worker(worker, teamId) });
        });
    }

    public override IEnumerable<ListLine> Lines(StoredBook book) => book.Of<Referral>()
        .Where(referral => book.IsWithinMonths(referral.ReceivedOn))
        .OrderBy(referral => referral.ReceivedOn)
        .SelectMany(referral => book.LineFor(referral.ChildId, LineOf, line =>
        {
            line.Set(_received, referral.ReceivedOn);
            line.Set(_source, referral.Source);
            line.SetAnswer(_nfa, referral.NoFurtherAction);
            line.Set(_count, book.InYearBeforeLatest<Referral>(referral.ChildId, other => other.ReceivedOn));
            line.Set(_team, book.TeamName(referral.TeamId));
            line.Set(_worker, book.WorkerName(referral.WorkerId));
        }));
}
