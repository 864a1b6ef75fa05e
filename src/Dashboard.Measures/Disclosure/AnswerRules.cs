namespace Dashboard.Measures.Disclosure;

/// <summary>From how many answers on an average of opinions says something, and from how many people on what staff say is shown.</summary>
/// <remarks>
/// Source: the portal's own rule. The survey of staff is answered in trust: a team of four could tell who said what, and so could its manager.
/// Five is where the department's rule for children begins, and is kept for every reader, the director among them.
/// </remarks>
public static class AnswerRules
{
    /// <summary>An average of fewer answers is marked: one family moves it.</summary>
    public const int FewestAnswers = 5;

    /// <summary>What fewer people said in the survey of staff is shown to nobody.</summary>
    public const int FewestStaff = 5;

    /// <summary>Fewest answers behind a figure of the survey: so many that they cannot come from fewer people.</summary>
    /// <param name="statements">Statements that each person answers at most.</param>
    public static int FewestSurveyAnswers(int statements) => ((FewestStaff - 1) * statements) + 1;

    /// <summary>Whether an average rests on so few answers that it is marked.</summary>
    public static bool IsFew(int answers) => answers is > 0 and < FewestAnswers;

    /// <summary>Whether the statements of a survey may be shown one by one: each was answered by enough people, so that none gives another away.</summary>
    public static bool MayShowStatements(IEnumerable<int> answers) => answers.All(count => count >= FewestStaff);
}
