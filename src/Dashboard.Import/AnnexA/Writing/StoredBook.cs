using Dashboard.Measures.Book;
using Dashboard.Measures.Records;

namespace Dashboard.Import.AnnexA.Writing;

/// <summary>What the store holds of the children on one day, as the lists ask for it.</summary>
internal sealed partial class StoredBook
{
    private readonly CaseBook _book;
    private readonly RecordTables _tables;
    private readonly Dictionary<string, string> _teams;
    private readonly Dictionary<string, string> _workers;

    public StoredBook(CaseBookRecords records, RecordTables tables, DateOnly asAt)
    {
        _book = CaseBook.Of(records, asAt);
        _tables = tables;
        tables.Add(records.Contacts, contact => contact.ChildId);
        tables.Add(records.Referrals, referral => referral.ChildId);
        tables.Add(records.Assessments, assessment => assessment.ChildId);
        tables.Add(records.Enquiries, enquiry => enquiry.ChildId);
        tables.Add(records.ProtectionPlans, plan => plan.ChildId);
        _teams = records.OrgUnits.ToDictionary(unit => unit.Id, unit => unit.Name, StringComparer.Ordinal);
        _workers = records.Workers.ToDictionary(worker => worker.Id, worker => worker.Name ?? worker.Id, StringComparer.Ordinal);
    }

    /// <summary>Day of the lists.</summary>
    public DateOnly AsAt => _book.AsAt;

    public static int YearsBetween(DateOnly from, DateOnly to)
    {
        var years = to.Year - from.Year;
        return from.AddYears(years) > to ? years - 1 : years;
    }

    public static bool IsAdoption(Permanence permanence) =>
        permanence.OrderType is null || permanence.OrderType.Contains("adopt", StringComparison.OrdinalIgnoreCase);

    /// <summary>All records of a type.</summary>
    public IReadOnlyList<TRecord> Of<TRecord>()
        where TRecord : class => _tables.Of<TRecord>();

    /// <summary>The records of a child.</summary>
    public IEnumerable<TRecord> Of<TRecord>(string childId)
        where TRecord : class => _tables.Of<TRecord>(childId);

    /// <summary>Whether a day lies in the months that the lists look at.</summary>
    public bool IsWithinMonths(DateOnly? day) => day <= AsAt && day >= AsAt.AddMonths(-AnnexAContract.Months);

    /// <summary>Whether a day lies in the year that some lists and counts look at.</summary>
    public bool IsWithinYear(DateOnly? day) => day <= AsAt && day >= AsAt.AddMonths(-AnnexAContract.YearMonths);

    /// <summary>Whether what ends on that day is still open.</summary>
    public bool IsOpen(DateOnly? end) => end is null || end > AsAt;

    public string? TeamName(string? teamId) => teamId is null ? null : _teams.GetValueOrDefault(teamId, teamId);

    public string? WorkerName(string? workerId) => workerId is null ? null : _workers.GetValueOrDefault(workerId, workerId);

    /// <summary>The line of a child; none for a record whose child is not there.</summary>
    public IEnumerable<ListLine> LineFor(string childId, Func<StoredBook, Child, ListLine> begin, Action<ListLine> fill)
    {
        if (_book.Find(childId) is { } file)
        {
            var line = begin(this, file.Child);
            fill(line);
            yield return line;
        }
    }

    /// <summary>Age in whole years, -1 for an unborn child.</summary>
    public int? AgeOf(Child child) => _book.Find(child.Id)?.AgeOn(AsAt);

    public string? FamilyOf(string childId) => Of<FamilyMember>(childId).FirstOrDefault()?.FamilyId;

    public bool? HasDisability(string childId)
    {
        var codes = (_book.Find(childId)?.Disabilities ?? []).Select(disability => disability.Code).ToList();
        return codes.Count == 0 ? null : codes.Exists(code => !code.Equals("NONE", StringComparison.OrdinalIgnoreCase));
    }

    public bool IsUnaccompanied(string childId) => Of<ImmigrationStatus>(childId).Any(status =>
        status.Status is { } text && (text.Contains("UASC", StringComparison.OrdinalIgnoreCase) || text.Contains("unaccompanied", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Records in the year before the latest one, that one not counted.</summary>
    public int InYearBeforeLatest<TRecord>(string childId, Func<TRecord, DateOnly> dayOf)
        where TRecord : class
    {
        var days = Of<TRecord>(childId).Select(dayOf).Where(day => day <= AsAt).ToList();
        var latest = days.Max();
        return days.Count(day => day < latest && day >= latest.AddMonths(-AnnexAContract.YearMonths));
    }

    /// <summary>The allocation in force, or the last one.</summary>
    public Allocation? HolderOf(string childId) => _book.Find(childId)?.Allocations
        .OrderBy(allocation => IsOpen(allocation.EndedOn))
        .ThenBy(allocation => allocation.EndedOn ?? DateOnly.MaxValue)
        .ThenBy(allocation => allocation.StartedOn)
        .LastOrDefault();

    /// <summary>The latest record of each child that is open or ended within the months: open ones first.</summary>
    public IEnumerable<TRecord> LatestByChild<TRecord>(IEnumerable<TRecord> records, Func<TRecord, string> childOf, Func<TRecord, DateOnly> startOf, Func<TRecord, DateOnly?> endOf) =>
        records
            .Where(record => startOf(record) <= AsAt && (IsOpen(endOf(record)) || IsWithinMonths(endOf(record))))
            .GroupBy(childOf, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.OrderBy(record => IsOpen(endOf(record))).ThenBy(startOf).Last());
}
