namespace Dashboard.Measures.Disclosure;

/// <summary>A count that one table leaves open only in a way that does not suit the other measures linked with it.</summary>
/// <param name="Tile">Months of the count.</param>
/// <param name="Way">Units and months that change on the way; none where the table itself has no way.</param>
internal sealed record DisclosureConflict(PeriodTile Tile, IReadOnlyList<(int Unit, PeriodTile Tile)> Way);
