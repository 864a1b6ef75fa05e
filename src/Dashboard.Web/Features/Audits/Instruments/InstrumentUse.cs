using Dashboard.Measures.Instruments;

namespace Dashboard.Web.Features.Audits.Instruments;

/// <summary>An instrument and how much it was used.</summary>
/// <param name="Instrument">Instrument.</param>
/// <param name="Audits">Audits in twelve months; null for readers outside the service.</param>
public sealed record InstrumentUse(Instrument Instrument, double? Audits);
