using Dashboard.TestSupport;

namespace Dashboard.Web.Tests.Features.BoardSummary;

public sealed class ReadingGradeTests
{
    [Theory]
    [InlineData("cat", 1)]
    [InlineData("made", 1)]
    [InlineData("table", 2)]
    [InlineData("needed", 2)]
    [InlineData("moved", 1)]
    [InlineData("homes", 1)]
    [InlineData("houses", 2)]
    [InlineData("children’s", 2)]
    [InlineData("protection", 3)]
    [InlineData("radio", 3)]
    [InlineData("October", 3)]
    [InlineData("412", 3)]
    public void Syllables_OfAWord_AreCounted(string word, int syllables) => Assert.Equal(syllables, ReadingGrade.Syllables(word));

    [Fact]
    public void Grade_OfAPlainSentence_IsThatOfTheFormula() => Assert.Equal((0.39 * 6) + 11.8 - 15.59, ReadingGrade.Of("The cat sat on the mat."), 6);

    [Fact]
    public void Grade_OfTwoSentences_HalvesTheirLength_AndAColonDoesNot()
    {
        Assert.Equal((0.39 * 3) + 11.8 - 15.59, ReadingGrade.Of("The cat sat. On the mat."), 6);
        Assert.Equal((0.39 * 6) + 11.8 - 15.59, ReadingGrade.Of("The cat sat: on the mat."), 6);
    }

    [Fact]
    public void Grade_OfOfficialProse_IsAboveEight() =>
        Assert.True(ReadingGrade.Of("The proportion of assessments authorised within the statutory timescale has deteriorated considerably.") > 8);
}
