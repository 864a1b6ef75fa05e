using Dashboard.Data.Queries;
using Dashboard.Data.Reports;
using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Filters;

namespace Dashboard.Web.Features.QaReport;

/// <summary>The quarterly report as read for one reader.</summary>
public sealed record QaReportView
{
    public required Quarter Quarter { get; init; }

    /// <summary>Quarters whose last month is issued, the latest first.</summary>
    public required IReadOnlyList<FilterOption> Quarters { get; init; }

    public required string PlaceName { get; init; }

    public required string Source { get; init; }

    /// <summary>Issue of the last month; null where it is not issued: then there is nothing else.</summary>
    public required PublicationRow? Publication { get; init; }

    public PublishedReport? Report { get; init; }

    public IReadOnlyList<QaArea> Areas { get; init; } = [];

    /// <summary>Actions of this report and those carried over, as they stand now.</summary>
    public IReadOnlyList<TrackedAction> Actions { get; init; } = [];

    public required DateOnly Today { get; init; }

    /// <summary>Whether actions may be added: by those who write the report, until it is accepted.</summary>
    public bool TakesActions => Report is { MayWrite: true, Id: not null, IsAccepted: false };
}
