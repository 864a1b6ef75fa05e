using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Timescales;

namespace Dashboard.Data.Standards;

/// <summary>The answer to a <see cref="WhatIfRequest"/>.</summary>
/// <param name="Rule">The rule as it holds in the last month.</param>
/// <param name="Other">The rule as it might be.</param>
/// <param name="OtherTitle">Where the other one comes from, in words.</param>
/// <param name="Months">Every month, the earliest first.</param>
/// <param name="Opens">Whether the person may see the single cases; they are left out otherwise.</param>
public sealed record WhatIfResult(TimescaleRule Rule, TimescaleRule Other, string OtherTitle, IReadOnlyList<WhatIfMonth> Months, bool Opens);
