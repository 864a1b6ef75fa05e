using Dashboard.Data.Administration;

namespace Dashboard.Web.Features.Administration.Publications;

/// <summary>A month before its issue, as read for the analyst.</summary>
/// <param name="Preview">The month as it would be issued.</param>
/// <param name="UnitName">Name of a unit.</param>
/// <param name="RuleTitle">Title of a rule.</param>
/// <param name="Today">The day.</param>
public sealed record IssueView(PublicationPreview Preview, Func<string, string> UnitName, Func<string, string> RuleTitle, DateOnly Today);
