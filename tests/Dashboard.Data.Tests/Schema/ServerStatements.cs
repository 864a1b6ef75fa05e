using System.Data;
using System.Reflection;
using Dashboard.Data.Reporting;
using Dashboard.Data.Store;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.TestSupport;

namespace Dashboard.Data.Tests.Schema;

/// <summary>Everything that the data project sends to SQL Server, gathered once by running it.</summary>
public sealed class ServerStatements : IAsyncLifetime
{
    private const string Measure = "referral.received";

    private readonly Dictionary<string, string> _inserts = [];

    internal RecordingServer Server { get; } = new(Rows());

    /// <summary>Operations that were run.</summary>
    internal IReadOnlyCollection<string> Operations { get; private set; } = [];

    /// <summary>Statements of EF and of the store by file name.</summary>
    internal IReadOnlyDictionary<string, string> Scripts { get; private set; } = new Dictionary<string, string>();

    public async Task InitializeAsync()
    {
        var store = new ReportingStore(new StoreConnection(StoreProvider.SqlServer, "Server=none"), [Server]) { SendRows = Note };
        foreach (var affected in new[] { 1, 0 })
        {
            // Both answers to "how many rows were changed": what is not there is added.
            Server.Affected = affected;
            var operations = new Operations(store, TimeProvider.System).All();
            Operations = [.. operations.Keys];
            foreach (var (name, run) in operations)
            {
                try
                {
                    Server.Operation = name;
                    await run();
                }
                catch (Exception exception)
                {
                    throw new InvalidOperationException($"{name}: {exception.Message}", exception);
                }
            }
        }

        await WriteEveryTableAsync(store);
        Scripts = Server.Statements.Select(statement => statement.Script).Where(script => !script.StartsWith("BEGIN", StringComparison.Ordinal)).Concat(_inserts.Values)
            .Concat(new SchemaDeployment().Batches().Where(batch => batch.Source is "not a later version" or "schema version").Select(batch => batch.Text))
            .Order(StringComparer.Ordinal)
            .Select((script, index) => (Name: $"statement-{index + 1:000}.sql", script))
            .ToDictionary(entry => entry.Name, entry => entry.script);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static ModelRows Rows()
    {
        var records = new BookBuilder().OpenChild("C1").OpenChild("C2").Referred("C1", "2026-10-05", team: "T1", worker: "W1").Posted("W1", "T1").Records();
        var rows = new ModelRows();
        foreach (var property in records.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetValue(records) is IEnumerable<object> list)
            {
                rows.Add(list);
            }
        }

        var september = Month.Parse("2026-09");
        var october = Month.Parse("2026-10");
        var id = 0;
        foreach (var (measure, month) in Catalogue.Standard.All.SelectMany(measure => new[] { (measure.Definition.Id, september), (measure.Definition.Id, october) }))
        {
            id++;
            rows.Add(
                new Evaluation { Id = id, MeasureId = measure, Month = month, Version = 1, Fingerprint = "f", EvaluatedAt = DateTime.UnixEpoch, DataAsAt = new(2026, 11, 30), Provisional = false },
                new CurrentEvaluation { MeasureId = measure, Month = month, EvaluationId = id },
                new MeasureValue { EvaluationId = id, UnitId = "authority", Numerator = -1, Denominator = 1, Value = -1, Cases = 1 },
                new MeasureSplit { EvaluationId = id, UnitId = "authority", Dimension = "status", Category = "cin", Numerator = 1, Cases = 1 },
                new WorkerValue { EvaluationId = id, TeamId = "T1", WorkerId = "W1", Numerator = 1, Cases = 1 },
                new StoredCase { EvaluationId = id, Subject = 0, Holder = 0, ChildId = "C1", TeamId = "T1", WorkerId = "W1", Counted = true, CategoriesId = 1 });
            if (month == september)
            {
                rows.Add(new PublicationEvaluation { PublicationId = 1, MeasureId = measure, EvaluationId = id });
            }
        }

        return rows.Add(
            new Portal.PortalUser { Id = "a", Name = "A", Claims = "admin" },
            new Portal.PortalUser { Id = "b", Name = "B" },
            new Portal.PortalSession { Id = "s", UserId = "a", OpenedAt = DateTime.UtcNow, LastSeenAt = DateTime.UtcNow, EndsAt = DateTime.UtcNow.AddHours(1) },
            new Portal.UserScope { Id = 1, UserId = "a", Role = "Councillor" },
            new Portal.ClaimMapping { Id = 1, ClaimValue = "c", Role = "Councillor", AddedBy = "a", AddedAt = DateTime.UnixEpoch },
            new PublicationUnit { PublicationId = 1, UnitId = "S1", Name = "First service", ParentId = "authority", Kind = Measures.Records.OrgUnitKind.Service },
            new PublicationUnit { PublicationId = 1, UnitId = "T1", Name = "Beech", ParentId = "S1", Kind = Measures.Records.OrgUnitKind.Team },
            new Portal.Report { Id = 1, Kind = "team-manager", PublicationId = 1, UnitId = "T1", State = "draft", DueOn = new(2026, 11, 1) },
            new Portal.ReportSection { ReportId = 1, Section = "meaning", Text = "Of somebody else", Revision = 1, Author = "b", SavedAt = DateTime.UnixEpoch },
            new Portal.ReportSectionVersion { ReportId = 1, Section = "meaning", Revision = 0, Text = "t", Author = "b", SavedAt = DateTime.UnixEpoch },
            new Portal.ReportStep { Id = 1, ReportId = 1, State = "draft", By = "b", At = DateTime.UnixEpoch },
            new Portal.ReportChild { Id = 1, ReportId = 1, ChildId = "C1", Text = "t", AddedBy = "b", AddedAt = DateTime.UnixEpoch },
            new Portal.ExceptionItem { Id = 1, PublicationId = 1, RuleId = "r", MeasureId = Measure, UnitId = "T1", Cases = 1, Owner = "team-manager", State = "open", TimesRunning = 1 },
            new Portal.Annotation { Id = 1, Month = october, ReasonCode = "other", Text = "t", Author = "a", CreatedAt = DateTime.UnixEpoch },
            new CaseCategory { CategoriesId = 1, Dimension = "status", Category = "cin" },
            new Publication { Id = 1, Month = september, IssuedAt = DateTime.UnixEpoch, DueOn = new(2026, 11, 1), DataAsAt = new(2026, 10, 31), Profile = "p" },
            new Revision { Id = 1, PublicationId = 1, MeasureId = Measure, UnitId = "T1", FromEvaluationId = 1, ToEvaluationId = 2, Reason = "correction", CasesAdded = 0, CasesRemoved = 0, CasesChanged = 1, FoundAt = DateTime.UnixEpoch },
            new StoreSetting { Name = StoreSettings.SchemaVersion, Value = SchemaVersion.Current },
            new StoreSetting { Name = StoreSettings.FiguresStamp, Value = "1" },
            new StoreSetting { Name = StoreSettings.CatalogueVersion, Value = Catalogue.Standard.Version },
            new FieldSupply { Source = "ssd", Table = "ssd_person", Column = "pers_id", Supplied = true, Rows = 1, Filled = 1 },
            new RecordDigest { Table = "Referral", Bucket = "2026-10", Digest = 1 },
            new Refresh { Id = 1, StartedAt = DateTime.UnixEpoch, FinishedAt = DateTime.UnixEpoch, DataAsAt = new(2026, 10, 31), FromMonth = september, ToMonth = october, Evaluated = 1, Written = 1, Revised = 0 },
            new Load { Id = 1, Source = "ssd", StartedAt = DateTime.UnixEpoch, FinishedAt = DateTime.UnixEpoch, AsAt = new(2026, 11, 30), Read = 1, Loaded = 1, Rejected = 0, Flagged = 0, Children = 1 });
    }

