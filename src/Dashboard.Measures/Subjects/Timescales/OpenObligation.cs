using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Timescales;

/// <summary>Something that is due or overdue on the date of the data.</summary>
/// <param name="Rule">Rule that asks for it.</param>
/// <param name="Obligation">When it is due.</param>
/// <param name="Status">Status of the child; null where the rule does not fall on an open child.</param>
/// <param name="Holdings">Teams and workers who hold it now; none when no team does.</param>
public sealed record OpenObligation(TimescaleRule Rule, Obligation Obligation, string? Status, IReadOnlyList<Holding> Holdings);
