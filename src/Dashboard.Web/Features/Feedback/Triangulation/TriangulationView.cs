using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.Feedback.Triangulation;

/// <summary>Practice, audit, feedback and outcome of one unit side by side, as read for one reader.</summary>
public sealed record TriangulationView
{
    public required PagePlace Place { get; init; }

    public string UnitId => Place.UnitId;

    public string UnitName => Place.UnitName;

    public Month Month => Place.Month;

    public required IReadOnlyList<SentencePart> Finding { get; init; }

    public required IReadOnlyList<TriangulationRow> Rows { get; init; }

    /// <summary>Where the sources disagree.</summary>
    public required IReadOnlyList<Disagreement> Disagreements { get; init; }

    /// <summary>Rules that were tried.</summary>
    public required int Rules { get; init; }

    public required IReadOnlyList<Note> Notes { get; init; }

    public required DateOnly? AsAt { get; init; }
}
