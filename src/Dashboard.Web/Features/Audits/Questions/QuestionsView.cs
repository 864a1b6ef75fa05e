using Dashboard.Measures.Engine;
using Dashboard.Measures.Instruments;
using Dashboard.Web.Ui.Links;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.Audits.Questions;

/// <summary>The page of audit questions, as read for one reader.</summary>
public sealed record QuestionsView
{
    public required PagePlace Place { get; init; }

    /// <summary>Months that the page adds up.</summary>
    public required int Months { get; init; }

    public required Instrument Instrument { get; init; }

    public required IReadOnlyList<SentencePart> Finding { get; init; }

    /// <summary>Scores of all instruments and the overall scale, in the month.</summary>
    public required IReadOnlyList<HeadTile> Head { get; init; }

    /// <summary>The measure of the scores.</summary>
    public required MeasureDefinition Definition { get; init; }

    /// <summary>Areas with answers; none for readers outside the service.</summary>
    public required IReadOnlyList<QuestionArea> Areas { get; init; }

    /// <summary>Questions answered with a grade and no score; none for readers outside the service.</summary>
    public required IReadOnlyList<GradedRow> Graded { get; init; }

    /// <summary>The measure of the grades.</summary>
    public required MeasureDefinition GradedDefinition { get; init; }

    /// <summary>Audits with the instrument over the period; null for readers outside the service.</summary>
    public required double? Audits { get; init; }

    /// <summary>The instrument in the measures.</summary>
    public CategoryPair InstrumentPair => new(Dimensions.Instrument, Instrument.Id);

    public required IReadOnlyList<Note> Notes { get; init; }

    public required DateOnly? AsAt { get; init; }

    /// <summary>Address of records over the period; null where the reader may not open them.</summary>
    public string? Cases(string measureId, CategoryPair split) => Place.OpensCases ? CaseUrls.For(measureId, Place.Month, Place.UnitId, split: split, months: Months) : null;
}
