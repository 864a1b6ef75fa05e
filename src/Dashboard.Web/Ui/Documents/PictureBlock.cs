using Dashboard.Web.Ui.Charts;

namespace Dashboard.Web.Ui.Documents;

/// <summary>A chart as a picture, with the same in words.</summary>
/// <param name="Chart">What it shows.</param>
/// <param name="Title">Its caption: the question that it answers.</param>
/// <param name="Alternative">The chart in words, for those who do not see it.</param>
/// <param name="WithTable">Whether its figures follow as a table.</param>
public sealed record PictureBlock(ChartSpec Chart, string Title, string Alternative, bool WithTable = false) : DocumentBlock;
