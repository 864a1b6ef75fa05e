namespace Dashboard.Import.AnnexA;

/// <summary>What an Annex A workbook holds.</summary>
/// <param name="AsAt">Day of the lists.</param>
/// <param name="Children">Distinct children in it.</param>
/// <param name="Lists">Rows by list.</param>
public sealed record AnnexASummary(DateOnly AsAt, int Children, IReadOnlyList<AnnexASummary.ListCount> Lists)
{
    /// <summary>Rows of one list.</summary>
    /// <param name="Name">List 1 to List 11.</param>
    /// <param name="Title">What it is about.</param>
    /// <param name="Rows">Rows below the headings.</param>
    public sealed record ListCount(string Name, string Title, int Rows);
}
