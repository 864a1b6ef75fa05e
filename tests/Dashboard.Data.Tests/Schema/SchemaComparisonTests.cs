namespace Dashboard.Data.Tests.Schema;

public sealed class SchemaComparisonTests
{
    private const string AnyTable = "tables/reporting.Referral.sql";

    [Fact]
    public void TableScripts_AgainstEfModel_AgreeOnEveryFact()
    {
        var written = ScriptListing.Of(Repository.Scripts("tables").Values);

        Assert.Empty(SchemaComparison.Differences(written, ModelListing.Lines));
        Assert.True(ModelListing.Lines.Count(line => line.StartsWith("column ", StringComparison.Ordinal)) > 500);
    }

    [Theory]
    [InlineData("    [CloseReason]     nvarchar(48) NULL,     -- RC1 … RC9.\n", "", "only in the model: column reporting.Referral.CloseReason nvarchar(48) null")]
    [InlineData("[CloseReason]     nvarchar(48) NULL", "[CloseReason]     nvarchar(50) NULL", "only in the scripts: column reporting.Referral.CloseReason nvarchar(50) null")]
    [InlineData("[CloseReason]     nvarchar(48) NULL", "[CloseReason]     nvarchar(48) NOT NULL", "only in the scripts: column reporting.Referral.CloseReason nvarchar(48) not null")]
    [InlineData("[ReceivedOn]      date NOT NULL", "[ReceivedOn]      datetime2(0) NOT NULL", "only in the scripts: column reporting.Referral.ReceivedOn datetime2(0) not null")]
    [InlineData("[ReceivedOn]      date NOT NULL", "[ReceivedOn]      date NOT NULL DEFAULT (SYSUTCDATETIME())", "only in the scripts: column reporting.Referral.ReceivedOn date not null and more")]
    [InlineData("PRIMARY KEY CLUSTERED ([Id])", "PRIMARY KEY CLUSTERED ([Id], [ChildId])", "only in the scripts: key reporting.Referral PK_Referral (Id, ChildId)")]
    [InlineData("([ChildId]);", "([ChildId], [ReceivedOn]);", "only in the model: index reporting.Referral IX_Referral_ChildId (ChildId)")]
    public void TableScript_Changed_IsReported(string from, string to, string difference)
    {
        var scripts = Repository.Scripts("tables").ToDictionary();
        Assert.Contains(from, scripts[AnyTable], StringComparison.Ordinal);
        scripts[AnyTable] = scripts[AnyTable].Replace(from, to, StringComparison.Ordinal);

        Assert.Contains(difference, SchemaComparison.Differences(ScriptListing.Of(scripts.Values), ModelListing.Lines));
    }

    [Fact]
    public void ForeignKey_WithAnotherRuleForDeletion_IsReported()
    {
        var scripts = Repository.Scripts("tables").Select(script => script.Value.Replace("ON DELETE NO ACTION", "ON DELETE CASCADE", StringComparison.Ordinal));

        var differences = SchemaComparison.Differences(ScriptListing.Of(scripts), ModelListing.Lines);

        Assert.Contains(differences, line => line.StartsWith("only in the scripts: foreign key reporting.CurrentEvaluation", StringComparison.Ordinal));
    }

    [Fact]
    public void Table_OnlyInTheScripts_IsReported()
    {
        var scripts = Repository.Scripts("tables").Values.Append("CREATE TABLE reporting.More (Id int NOT NULL)");

        Assert.Contains("only in the scripts: column reporting.More.Id int not null", SchemaComparison.Differences(ScriptListing.Of(scripts), ModelListing.Lines));
    }
}
