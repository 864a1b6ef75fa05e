namespace Dashboard.Measures.Disclosure;

/// <summary>Other counts that some cells may have, one more or one less each, and everything else stays as it is.</summary>
/// <param name="Cells">Cells that change.</param>
/// <param name="Cost">What it costs that all of them must be hidden for it.</param>
/// <param name="SumsStay">Whether the other count of each cell gives way.</param>
/// <param name="Suits">Whether the other tables let it, too.</param>
internal sealed record DisclosureMove(IReadOnlyList<int> Cells, long Cost, bool SumsStay, bool Suits);
