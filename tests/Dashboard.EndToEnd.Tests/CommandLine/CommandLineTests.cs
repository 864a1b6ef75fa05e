using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Dashboard.EndToEnd.Tests.CommandLine;

/// <summary>The whole data path at the command line, over real files, with what goes wrong on the way.</summary>
public sealed class CommandLineTests(SmallExtract extract) : IClassFixture<SmallExtract>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dashboard-cli-").FullName;

    private string StoreFile => Path.Combine(_folder, "store.db");

    private string Database => "sqlite:" + StoreFile;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task DataPath_FromExtractToCases_AddsUp()
    {
        extract.CopyStoreTo(StoreFile);
        Assert.Equal(0, (await DashboardCommand.RunAsync("refresh", "--from", "2026-08", "--to", "2026-10", "--database", Database)).ExitCode);

        var values = Rows((await DashboardCommand.RunAsync("values", "--month", "2026-10", "--database", Database)).Output);
        Assert.Equal("month,measure,kind,unit,numerator,denominator,value", string.Join(',', values[0]));
        Assert.Contains(values, row => row is ["2026-10", "referral.received", "count", "authority", _, "", _]);

        // The authority and its first service: what all units add up to is tested where the measures are.
        foreach (var row in values.Where(row => row[1] is "sos.safety-plan" or "s47.to-icpc" or "caseload.children").GroupBy(row => row[1]).SelectMany(rows => rows.Take(2)))
        {
            var cases = Rows((await DashboardCommand.RunAsync("cases", "--measure", row[1], "--month", "2026-10", "--unit", row[3], "--database", Database)).Output);
            Assert.StartsWith("measure,month,unit,child,record,team,worker,counted,days,band,due,reason", string.Join(',', cases[0]), StringComparison.Ordinal);
            Assert.Equal(row[4], cases.Skip(1).Count(item => item[7] == "1").ToString(CultureInfo.InvariantCulture));
            if (row[5].Length > 0)
            {
                Assert.Equal(row[5], (cases.Count - 1).ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    [Fact]
    public async Task Publish_AndCheck_SayWhatTheyDid()
    {
        extract.CopyStoreTo(StoreFile);
        await DashboardCommand.RunAsync("refresh", "--from", "2026-09", "--to", "2026-10", "--database", Database);

        var published = await DashboardCommand.RunAsync("publish", "2026-10", "--due", "2099-11-20", "--database", Database);
        var again = await DashboardCommand.RunAsync("publish", "2026-10", "--due", "2099-11-20", "--database", Database);
        var check = await DashboardCommand.RunAsync("check", "--database", Database);

        Assert.Equal((0, 2, 0), (published.ExitCode, again.ExitCode, check.ExitCode));
        Assert.Contains("issued already", again.Error, StringComparison.Ordinal);
        Assert.Contains("1 issued", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnnexA_WrittenAndReadBack_EndsWithoutRefusal()
    {
        extract.CopyStoreTo(StoreFile);
        var workbook = Path.Combine(_folder, "annex-a.xlsx");

        var written = await DashboardCommand.RunAsync("export", "annex-a", "--out", workbook, "--database", Database);
        var read = await DashboardCommand.RunAsync("import", "annex-a", "--file", workbook, "--as-at", SmallExtract.AsAt, "--allow-shrink", "--database", Database);

        Assert.Equal(0, written.ExitCode);
        Assert.Contains("List 8, Children in care", written.Output, StringComparison.Ordinal);
        Assert.True(read.ExitCode is 0 or 1, read.Error);
    }

    [Fact]
    public async Task Benchmarks_AreImported_RefusedAndReported()
    {
        var file = Path.Combine(_folder, "d3.csv");
        var report = Path.Combine(_folder, "report.json");
        await File.WriteAllLinesAsync(file,
        [
            "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,CPP_start,CPP_subsequent_percent",
            "2025,Reporting year,National,E92000001,England,,,,,,61840,24.5",
            "2025,Reporting year,Local authority,E92000001,England,E12000001,North East,840,E06000047,County Durham,730,21.2",
        ]);

        var done = await DashboardCommand.RunAsync("import", "benchmarks", "--file", file, "--authority", "E06000047", "--neighbour-average", "mean", "--report", report, "--database", Database);
        var refused = await DashboardCommand.RunAsync("import", "benchmarks", "--file", file, "--edition", "latest", "--database", Database);

        Assert.Equal((0, 2), (done.ExitCode, refused.ExitCode));
        Assert.Contains("2 rows read, 2 loaded", done.Output, StringComparison.Ordinal);
        Assert.Contains("begin with its year", refused.Error, StringComparison.Ordinal);
        Assert.Contains("\"source\": \"benchmarks\"", await File.ReadAllTextAsync(report), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import", "benchmarks", "--file", "no-such.csv")]
    [InlineData("import", "ssd", "--folder", "no-such-folder")]
    [InlineData("import", "ssd")]
    [InlineData("import", "annex-a", "--file", "no-such-file.xlsx")]
    [InlineData("export", "annex-a", "--out", "empty-store.xlsx")]
    [InlineData("values", "--measure", "no.such")]
    [InlineData("refresh", "--from", "October")]
    [InlineData("publish", "2026-10")]
    [InlineData("nonsense")]
    public async Task Command_ThatMakesNoSense_IsRefusedInWords(params string[] arguments)
    {
        var result = await DashboardCommand.RunAsync(arguments is ["nonsense"] or ["publish", _] ? arguments : [.. arguments, "--database", Database]);

        Assert.Equal(2, result.ExitCode);
        Assert.NotEmpty(result.Error);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_KilledMidway_LeavesThePreviousLoad()
    {
        extract.CopyStoreTo(StoreFile);
        var before = Dump();

        await DashboardCommand.KillAtAsync("ssd_department", "import", "ssd", "--folder", extract.Folder, "--as-at", "2026-11-01", "--database", Database);

        Assert.Equal(before, Dump());
        Assert.InRange((await DashboardCommand.RunAsync("refresh", "--from", "2026-10", "--to", "2026-10", "--database", Database)).ExitCode, 0, 1);
    }

    [Fact]
    public async Task Refresh_KilledMidway_LeavesTheLastGoodFigures()
    {
        extract.CopyStoreTo(StoreFile);
        await DashboardCommand.RunAsync("refresh", "--from", "2026-10", "--to", "2026-10", "--database", Database);
        var before = Dump();

        await DashboardCommand.KillAtAsync("Counting", "refresh", "--from", "2022-10", "--to", "2026-10", "--database", Database);

        Assert.Equal(before, Dump());
    }

    private string Dump()
    {
        using var connection = new SqliteConnection($"Data Source={StoreFile};Pooling=False");
        connection.Open();
        string[] tables = ["Child", "Visit", "Referral", "PracticeActivity", "Evaluation", "MeasureCase", "MeasureValue", "Load", "Refresh"];
        return string.Join(' ', tables.Select(table =>
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            using var reader = command.ExecuteReader();
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var cells = new object[reader.FieldCount];
            while (reader.Read())
            {
                reader.GetValues(cells);
                hash.AppendData(Encoding.UTF8.GetBytes(string.Join('|', cells)));
            }

            return $"{table}={Convert.ToHexString(hash.GetHashAndReset())}";
        }));
    }

    private static List<string[]> Rows(string csv) => [.. csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(','))];
}