    /// <summary>A bulk copy has no text; an INSERT of the same columns with values of the same types stands for it.</summary>
    private void Note(StoreTransaction transaction, string table, DataTable rows)
    {
        var columns = rows.Columns.Cast<DataColumn>().ToList();
        _inserts[table] =
            $"INSERT INTO {table} ({string.Join(", ", columns.Select(column => $"[{column.ColumnName}]"))})\n"
            + $"SELECT {string.Join(", ", columns.Select(column => $"CAST(NULL AS {SqlType(column.DataType)})"))};";
    }

    private static string SqlType(Type type) => type switch
    {
        _ when type == typeof(string) => "nvarchar(max)",
        _ when type == typeof(int) => "int",
        _ when type == typeof(long) => "bigint",
        _ when type == typeof(bool) => "bit",
        _ when type == typeof(double) => "float",
        _ when type == typeof(DateTime) => "datetime2(7)",
        _ => throw new NotSupportedException(type.Name),
    };

    private static async Task WriteEveryTableAsync(ReportingStore store)
    {
        await using var transaction = await StoreTransaction.BeginAsync(store, CancellationToken.None);
        foreach (var type in transaction.Context.Model.GetEntityTypes())
        {
            await (Task)typeof(ServerStatements).GetMethod(nameof(WriteAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type.ClrType).Invoke(null, [transaction])!;
        }
    }

    private static async Task WriteAsync<TRow>(StoreTransaction transaction)
        where TRow : class
    {
        await using var writer = transaction.Writer<TRow>();
        writer.Write(new RandomRows(1).Row<TRow>(transaction.Context.Model.FindEntityType(typeof(TRow))!));
        await writer.FlushAsync(CancellationToken.None);
    }
}
