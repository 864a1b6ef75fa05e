using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>The matrix as read for one reader.</summary>
public sealed record MatrixView
{
    public required PagePlace Place { get; init; }

    /// <summary>The quadrants: effort first, quantity before quality.</summary>
    public required IReadOnlyList<MatrixQuadrant> Quadrants { get; init; }

    public required IReadOnlyList<SentencePart> Finding { get; init; }

    public required IReadOnlyList<Note> Notes { get; init; }

    public required DateOnly? AsAt { get; init; }

    public MatrixQuadrant this[Quadrant quadrant] => Quadrants.Single(one => one.Quadrant == quadrant);
}
