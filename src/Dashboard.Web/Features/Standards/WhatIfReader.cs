using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Refreshing;
using Dashboard.Data.Standards;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Measures.Standards;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Charts;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Standards;

/// <summary>Reads what another limit would have meant.</summary>
public sealed class WhatIfReader(StatusQueries statuses, StandardsQueries standards, WhatIfQueries questions, IOptions<PortalOptions> portal)
{
    /// <summary>The page of a question; null before anything has been counted.</summary>
    public async Task<WhatIfView?> LoadAsync(AccessScope scope, WhatIfFilter filter, IProgress<WorkStep> progress, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        if (status.Months.Count == 0)
        {
            return null;
        }

        var month = MonthChoice.Settle(status, filter.Month);
        var unit = UnitChoice.Settle(status, scope, filter.UnitId);
        var inForce = await standards.InForceAsync(month, cancellationToken);
        var library = await standards.LibraryAsync(cancellationToken);
        var view = new WhatIfView
        {
            Filter = filter with { UnitId = unit, Month = month },
            Status = status,
            UnitId = unit,
            Month = month,
            Units = UnitChoice.Options(status, scope),
            Months = MonthChoice.Options(status),
            Rules = [.. inForce.Rules.Where(CanBeTried).Select(rule => new FilterOption(rule.Kind.Id, rule.Kind.Title) { Group = RuleTopics.Label(rule.Kind.Topic) })],
            Profiles = [.. library.Selectable.Where(profile => profile.Id != inForce.Profile.Id).Select(profile => new FilterOption(profile.Id, profile.Title))],
            Rule = RuleKinds.Find(filter.RuleId) is { } kind ? inForce.Find(kind) : null,
            ProfileTitle = inForce.Profile.Title,
        };
        if (!filter.Asks)
        {
            return view;
        }

        try
        {
            var result = await questions.AskAsync(scope, RequestOf(filter, view), progress, cancellationToken);
            return view with { Result = result, Chart = result.Months.Count > 1 ? ChartOf(result) : null };
        }
        catch (WhatIfRefusedException refusal)
        {
            return view with { Refusal = refusal.Message };
        }
    }

    private static bool CanBeTried(TimescaleRule rule) => rule.Kind.Lacks is null && rule.Kind.Shape != RuleShape.Ceiling;

    private static WhatIfRequest RequestOf(WhatIfFilter filter, WhatIfView view) => new()
    {
        RuleId = filter.RuleId!,
        Month = view.Month,
        Months = filter.Months,
        UnitId = view.UnitId,
        Profile = filter.Profile,
        Reading = filter.Reading,
        Limit = filter.Length is { } length ? $"{length} {filter.In}" : null,
    };

    private static ChartSpec ChartOf(WhatIfResult result) => new()
    {
        Id = "what-if",
        Kind = ChartKind.Line,
        IsPercent = true,
        Labels = [.. result.Months.Select(month => FigureText.ShortMonth(month.Month))],
        Series =
        [
            new("As it holds", SeriesRole.Comparator, [.. result.Months.Select(month => Point(month.Now))]),
            new(result.OtherTitle, SeriesRole.Chosen, [.. result.Months.Select(month => Point(month.Then))]),
        ],
    };

    private static ChartPoint Point(UnitFigure figure) =>
        new(figure.Value * 100) { Detail = $"{FigureText.Number(figure.Numerator)} of {FigureText.Number(figure.Denominator)}" };
}
