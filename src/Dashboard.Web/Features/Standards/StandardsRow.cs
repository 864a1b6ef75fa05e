using Dashboard.Data.Queries;
using Dashboard.Measures.Standards;

namespace Dashboard.Web.Features.Standards;

/// <summary>One rule in force with how often it was kept.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Origin">Title of the profile that sets it.</param>
/// <param name="Text">The text it comes from.</param>
/// <param name="MeasureId">Measure that answers it.</param>
/// <param name="Point">Its figure; null where nothing was counted.</param>
/// <param name="CasesUrl">Address of the cases; null where the reader may not open them or there are none.</param>
/// <param name="WhatIfUrl">Address of the page that tries another limit; null where none can be tried.</param>
public sealed record StandardsRow(TimescaleRule Rule, string Origin, string Text, string MeasureId, SeriesPoint? Point, string? CasesUrl, string? WhatIfUrl);
