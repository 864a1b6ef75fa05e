using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;

namespace Dashboard.Measures.Tests.Formatting;

public sealed class DefinitionTextTests
{
    [Fact]
    public void Words_OfEveryMeasure_AreThere() => Assert.All(Catalogue.Standard.All, measure =>
    {
        var definition = measure.Definition;
        Assert.NotEmpty(DefinitionText.Subject(definition.Subject));
        Assert.NotEmpty(DefinitionText.Unit(definition));
        Assert.All(definition.Splits, split => Assert.NotEqual(split, DefinitionText.Dimension(definition, split)));
    });

    [Theory]
    [InlineData("late-recording", "Recorded late")]
    [InlineData("late-recording-and-correction", "Recorded late and corrected")]
    [InlineData("something-new", "something-new")]
    public void RevisionReason_IsInWords(string reason, string words) => Assert.Equal(words, DefinitionText.RevisionReason(reason));

    [Fact]
    public void Category_UsesTheCodeList_AndBandsAreTheirOwnLabel()
    {
        Assert.Equal("16 or over", DefinitionText.Category(new CategoryPair(Dimensions.Age, "16+")));
        Assert.Equal("11-20", DefinitionText.Category(new CategoryPair(Dimensions.Band, "11-20")));
    }

    [Fact]
    public void Lists_ReadAsSpoken()
    {
        Assert.Equal("Oak", Wording.List(["Oak"]));
        Assert.Equal("Oak, Beech and Elm", Wording.List(["Oak", "Beech", "Elm"]));
        Assert.Equal("Oak, Beech and Elm", Wording.Some(["Oak", "Beech", "Elm"], 3));
        Assert.Equal("Oak, Beech and 2 others", Wording.Some(["Oak", "Beech", "Elm", "Ash"], 3));
    }
}
