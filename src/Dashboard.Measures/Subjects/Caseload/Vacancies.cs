using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Caseload;

/// <summary>Vacant posts of social workers, which no source holds yet.</summary>
internal static class Vacancies
{
    /// <summary>What the measure will mean.</summary>
    public static MeasureDefinition Share { get; } = new()
    {
        Id = "workforce.vacancy",
        Title = "Vacant social work posts",
        Question = "How many of our social work posts are vacant?",
        Subject = Subject.Caseload,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Vacant posts",
        Denominator = "Vacant posts and posts filled by employed social workers",
        Population = "Posts of the establishment on the last day of the month: " + SocialWorkPost.InWords,
        Exclusions = "Not counted until a source gives the vacant posts: the standard data set and the practice templates name the people in post, not the posts that nobody holds.",
        Splits = [],
        Columns = [CaseColumn.Reason],
        Needs = [.. SocialWorkPost.Needs, "workforce.vacant_posts"],
        Source = "Children's social work workforce census: vacancy rate (vacancies ÷ vacancies and in post, in full-time equivalents).",
        Disclosure = DisclosureRule.NotAboutChildren,
    };
}
