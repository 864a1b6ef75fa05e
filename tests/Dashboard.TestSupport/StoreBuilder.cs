using System.Globalization;
using Dashboard.Data.Refreshing;
using Dashboard.Data.Reporting;
using Dashboard.Data.Store;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Microsoft.Data.Sqlite;

namespace Dashboard.TestSupport;

/// <summary>A counted SQLite store in a file of its own, made from a small book. Registered with <c>AddDashboardData(builder.Store.Connection)</c>, pages run over it as over a real one.</summary>
public sealed class StoreBuilder : IAsyncDisposable
{
    public const string AuthorityName = "Exampleshire";

    private readonly string _file = Path.Combine(Path.GetTempPath(), "book-" + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture) + ".db");

    private StoreBuilder() => Store = new ReportingStore(StoreConnection.Sqlite(_file));

    public ReportingStore Store { get; }

    /// <summary>Writes and counts a book.</summary>
    /// <param name="book">The records.</param>
    /// <param name="months">Months to count, up to the last full one.</param>
    /// <param name="publish">How many of these to issue, from the earliest.</param>
    /// <param name="missing">Fields (table.column) that the source does not supply; all others are.</param>
    public static async Task<StoreBuilder> OfAsync(BookBuilder book, int months = 14, int publish = 0, params string[] missing)
    {
        var builder = new StoreBuilder();
        await builder.Store.PrepareAsync(CancellationToken.None);
        await builder.WriteAsync(book, missing);
        var last = Month.LastFull(book.AsAt);
        var first = last.AddMonths(1 - months);
        await builder.RefreshAsync(first, last);
        if (publish > 0)
        {
            await new PublicationService(builder.Store, Catalogue.Standard, TimeProvider.System).PublishAllAsync(
                Month.Range(first, first.AddMonths(publish - 1)).Select(month => new PublishRequest { Month = month, IssuedOn = month.End.AddDays(11), DueOn = month.End.AddDays(20), IssuedBy = "test" }),
                CancellationToken.None);
        }

        return builder;
    }

    /// <summary>Puts another book in the place of the first and counts anew, as a later load does: months that are issued get revisions.</summary>
    public async Task ReplaceAsync(BookBuilder book, int months = 14)
    {
        await using (var transaction = await StoreTransaction.BeginAsync(Store, CancellationToken.None))
        {
            foreach (var table in transaction.Context.Model.GetEntityTypes().Where(type => type.ClrType.Namespace == typeof(Measures.Records.Child).Namespace).Reverse())
            {
                await transaction.ClearAsync(table, CancellationToken.None);
            }

            await transaction.ClearAsync<FieldSupply>(CancellationToken.None);
            await transaction.CommitAsync(CancellationToken.None);
        }

        await WriteAsync(book, []);
        var last = Month.LastFull(book.AsAt);
        await RefreshAsync(last.AddMonths(1 - months), last);
    }

    public ValueTask DisposeAsync()
    {
        using var connection = new SqliteConnection(Store.Connection.ConnectionString);
        SqliteConnection.ClearPool(connection);
        foreach (var file in new[] { _file, _file + "-wal", _file + "-shm" })
        {
            File.Delete(file);
        }

        return ValueTask.CompletedTask;
    }

    private Task<RefreshReport> RefreshAsync(Month first, Month last) =>
        new RefreshService(Store, Catalogue.Standard, TimeProvider.System).RefreshAsync(new RefreshRequest { From = first, To = last }, null, CancellationToken.None);

    private async Task WriteAsync(BookBuilder book, IReadOnlyCollection<string> missing)
    {
        var records = book.Records();
        await using var transaction = await StoreTransaction.BeginAsync(Store, CancellationToken.None);
        await WriteAsync(transaction, records.OrgUnits);
        await WriteAsync(transaction, records.Workers);
        await WriteAsync(transaction, records.Posts);
        await WriteAsync(transaction, records.Populations);
        await WriteAsync(transaction, records.Children);
        await WriteAsync(transaction, records.Disabilities);
        await WriteAsync(transaction, records.Allocations);
        await WriteAsync(transaction, records.Contacts);
        await WriteAsync(transaction, records.Referrals);
        await WriteAsync(transaction, records.Assessments);
        await WriteAsync(transaction, records.NeedPlans);
        await WriteAsync(transaction, records.Enquiries);
        await WriteAsync(transaction, records.Conferences);
        await WriteAsync(transaction, records.ProtectionPlans);
        await WriteAsync(transaction, records.CareEpisodes);
        await WriteAsync(transaction, records.LegalStatuses);
        await WriteAsync(transaction, records.Activities);
        await WriteAsync(transaction, records.ContactDecisions);
        await WriteAsync(transaction, records.AssessmentFactors);
        await WriteAsync(transaction, records.Consultations);
        await WriteAsync(transaction, records.EarlyHelp);
        await WriteAsync(transaction, records.Visits);
        await WriteAsync(transaction, records.Reviews);
        await WriteAsync(transaction, records.Placements);
        await WriteAsync(transaction, records.CarePlans);
        await WriteAsync(transaction, records.HealthChecks);
        await WriteAsync(transaction, records.MissingEpisodes);
        await WriteAsync(transaction, records.MissingInterviews);
        await WriteAsync(transaction, records.CareLeavers);
        await WriteAsync(transaction, records.Permanences);
        await WriteAsync(transaction, records.ImmigrationStatuses);
        await WriteAsync(transaction, records.Supervisions);
        await WriteAsync(transaction, records.StaffSupervisions);
        await WriteAsync(transaction, records.Observations);
        await WriteAsync(transaction, records.Audits);
        await WriteAsync(transaction, records.AuditScores);
        await WriteAsync(transaction, records.AuditActions);
        await WriteAsync(transaction, records.Escalations);
        await WriteAsync(transaction, records.PracticeEvents);
        await WriteAsync(transaction, records.Feedback);
        await WriteAsync(transaction, records.FeedbackAnswers);
        await WriteAsync(transaction, records.StaffSurveyAnswers);
        await WriteAsync(transaction, records.Complaints);
        await WriteAsync(transaction, records.Scalings);
        await WriteAsync(transaction, Supply(missing));
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        transaction.Context.Loads.Add(new Load
        {
            Source = "ssd",
            StartedAt = now,
            FinishedAt = now,
            AsAt = book.AsAt,
            Read = 0,
            Loaded = 0,
            Rejected = 0,
            Flagged = 0,
            Children = records.Children.Count,
        });
        await transaction.Context.SaveChangesAsync();
        await StoreSettings.SetAsync(transaction.Context, StoreSettings.AuthorityName, AuthorityName, CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
    }

    private static async Task WriteAsync<TRow>(StoreTransaction transaction, IEnumerable<TRow> rows)
        where TRow : class
    {
        await using var writer = transaction.Writer<TRow>();
        foreach (var row in rows)
        {
            writer.Write(row);
        }

        await writer.FlushAsync(CancellationToken.None);
    }

    /// <summary>Whether a need names a field of the import contract; other needs are dates that no source supplies.</summary>
    public static bool IsField(string need) => need.Contains('.', StringComparison.Ordinal);

    private static IEnumerable<FieldSupply> Supply(IReadOnlyCollection<string> missing) => Catalogue.Standard.All
        .SelectMany(measure => measure.Definition.Needs)
        .SelectMany(need => need.Split('|'))
        .Where(IsField)
        .Distinct()
        .Select(field => new FieldSupply
        {
            Source = "ssd",
            Table = field[..field.IndexOf('.', StringComparison.Ordinal)],
            Column = field[(field.IndexOf('.', StringComparison.Ordinal) + 1)..],
            Supplied = !missing.Contains(field),
            Rows = 1,
            Filled = 1,
        });
}
