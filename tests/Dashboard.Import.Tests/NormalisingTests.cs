using Dashboard.Import.Normalising;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Tests;

public sealed class NormalisingTests
{
    [Theory]
    [InlineData("2026-10-31")]
    [InlineData("2026-10-31T00:00:00")]
    [InlineData("2026-10-31T23:59:59.123")]
    [InlineData("2026-10-31 00:00:00.000")]
    [InlineData("2026-10-31 14:05")]
    [InlineData("31/10/2026")]
    [InlineData("31/10/2026 00:00:00")]
    public void Date_InAKnownFormat_ReadsAsTheDay(string text)
    {
        Assert.True(Dates.TryDay(text, out var day));
        Assert.Equal(new DateOnly(2026, 10, 31), day);
    }

    [Theory]
    [InlineData("31/10/26", "date with a two-digit year")]
    [InlineData("1/2/26", "date with a two-digit year")]
    [InlineData("2026-02-29", "day or time that does not exist")]
    [InlineData("31/09/2026", "day or time that does not exist")]
    [InlineData("20261031", "date in another format")]
    [InlineData("2026/10/31", "date in another format")]
    [InlineData("31 Oct 2026", "text of 11 characters")]
    [InlineData("2026-10-31 25:00", "day or time that does not exist")]
    public void Date_InAnotherFormat_IsRefused(string text, string valueClass)
    {
        Assert.False(Dates.TryDay(text, out _));
        Assert.Equal(valueClass, Dates.ClassOf(text));
    }

    [Theory]
    [InlineData("""{"OUTCOME_NFA_FLAG":"Y"}""", ContactOutcomes.NoFurtherAction)]
    [InlineData("""{"nfa":true,"ADVICE":1,"OUTCOME_COMMENTS":"Y"}""", ContactOutcomes.NoFurtherAction | ContactOutcomes.Advice)]
    [InlineData("""{"NFA":"N","ADVICE":""}""", ContactOutcomes.None)]
    [InlineData("""{"NFA":null,"ADVICE":""}""", null)]
    [InlineData("""{"SOMETHING_ELSE":"Y"}""", null)]
    [InlineData("{}", null)]
    [InlineData("null", null)]
    public void OutcomeJson_ToleratesWhatBuildsWrite(string json, ContactOutcomes? expected)
    {
        Assert.True(Outcomes.Contact.TryRead(json, out var outcomes));
        Assert.Equal(expected, outcomes);
    }

    [Theory]
    [InlineData("""["1A","3B"]""", "1A 3B")]
    [InlineData("""[{"factor":"2c"},{"factor":null}]""", "2C")]
    [InlineData("""{"1A":"Y","2B":"N"}""", "1A")]
    [InlineData("1A, 24A", "1A 24A")]
    [InlineData("[]", "")]
    public void Factors_ReadFromTheirManyShapes(string text, string expected)
    {
        Assert.True(Factors.TryRead(text, out var codes));
        Assert.Equal(expected, string.Join(' ', codes));
    }

    [Theory]
    [InlineData("a) WBRI", "WBRI")]
    [InlineData("wbri", "WBRI")]
    [InlineData("WBRI - White British", "WBRI")]
    [InlineData("A5", "WROM")]
    [InlineData("UNKNOWN", null)]
    public void Ethnicity_TakesOldAndNewCodes(string text, string? expected)
    {
        Assert.True(StandardCodes.Ethnicity.TryFind(text, out var code));
        Assert.Equal(expected, code);
    }

    [Theory]
    [InlineData("Review health assessment", "health")]
    [InlineData("Dental health check", "dental")]
    [InlineData("Eye test", "eye test")]
    public void HealthKind_IsFoundInItsName(string text, string expected) => Assert.Equal(expected, HealthKinds.Of(text));
}
