using Dashboard.Demo.Simulation;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Instruments;

namespace Dashboard.Demo.Practice;

/// <summary>What one audit says: the instrument, a grade given by hand, and the answers.</summary>
/// <param name="Instrument">Id of the instrument.</param>
/// <param name="Grade">A grade that is not that of the scale; null for most.</param>
/// <param name="Answers">Question, and a scale or a grade.</param>
internal sealed record AuditForm(string Instrument, string? Grade, IReadOnlyList<(string Question, int? Scale, string? Grade)> Answers)
{
    /// <summary>The form of an audit of a kind.</summary>
    /// <param name="rng">Numbers of this audit alone.</param>
    /// <param name="kind">Kind of the audit.</param>
    /// <param name="level">How good the work is, from 0 to 10.</param>
    /// <param name="overall">Overall scale.</param>
    /// <param name="scores">Scores of the collaborative audit.</param>
    public static AuditForm Of(Rng rng, string kind, double level, int overall, IReadOnlyList<(string Question, int Scale)> scores)
    {
        var grade = rng.Chance(DemoRates.GradesByHandShare) ? ByHand(overall) : null;
        var empty = rng.Chance(DemoRates.AuditsWithoutAnswersShare);
        var instrument = kind switch
        {
            "brief-review" => "brief-review",
            "thematic" => rng.Weighted([("graded-criteria", 50.0), ("durham", 30), ("collaborative", 20)]),
            _ => "collaborative",
        };
        if (empty)
        {
            return new AuditForm(instrument, grade, []);
        }

        if (instrument is "graded-criteria" or "durham")
        {
            return Graded(rng, instrument, grade, level);
        }

        var known = InstrumentLibrary.Standard.Find(instrument)!;
        return new AuditForm(instrument, grade, [.. scores.Where(score => known.Find(score.Question) is not null).Select(score => (score.Question, (int?)score.Scale, (string?)null))]);
    }

    /// <summary>Every question of an instrument with a score.</summary>
    public static AuditForm Scored(Rng rng, string instrument, double level) => new(
        instrument,
        null,
        [.. InstrumentLibrary.Standard.Find(instrument)!.Questions.Select(question => (question.Code, (int?)Score(rng, level), (string?)null))]);

    /// <summary>A theme: one area of an instrument, with a grade for each question.</summary>
    private static AuditForm Graded(Rng rng, string instrument, string? grade, double level)
    {
        var form = InstrumentLibrary.Standard.Find(instrument)!;
        var area = rng.Pick(form.Areas);
        return new AuditForm(instrument, grade, [.. form.Of(area).Select(question => (question.Code, (int?)null, GradeBands.Default.GradeOf(Score(rng, level))))]);
    }

    private static int Score(Rng rng, double level) => (int)Math.Clamp(Math.Round(level + rng.Normal(0, 1.4)), 0, 10);

    /// <summary>One grade beside what the scale stands for.</summary>
    private static string ByHand(int overall)
    {
        var place = AuditGrades.Given.ToList().IndexOf(GradeBands.Default.GradeOf(overall)!);
        return AuditGrades.Given[place == AuditGrades.Given.Count - 1 ? place - 1 : place + 1];
    }
}
