using System.Globalization;
using Dashboard.Data.Reporting;
using Dashboard.Data.Store;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Records;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Dashboard.Data.Refreshing;

/// <summary>Digests of the records by the months in which they begin and end: comparing two loads tells which months a new load touches.</summary>
/// <remarks>
/// A record adds what it says at its beginning to the month it begins in, and what it says at its end to the month it ends in, so that an
/// episode closed today touches today's month and not the month it was opened in. Records without a date touch every month.
/// </remarks>
internal sealed class RecordBuckets(IModel model)
{
    /// <summary>Bucket of records that touch every month.</summary>
    public const string Undated = "";

    private const int Separator = '\n';
    private const int Absent = '\0';

    private static readonly HashSet<string> ClosingColumns =
    [
        nameof(Referral.ClosedOn), nameof(Referral.CloseReason), nameof(NeedPlan.EndedOn), nameof(CareEpisode.EndReason),
        nameof(Assessment.AuthorisedOn), nameof(Assessment.Outcomes), nameof(Assessment.NoFurtherAction), nameof(Assessment.ChildSeen),
    ];

    private readonly Dictionary<(string Table, string Bucket), long> _digests = [];
    private readonly Dictionary<string, DateOnly> _firstSeen = [];

    /// <summary>The digests of all records that are counted.</summary>
    public IReadOnlyList<RecordDigest> Of(CaseBookRecords records)
    {
        var enquiries = records.Enquiries.ToDictionary(enquiry => enquiry.Id, enquiry => enquiry.StartedOn);
        Add(records.Allocations, row => row.ChildId, row => row.StartedOn, row => row.EndedOn);
        Add(records.Contacts, row => row.ChildId, row => row.ReceivedOn);
        Add(records.Referrals, row => row.ChildId, row => row.ReceivedOn, row => row.ClosedOn);
        Add(records.Assessments, row => row.ChildId, row => row.StartedOn ?? row.AuthorisedOn, row => row.AuthorisedOn);
        Add(records.NeedPlans, row => row.ChildId, row => row.StartedOn, row => row.EndedOn);
        Add(records.Enquiries, row => row.ChildId, row => row.StartedOn, row => row.EndedOn);

        // A conference counts in the month of its enquiry, which may be long before it was held.
        Add(records.Conferences, row => row.ChildId, row => row.EnquiryId is not null && enquiries.TryGetValue(row.EnquiryId, out var started) ? started : row.HeldOn);
        Add(records.ProtectionPlans, row => row.ChildId, row => row.StartedOn, row => row.EndedOn);
        Add(records.CareEpisodes, row => row.ChildId, row => row.StartedOn, row => row.EndedOn);
        Add(records.LegalStatuses, row => row.ChildId, row => row.StartedOn, row => row.EndedOn);
        Add(records.Activities, row => row.ChildId, row => row.DoneOn);
        Add(records.EarlyHelp, row => row.ChildId, row => row.StartedOn, row => row.EndedOn);
        Add(records.Consultations, row => row.ChildId, row => row.HeldOn);
        Add(records.Visits, row => row.ChildId, row => row.VisitedOn);
        Add(records.Reviews, row => row.ChildId, row => row.DueOn is { } due && due < row.HeldOn ? due : row.HeldOn ?? row.DueOn);
        Add(records.Placements, row => row.ChildId, row => row.StartedOn, row => row.EndedOn);
        Add(records.CarePlans, row => row.ChildId, row => row.StartedOn, row => row.EndedOn);
        Add(records.HealthChecks, row => row.ChildId, row => row.CheckedOn);
        Add(records.MissingEpisodes, row => row.ChildId, row => row.StartedOn, row => row.EndedOn);
        Add(records.ImmigrationStatuses, row => row.ChildId, row => row.StartedOn, row => row.EndedOn);

        Add(records.Supervisions, row => row.ChildId, row => row.SupervisedOn);
        Add(records.Audits, row => row.ChildId, row => row.AuditedOn);
        Add(records.Escalations, row => row.ChildId, row => row.RaisedOn);
        Add(records.Scalings, row => row.ChildId, row => row.ScaledOn);
        Add(records.StaffSupervisions, null, row => row.SupervisedOn);
        Add(records.Observations, null, row => row.ObservedOn);
        Add(records.PracticeEvents, null, row => row.StartsOn);
        Add(records.Feedback, null, row => row.ReceivedOn);
        Add(records.StaffSurveyAnswers, null, row => row.AnsweredOn);
        Add(records.Complaints, null, row => row.ReceivedOn);

        // Records that hang on another one touch the month of that one.
        var contacts = records.Contacts.ToDictionary(contact => contact.Id, contact => contact.ReceivedOn);
        var assessments = records.Assessments.ToDictionary(assessment => assessment.Id, assessment => assessment.AuthorisedOn ?? assessment.StartedOn);
        var missing = records.MissingEpisodes.ToDictionary(episode => episode.Id, episode => episode.StartedOn);
        Add(records.ContactDecisions, null, row => contacts.TryGetValue(row.ContactId, out var received) ? received : null);
        Add(records.AssessmentFactors, null, row => assessments.GetValueOrDefault(row.AssessmentId));
        var responses = records.Feedback.ToDictionary(response => response.Id, response => response.ReceivedOn);
        Add(records.FeedbackAnswers, null, row => responses.TryGetValue(row.FeedbackId, out var received) ? received : null);
        var audits = records.Audits.ToDictionary(audit => audit.Id, audit => audit.AuditedOn);
        Add(records.AuditScores, null, row => audits.TryGetValue(row.AuditId, out var audited) ? audited : null);
        Add(records.AuditActions, null, row => audits.TryGetValue(row.AuditId, out var audited) ? audited : null);
        Add(records.MissingInterviews, null, row => missing.TryGetValue(row.MissingId, out var started) ? started : null);

        // A care leaver's row and a way to adoption are overwritten in place: they touch every month since the child was first seen.
        Add(records.CareLeavers, null, row => FirstSeen(row.ChildId));
        Add(records.Permanences, null, row => FirstSeen(row.ChildId));
        Add(records.Posts, null, row => row.StartedOn, row => row.EndedOn);

        // What is said of a child touches every month since the child was first seen.
        Add(records.Children, null, row => FirstSeen(row.Id));
        Add(records.Disabilities, null, row => FirstSeen(row.ChildId));
        Add(records.Workers, null, _ => null);
        Add(records.OrgUnits, null, _ => null);
        Add(records.Populations, null, _ => null);
        return [.. _digests.Select(entry => new RecordDigest { Table = entry.Key.Table, Bucket = entry.Key.Bucket, Digest = entry.Value })];
    }

