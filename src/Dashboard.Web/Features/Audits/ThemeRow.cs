namespace Dashboard.Web.Features.Audits;

/// <summary>Actions of one theme that audits ask for.</summary>
/// <param name="Theme">Word of the source.</param>
/// <param name="InMonth">Actions of audits of the month.</param>
/// <param name="InQuarter">Of the three months that end with it.</param>
/// <param name="QuarterBefore">Of the three months before these.</param>
/// <param name="InPeriod">Of the period.</param>
public sealed record ThemeRow(string Theme, double InMonth, double InQuarter, double QuarterBefore, double InPeriod);
