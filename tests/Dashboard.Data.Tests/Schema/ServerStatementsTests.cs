using System.Reflection;
using Dashboard.Data.Model;
using Dashboard.Data.Store;
using Xunit.Abstractions;

namespace Dashboard.Data.Tests.Schema;

public sealed class ServerStatementsTests(ServerStatements statements, ITestOutputHelper output) : IClassFixture<ServerStatements>
{
    /// <summary>Operations that send what other tests look at.</summary>
    private static readonly string[] Elsewhere = ["SchemaDeployment.ApplyAsync/2", "IBulkWriter`1.FlushAsync/1", "IPeopleSource.NamesAsync/1", "MailTest.SendAsync/3"];

    [Fact]
    public void Operations_OfTheDataProject_AreAllRun()
    {
        var asynchronous = typeof(DashboardContext).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.GetParameters().Any(parameter => parameter.ParameterType == typeof(CancellationToken)))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}/{method.GetParameters().Length}");

        Assert.Equal(asynchronous.Except(Elsewhere).Distinct().Order(StringComparer.Ordinal), statements.Operations.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Statements_OfEveryOperation_AreThoseOfSqlServer2016()
    {
        Assert.True(statements.Scripts.Count > 100, $"{statements.Scripts.Count} statements");
        Assert.All(statements.Scripts.Values, script => Assert.Empty(TransactSql.LaterFunctions(script)));
    }

    [Fact]
    public void BulkRows_OfEveryTable_AreRecorded() => Assert.All(
        ModelListing.Model.GetEntityTypes(),
        type => Assert.Contains(statements.Scripts.Values, script => script.StartsWith($"INSERT INTO {BulkTable.Of(type).QuotedName(StoreProvider.SqlServer)} ", StringComparison.Ordinal)));

    [Fact]
    public void Statements_AgainstTheCompiledSchema_Resolve()
    {
        var result = SchemaCheckTool.Run(Repository.Database, statements.Scripts);

        Assert.True(result.ExitCode == 0, result.Errors);
        output.WriteLine($"{statements.Scripts.Count} statements in {result.Elapsed.TotalSeconds:F1} s");
        var tables = result.Listing.Where(line => !line.StartsWith("view ", StringComparison.Ordinal));
        Assert.Empty(SchemaComparison.Differences(tables, ModelListing.Lines));
        Assert.Equal(4, result.Listing.Count(line => line.StartsWith("view ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Statement_OnWhatIsNotThere_IsReported()
    {
        var wrong = new Dictionary<string, string>
        {
            ["column.sql"] = "SELECT r.Missing FROM reporting.Referral AS r",
            ["table.sql"] = "SELECT Id FROM reporting.Nowhere",
            ["inner.sql"] = "UPDATE s SET s.Value = N'x' FROM reporting.StoreSetting AS s WHERE EXISTS (SELECT 1 FROM reporting.Child AS c WHERE c.Absent = s.Name)",
            ["case.sql"] = "SELECT bornon FROM reporting.Child",
        };

        var result = SchemaCheckTool.Run(Repository.Database, wrong);

        Assert.Equal(1, result.ExitCode);
        Assert.All(["Missing", "Nowhere", "Absent", "bornon"], name => Assert.Contains(name, result.Errors, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("views/reporting.vRevision.sql", "revision.FoundAt", "revision.FoundOn")]
    [InlineData("security/rights.sql", "reporting.vRevision", "reporting.vRevisions")]
    [InlineData("security/row-level-security.sql", "held.TeamId", "held.Unit")]
    [InlineData("tables/reporting.Revision.sql", "REFERENCES reporting.[Publication] ([Id])", "REFERENCES reporting.[Publications] ([Id])")]
    public void Script_WithAWrongName_IsReported(string file, string right, string wrong)
    {
        using var folder = new TemporaryFolder();
        foreach (var source in Directory.GetFiles(Repository.Database, "*", SearchOption.AllDirectories))
        {
            var target = folder.File(Path.GetRelativePath(Repository.Database, source));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(source, target);
        }

        var text = File.ReadAllText(folder.File(file));
        Assert.Contains(right, text, StringComparison.Ordinal);
        File.WriteAllText(folder.File(file), text.Replace(right, wrong, StringComparison.Ordinal));

        var result = SchemaCheckTool.Run(folder.Path, new Dictionary<string, string>());

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(wrong[(wrong.LastIndexOf('.') + 1)..].Split(']')[0].TrimStart('['), result.Errors, StringComparison.Ordinal);
    }
}
