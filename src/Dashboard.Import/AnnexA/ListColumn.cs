using Dashboard.Import.Contract;

namespace Dashboard.Import.AnnexA;

/// <summary>One column of a list.</summary>
/// <param name="Column">The official heading, and how the column is read.</param>
/// <param name="Words">Codes and their official wording; null where the column has none.</param>
/// <param name="Aliases">Other headings in use.</param>
/// <param name="Feeds">Columns of the SSD that it supplies, written table.column.</param>
internal sealed record ListColumn(Column Column, CodeWords? Words, IReadOnlyList<string> Aliases, IReadOnlyList<string> Feeds);
