using Dashboard.Data.Access;
using Dashboard.Measures.Calendar;

namespace Dashboard.Web.Ui.Documents.Packs;

/// <summary>What a pack is asked for.</summary>
/// <param name="Scope">Who asks: a pack holds what this person may read.</param>
/// <param name="Month">Issued month.</param>
/// <param name="UnitIds">Units that the person's documents are about: the authority, or their own.</param>
/// <param name="Marking">Protective marking.</param>
/// <param name="WrittenAt">When it is made.</param>
public sealed record PackRequest(AccessScope Scope, Month Month, IReadOnlyList<string> UnitIds, string Marking, DateTimeOffset WrittenAt);
