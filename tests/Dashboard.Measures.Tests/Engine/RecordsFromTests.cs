using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Engine;

/// <summary>A source whose records begin on 30 April 2026: what reaches further back is not supplied, and not too low.</summary>
public sealed class RecordsFromTests
{
    private const string Referral = "ssd_cin_episodes.cine_referral_date";
    private const string Visit = "ssd_cin_visits.cinv_cin_visit_date";
    private static readonly DateOnly From = new(2026, 4, 30);

    [Theory]
    [InlineData("referral.received", "2026-10", true)]
    [InlineData("referral.received", "2026-05", true)]
    [InlineData("referral.received", "2026-04", false)]
    [InlineData("referral.re-referral", "2026-10", false)]
    [InlineData("cin.open", "2026-10", true)]
    [InlineData("cin.open", "2026-04", true)]
    [InlineData("cin.open", "2026-03", false)]
    [InlineData("referral.received.rate", "2026-10", false)]
    [InlineData("sos.mapping", "2026-10", true)]
    [InlineData("sos.mapping", "2026-03", false)]
    [InlineData("cp.second-plan", "2026-10", false)]
    [InlineData("icpc.held", "2026-06", false)]
    [InlineData("icpc.held", "2026-07", true)]
    public void Month_ReachingBackFurtherThanTheRecords_IsNotSupplied(string measure, string month, bool counted)
    {
        var definition = Catalogue.Standard[measure].Definition;
        var result = Evaluate(SuppliedFields.Of(definition.Needs.Select(need => new SuppliedField(need.Split('|')[0], From)), From), measure, month);

        Assert.Equal(counted ? [] : ["records from before 30 Apr 2026"], result.NotSupplied);
        Assert.Equal(counted, result.Units[0] != UnitFigure.NotSupplied);
    }

    [Fact]
    public void Records_WithoutACut_AnswerEveryMonth() =>
        Assert.Empty(Evaluate(SuppliedFields.Of([Referral]), "referral.re-referral", "2020-01").NotSupplied);

    [Fact]
    public void Field_ThatBeginsLaterThanTheOthers_CutsItsOwnMeasuresOff()
    {
        var supplied = SuppliedFields.Of([new SuppliedField(Referral, From), new SuppliedField(Visit, new DateOnly(2026, 10, 1))], From);

        Assert.Empty(Evaluate(supplied, "cin.not-seen-6-weeks", "2026-10").NotSupplied);
        Assert.Equal(["records from before 1 Oct 2026"], Evaluate(supplied, "cin.not-seen-6-weeks", "2026-09").NotSupplied);
        Assert.Empty(Evaluate(supplied, "referral.received", "2026-09").NotSupplied);
    }

    [Fact]
    public void Field_ThatIsMissing_IsNamedBeforeTheRecords() =>
        Assert.Equal([Visit], Evaluate(SuppliedFields.Of([new SuppliedField(Referral, From)], From), "cin.not-seen-6-weeks", "2020-01").NotSupplied);

    [Fact]
    public void Alternatives_ReachAsFarAsTheOneThatReachesFurther()
    {
        var definition = Catalogue.Standard["caseload.children.mean"].Definition;
        var supplied = SuppliedFields.Of(
            definition.Needs.SelectMany(need => need.Split('|')).Select(field => new SuppliedField(field, field.StartsWith("ssd_prof", StringComparison.Ordinal) ? From : null)),
            null);

        Assert.Null(supplied.RecordsFromOf(definition));
    }

    private static MeasureResult Evaluate(SuppliedFields supplied, string measure, string month) =>
        new Evaluator(new BookBuilder().OpenChild("A").Book(), supplied).Evaluate(Catalogue.Standard[measure], Month.Parse(month));
}
