using Dashboard.Measures.Calendar;
using Dashboard.Measures.Standards;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.Standards;

/// <summary>What the page of timescales shows.</summary>
public sealed record StandardsView
{
    public required PagePlace Place { get; init; }

    public UnitMonthFilter Filter => Place.Filter;

    public string UnitId => Place.UnitId;

    public string UnitName => Place.UnitName;

    public Month Month => Place.Month;

    /// <summary>The page in one sentence.</summary>
    public IReadOnlyList<SentencePart> Finding => [new SentencePart(StandardsWords.Finding(this))];

    /// <summary>Standards of the month.</summary>
    public required StandardsInForce Standards { get; init; }

    /// <summary>First month since which this profile has held; null where it always has.</summary>
    public required Month? Since { get; init; }

    /// <summary>Every rule, by topic.</summary>
    public required IReadOnlyList<StandardsRow> Rows { get; init; }

    public required DateOnly? AsAt { get; init; }

    /// <summary>Rules that were counted.</summary>
    public IEnumerable<StandardsRow> Counted => Rows.Where(row => row.Rule.Kind.Shape != RuleShape.Ceiling && row.Point is { NotSupplied: null, Figure.Denominator: > 0 });

    public required IReadOnlyList<Note> Notes { get; init; }
}
