using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Timescales;

/// <summary>What another limit would have meant for one month.</summary>
/// <param name="Month">Month.</param>
/// <param name="Now">Figure under the rule as it holds.</param>
/// <param name="Then">Figure under the other one.</param>
/// <param name="Changed">Cases that would be counted otherwise.</param>
public sealed record WhatIfMonth(Month Month, UnitFigure Now, UnitFigure Then, IReadOnlyList<WhatIfCase> Changed);
