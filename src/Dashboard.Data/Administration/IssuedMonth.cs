using Dashboard.Data.Reporting;

namespace Dashboard.Data.Administration;

/// <summary>An issued month, with what has happened since.</summary>
/// <param name="Publication">The publication.</param>
/// <param name="IssuedBy">Name of who issued it, or the id where nobody by it has signed in; null where it was not recorded.</param>
/// <param name="Measures">Measures whose figures are frozen in it.</param>
/// <param name="Redefined">Measures among them whose definition has another version now, or that are counted no more.</param>
/// <param name="Revisions">Reasons with the number of revisions, in the order of the reasons.</param>
public sealed record IssuedMonth(Publication Publication, string? IssuedBy, int Measures, int Redefined, IReadOnlyList<RevisionCount> Revisions);
