namespace Dashboard.Web.Ui.Charts;

/// <summary>A series with its colour role, and how far its name is moved from the end of its line.</summary>
public sealed record DrawnSeries(string Name, string Colour, IReadOnlyList<double?> Values, IReadOnlyList<string> Marks, int LabelOffset);
