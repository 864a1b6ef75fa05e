using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Standards;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Timescales;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Links;
using Dashboard.Web.Ui.Measures;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Standards;

/// <summary>Reads the rules in force with the figure of each.</summary>
public sealed class StandardsReader(StatusQueries statuses, FigureQueries figures, StandardsQueries standards, IOptions<PortalOptions> portal)
{
    /// <summary>The page of a choice; null before anything has been counted.</summary>
    public async Task<StandardsView?> LoadAsync(AccessScope scope, UnitMonthFilter filter, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        if (status.Months.Count == 0)
        {
            return null;
        }

        var place = PagePlace.Of(scope, status, filter);
        var (month, unit) = (place.Month, place.UnitId);
        var timeline = await standards.TimelineAsync(cancellationToken);
        var library = await standards.LibraryAsync(cancellationToken);
        var rows = new List<StandardsRow>();
        foreach (var rule in timeline.For(month).Rules)
        {
            var points = await figures.UnitsAsync(scope, MeasureOf(rule.Kind), month, cancellationToken);
            rows.Add(RowOf(rule, library, month, unit, place.OpensCases, scope.SeesChildren, points.GetValueOrDefault(unit)));
        }

        return new StandardsView
        {
            Place = place,
            Standards = timeline.For(month),
            Since = timeline.Changes.Last(change => change.From <= month).From is { } from && from > default(Month) ? from : null,
            Rows = rows,
            AsAt = status.DataAsAt,
            Notes = FigureNotes.Of(scope, place.OpensCases, []),
        };
    }

    private static string MeasureOf(RuleKind kind) => kind.MeasuredBy ?? TimescaleMeasure.Prefix + kind.Id;

    private static StandardsRow RowOf(TimescaleRule rule, ProfileLibrary library, Month month, string unit, bool opens, bool mayAsk, SeriesPoint? point)
    {
        var profile = library.Find(rule.ProfileId, month);
        var measure = MeasureOf(rule.Kind);
        return new StandardsRow(
            rule,
            profile?.Title ?? "Set locally",
            profile?.Source ?? "A local limit",
            measure,
            point,
            opens && point?.Figure.Cases > 0 ? CaseUrls.For(measure, month, unit) : null,
            mayAsk && rule.Kind.Lacks is null && rule.Kind.Shape != RuleShape.Ceiling ? new WhatIfFilter { RuleId = rule.Kind.Id, UnitId = unit, Month = month }.ToUrl() : null);
    }
}