    /// <summary>The earliest month in which two sets of digests differ; null when they are the same, false when every month is touched.</summary>
    public static (bool Any, Month? From) Difference(IEnumerable<RecordDigest> before, IEnumerable<RecordDigest> after)
    {
        var old = before.ToDictionary(digest => (digest.Table, digest.Bucket), digest => digest.Digest);
        var changed = new HashSet<string>();
        foreach (var digest in after)
        {
            if (!old.Remove((digest.Table, digest.Bucket), out var known) || known != digest.Digest)
            {
                changed.Add(digest.Bucket);
            }
        }

        changed.UnionWith(old.Keys.Select(key => key.Bucket));
        if (changed.Count == 0)
        {
            return (false, null);
        }

        return (true, changed.Contains(Undated) ? null : changed.Select(Month.Parse).Min());
    }

    private DateOnly? FirstSeen(string childId) => _firstSeen.TryGetValue(childId, out var date) ? date : null;

    private void Add<T>(IReadOnlyList<T> rows, Func<T, string>? childId, Func<T, DateOnly?> begins, Func<T, DateOnly?>? ends = null)
        where T : class
    {
        var table = BulkTable.Of(model.FindEntityType(typeof(T))!);
        foreach (var row in rows)
        {
            var begin = begins(row);
            if (childId is not null && begin is { } date && (!_firstSeen.TryGetValue(childId(row), out var first) || date < first))
            {
                _firstSeen[childId(row)] = date;
            }

            AddTo(table.Name, begin, Hash(table, row, withClosing: ends is null));
            if (ends?.Invoke(row) is { } end)
            {
                AddTo(table.Name, end, Hash(table, row, withClosing: true));
            }
        }
    }

    private void AddTo(string table, DateOnly? date, long hash)
    {
        var key = (table, date is { } day ? Month.Of(day).ToString() : Undated);
        _digests[key] = unchecked(_digests.GetValueOrDefault(key) + hash);
    }

    private static long Hash(BulkTable table, object row, bool withClosing)
    {
        // FNV-1a: the same in every process, unlike GetHashCode of text.
        var hash = 14695981039346656037UL;
        foreach (var column in table.Columns)
        {
            if (!withClosing && ClosingColumns.Contains(column.Name))
            {
                continue;
            }

            hash = Fold(Fold(hash, column.Value(row)), Separator);
        }

        return unchecked((long)hash);
    }

    private static ulong Fold(ulong hash, object? value) => value switch
    {
        null => Fold(hash, Absent),
        string text => Fold(hash, text),
        DateOnly date => Fold(hash, date.DayNumber),
        int number => Fold(hash, number),
        bool flag => Fold(hash, flag ? 1 : 0),
        IFormattable other => Fold(hash, other.ToString(null, CultureInfo.InvariantCulture)),
        _ => throw new NotSupportedException($"A {value.GetType().Name} has no digest."),
    };

    private static ulong Fold(ulong hash, string text)
    {
        foreach (var character in text)
        {
            hash = Fold(hash, character);
        }

        return hash;
    }

    private static ulong Fold(ulong hash, int number) => unchecked((hash ^ (uint)number) * 1099511628211UL);
}
