using Dashboard.Data.Writing;

namespace Dashboard.Web.Features.Administration.Publications;

/// <summary>A month was not issued.</summary>
public sealed class IssueRefusedException(IReadOnlyList<string> faults) : WriteRefusedException(faults);
