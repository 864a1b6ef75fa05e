using Dashboard.Data.Queries;
using Dashboard.Data.Reports;
using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.BoardSummary;

/// <summary>The board summary of a month as read for one reader.</summary>
public sealed record BoardSummaryView
{
    public required Month Month { get; init; }

    /// <summary>Issued months, the latest first.</summary>
    public required IReadOnlyList<MonthOption> Months { get; init; }

    public required string PlaceName { get; init; }

    public required string Source { get; init; }

    /// <summary>The issue; null where the month is not issued: then there is nothing else.</summary>
    public required PublicationRow? Publication { get; init; }

    public IReadOnlyList<Headline> Headlines { get; init; } = [];

    /// <summary>What was written, once it is accepted.</summary>
    public PublishedReport? Report { get; init; }

    /// <summary>Open actions about the headline measures, as they stand now.</summary>
    public IReadOnlyList<TrackedAction> Actions { get; init; } = [];

    public IReadOnlyList<SentencePart> Finding { get; init; } = [];

    /// <summary>Whether figures are exact, and not as councillors see them.</summary>
    public required bool IsExact { get; init; }

    /// <summary>How small numbers are shown.</summary>
    public required string SmallNumbers { get; init; }

    /// <summary>Names of headlines that have got better.</summary>
    public IReadOnlyList<string> Better { get; init; } = [];
}
