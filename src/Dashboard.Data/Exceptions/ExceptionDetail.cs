using Dashboard.Data.Actions;
using Dashboard.Measures.Engine;

namespace Dashboard.Data.Exceptions;

/// <summary>One exception with all that has been said about it.</summary>
/// <param name="Row">The exception.</param>
/// <param name="Answers">Answers, the earliest first.</param>
/// <param name="History">The same in the issued months up to a year back, the earliest first and its own last.</param>
/// <param name="Series">Figures of its measure and unit, as issued, over the months that rules look at, the earliest first and its own last; empty where it is one case.</param>
/// <param name="Corrections">Records said to be wrong.</param>
/// <param name="Actions">Actions agreed.</param>
public sealed record ExceptionDetail(
    ExceptionRow Row,
    IReadOnlyList<AnswerRow> Answers,
    IReadOnlyList<ExceptionMonth> History,
    IReadOnlyList<UnitFigure> Series,
    IReadOnlyList<CorrectionRow> Corrections,
    IReadOnlyList<ActionRow> Actions)
{
    /// <summary>Number of the last answer, 0 where there is none: what a new answer is written after.</summary>
    public int LastAnswerId => Answers.Count == 0 ? 0 : Answers[^1].Id;
}
