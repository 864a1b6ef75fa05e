using Dashboard.Data.Writing;

namespace Dashboard.Data.Annotations;

/// <summary>A note was not written or not taken back.</summary>
public sealed class AnnotationRefusedException(IReadOnlyList<string> faults) : WriteRefusedException(faults);
