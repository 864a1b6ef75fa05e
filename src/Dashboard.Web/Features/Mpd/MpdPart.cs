namespace Dashboard.Web.Features.Mpd;

/// <summary>A part of the monthly performance data: measures that are read together.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Explain">How to read it, in a sentence.</param>
/// <param name="Charts">Measures drawn as lines, the most telling first.</param>
/// <param name="MeasureIds">Measures in the order of its table; those that a part shows by unit come first.</param>
public sealed record MpdPart(string Title, string Explain, IReadOnlyList<string> Charts, IReadOnlyList<string> MeasureIds);
