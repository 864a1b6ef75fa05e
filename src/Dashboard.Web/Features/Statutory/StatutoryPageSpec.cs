namespace Dashboard.Web.Features.Statutory;

/// <summary>A page of the statutory picture as data: which measures it puts side by side, and how.</summary>
/// <param name="Slug">Last part of its address.</param>
/// <param name="Title">Name in the rail.</param>
/// <param name="Question">Question it answers; its heading.</param>
/// <param name="Leads">Measures that its opening sentence names, the first one compared by unit.</param>
/// <param name="Explain">How to read it, in one paragraph for a councillor.</param>
/// <param name="Sections">What it shows.</param>
public sealed record StatutoryPageSpec(
    string Slug,
    string Title,
    string Question,
    IReadOnlyList<string> Leads,
    string Explain,
    IReadOnlyList<StatutorySection> Sections)
{
    /// <summary>Every measure on the page, once, in the order of the page.</summary>
    public IReadOnlyList<string> MeasureIds => [.. Sections.SelectMany(section => section.Items).Select(item => item.MeasureId).Distinct()];
}
