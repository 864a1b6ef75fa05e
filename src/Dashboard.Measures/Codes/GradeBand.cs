namespace Dashboard.Measures.Codes;

/// <summary>The scores that make a grade, both ends included.</summary>
/// <param name="Grade">Code of <see cref="AuditGrades"/>.</param>
/// <param name="From">Lowest score, from 0 to 10.</param>
/// <param name="To">Highest score.</param>
/// <remarks>Source: Bexley Quality Assurance Framework, section 1.2, grading.</remarks>
public sealed record GradeBand(string Grade, int From, int To)
{
    /// <summary>As it is written in the settings: 3-5, or 6.</summary>
    public override string ToString() => From == To ? $"{From}" : $"{From}-{To}";
}
