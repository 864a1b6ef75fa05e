using System.Globalization;
using Dashboard.Measures.Instruments;

namespace Dashboard.Measures.Codes;

/// <summary>Instruments of audits, their areas, their questions, and questions with the score or grade given.</summary>
/// <remarks>Source: <see cref="InstrumentLibrary"/>.</remarks>
public static class AuditInstruments
{
    /// <summary>The audit names an instrument that nobody knows.</summary>
    public const string NotKnown = "not-known";

    /// <summary>Instruments.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.Instrument,
        "Instrument",
        [.. InstrumentLibrary.Standard.All.Select(instrument => (instrument.Id, instrument.Title)), (NotKnown, "Instrument not known")]);

    /// <summary>Areas of practice, for instance "collaborative:plans".</summary>
    public static CodeList Areas { get; } = new(
        Engine.Dimensions.PracticeArea,
        "Practice area",
        [.. InstrumentLibrary.Standard.All.SelectMany(instrument => instrument.Areas, (instrument, area) => (Area(instrument, area.Id), area.Title))]);

    /// <summary>Questions, for instance "collaborative:practice-4".</summary>
    public static CodeList Questions { get; } = new(
        Engine.Dimensions.Question,
        "Question",
        [.. Asked.Select(asked => (Question(asked.Instrument, asked.Question), asked.Question.Text))]);

    /// <summary>Questions with the score given, for instance "collaborative:practice-4:7".</summary>
    public static CodeList Scores { get; } = new(
        Engine.Dimensions.QuestionScale,
        "Question and score",
        [.. Asked.SelectMany(
            _ => Enumerable.Range(GradeBands.Lowest, GradeBands.Highest - GradeBands.Lowest + 1),
            (asked, score) => (Score(asked.Instrument, asked.Question, score), $"{asked.Question.Text}: {score}"))]);

    /// <summary>Questions with the grade given, for instance "durham:assessment-2:good".</summary>
    public static CodeList Grades { get; } = new(
        Engine.Dimensions.QuestionGrade,
        "Question and grade",
        [.. Asked.SelectMany(
            _ => AuditGrades.Given,
            (asked, grade) => (Grade(asked.Instrument, asked.Question, grade), $"{asked.Question.Text}: {AuditGrades.List.Label(grade)}"))]);

    private static IEnumerable<(Instrument Instrument, InstrumentQuestion Question)> Asked =>
        InstrumentLibrary.Standard.All.SelectMany(instrument => instrument.Questions, (instrument, question) => (instrument, question));

    /// <summary>Code of the instrument that an audit names.</summary>
    public static string Of(string instrument) => InstrumentLibrary.Standard.Find(instrument)?.Id ?? NotKnown;

    /// <summary>Code of an area.</summary>
    public static string Area(Instrument instrument, string areaId) => $"{instrument.Id}:{areaId}";

    /// <summary>Code of a question.</summary>
    public static string Question(Instrument instrument, InstrumentQuestion question) => $"{instrument.Id}:{question.Code}";

    /// <summary>Code of a question with the score given.</summary>
    public static string Score(Instrument instrument, InstrumentQuestion question, int score) => string.Create(CultureInfo.InvariantCulture, $"{Question(instrument, question)}:{score}");

    /// <summary>Code of a question with the grade given.</summary>
    public static string Grade(Instrument instrument, InstrumentQuestion question, string grade) => $"{Question(instrument, question)}:{grade}";

    /// <summary>The question and the score of a code of <see cref="Scores"/>.</summary>
    public static (string Question, int Score) Parts(string code)
    {
        var colon = code.LastIndexOf(':');
        return (code[..colon], int.Parse(code[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture));
    }
}
