using Dashboard.Measures.Codes;
using Dashboard.Measures.Instruments;

namespace Dashboard.Measures.Tests.Instruments;

public sealed class InstrumentLibraryTests
{
    private const int LongestCategory = 48;

    [Fact]
    public void Instruments_AreThoseThatPeopleLinkTo() => Assert.Equal(
        ["collaborative 19", "brief-review 5", "durham 37", "graded-criteria 73", "ehcp 12"],
        InstrumentLibrary.Standard.All.Select(instrument => $"{instrument.Id} {instrument.Questions.Count}"));

    [Fact]
    public void Collaborative_HasFiveOfTheHealthCheckAndFourteenOfPractice() => Assert.Equal(
        [.. Enumerable.Range(1, 5).Select(number => $"health-{number}"), .. Enumerable.Range(1, 14).Select(number => $"practice-{number}")],
        InstrumentLibrary.Standard.Find("Collaborative")!.Questions.Select(question => question.Code));

    [Fact]
    public void Questions_BelongToAnAreaOnce_AndAreWorded() => Assert.All(InstrumentLibrary.Standard.All, instrument =>
    {
        Assert.Equal(instrument.Questions.Count, instrument.Questions.Select(question => question.Code).Distinct().Count());
        Assert.Equal(instrument.Questions.Count, instrument.Areas.Sum(area => instrument.Of(area).Count));
        Assert.All(instrument.Areas, area => Assert.NotEmpty(instrument.Of(area)));
        Assert.All(instrument.Questions, question => Assert.NotEmpty(question.Text));
        Assert.NotEmpty(instrument.Source);
    });

    [Fact]
    public void Criteria_AreOfGradesThatThereAre() => Assert.All(
        InstrumentLibrary.Standard.All.SelectMany(instrument => instrument.Questions.Select(question => question.Criteria).Concat(instrument.Areas.Select(area => area.Criteria))),
        criteria =>
        {
            Assert.All(criteria.Keys, grade => Assert.Contains(grade, AuditGrades.Given));
            Assert.All(criteria.Values, statements => Assert.NotEmpty(statements));
        });

    [Fact]
    public void GradedCriteria_HaveGoodForEveryQuestion_AndTheOtherGradesForEveryArea()
    {
        var instrument = InstrumentLibrary.Standard.Find("graded-criteria")!;

        Assert.Equal(7, instrument.Areas.Count);
        Assert.All(instrument.Questions, question => Assert.Equal([AuditGrades.Good], question.Criteria.Keys));
        Assert.All(instrument.Areas, area => Assert.Superset(new HashSet<string> { AuditGrades.Inadequate, AuditGrades.RequiresImprovement, AuditGrades.Outstanding }, area.Criteria.Keys.ToHashSet()));
    }

    [Fact]
    public void Codes_FitTheStore_AndReadBack()
    {
        Assert.All(AuditInstruments.Scores.Codes, code => Assert.True(code.Length <= LongestCategory));
        Assert.Equal(("collaborative:practice-4", 10), AuditInstruments.Parts("collaborative:practice-4:10"));
        Assert.Equal("The plan says who does what, and when, to keep the child safe", CodeLists.Of("question")!.Label("collaborative:practice-4"));
        Assert.All(AuditGradePairs.List.Codes, code => Assert.Equal(code, AuditGradePairs.Of(AuditGradePairs.Parts(code).Original, AuditGradePairs.Parts(code).Moderated)));
    }
}
