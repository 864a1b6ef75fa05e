using Dashboard.Data.Writing;

namespace Dashboard.Data.Exceptions;

/// <summary>An answer or a request for correction was not kept.</summary>
public sealed class ExceptionRefusedException(IReadOnlyList<string> faults) : WriteRefusedException(faults);
