namespace Dashboard.Web.Features.Feedback.Staff;

/// <summary>One statement of the survey, year by year.</summary>
/// <param name="Code">Statement.</param>
/// <param name="Label">Its short words.</param>
/// <param name="Means">Mean of each year, the earliest first; null where it is not known or not shown.</param>
/// <param name="Answers">Answers of the latest year.</param>
/// <param name="Change">Change of the latest year on the one before, in words.</param>
public sealed record StaffStatement(string Code, string Label, IReadOnlyList<double?> Means, int Answers, string? Change);
