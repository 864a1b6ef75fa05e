using Dashboard.Data.Access;
using Dashboard.Data.Exceptions;
using Dashboard.Data.Queries;
using Dashboard.Data.Refreshing;
using Dashboard.Data.Store;
using Dashboard.Data.Targets;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Disclosure;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Exceptions;
using Dashboard.Measures.Statistics;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Administration;

/// <summary>Shows a month as it would be issued, before it is. Changes nothing and names no child.</summary>
public sealed class PublicationPreviewQueries(
    ReportingStore store,
    StatusQueries statuses,
    FigureQueries figures,
    QualityQueries quality,
    Catalogue catalogue,
    ExceptionRules rules,
    TargetFinder targets)
{
    /// <summary>Figures that moved most.</summary>
    public const int MostMoved = 12;

    /// <summary>Headline figures besides those that rules rest on: how many children and how much work there is.</summary>
    private static readonly string[] Activity = ["contact.received", "referral.received", "assessment.completed", "s47.started", "cin.open", "cp.open", "cla.open", "leaver.open"];

    /// <summary>The month as it would be issued now.</summary>
    /// <exception cref="AccessDeniedException">The role does not issue months.</exception>
    public async Task<PublicationPreview> PreviewAsync(AccessScope scope, Month month, CancellationToken cancellationToken)
    {
        if (!scope.Administers)
        {
            throw new AccessDeniedException("Months are issued by analysts.");
        }

        var status = await statuses.StatusAsync(cancellationToken);
        var isCounted = status.Months.Contains(month);
        return new PublicationPreview
        {
            Month = month,
            DataAsAt = status.DataAsAt,
            Refusal = await RefusalAsync(month, cancellationToken),
            Quality = isCounted ? await QualityAsync(scope, month, cancellationToken) : [],
            Loads = await quality.LoadsAsync(scope, cancellationToken),
            Moved = isCounted ? await MovedAsync(scope, month, cancellationToken) : [],
            Exceptions = isCounted ? await ExceptionsAsync(scope, status, month, cancellationToken) : [],
        };
    }

    private async Task<string?> RefusalAsync(Month month, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        try
        {
            await PublishChecks.RequireReadyAsync(context, catalogue, month, cancellationToken);
            return null;
        }
        catch (StoreException refusal)
        {
            return refusal.Message;
        }
    }

    private async Task<IReadOnlyList<MovedFigure>> QualityAsync(AccessScope scope, Month month, CancellationToken cancellationToken)
    {
        var found = new List<MovedFigure>();
        foreach (var definition in catalogue.All.Select(measure => measure.Definition).Where(definition => definition.Subject == Subject.DataQuality))
        {
            if (await ReadAsync(scope, definition, month, cancellationToken) is { Moved: { Now.Numerator: > 0 } moved })
            {
                found.Add(moved);
            }
        }

        return [.. found.OrderByDescending(moved => moved.Now.Numerator)];
    }

    private async Task<IReadOnlyList<MovedFigure>> MovedAsync(AccessScope scope, Month month, CancellationToken cancellationToken)
    {
        var found = new List<(MovedFigure Moved, double Size)>();
        foreach (var definition in Activity.Concat(rules.All.Select(rule => rule.Measure)).Distinct().Select(id => catalogue.Find(id)?.Definition).OfType<MeasureDefinition>())
        {
            if (await ReadAsync(scope, definition, month, cancellationToken) is { Size: { } size } read && definition.Subject != Subject.DataQuality)
            {
                found.Add((read.Moved, size));
            }
        }

        return [.. found.OrderByDescending(entry => entry.Size).Take(MostMoved).Select(entry => entry.Moved)];
    }

    private async Task<(MovedFigure Moved, double? Size)?> ReadAsync(AccessScope scope, MeasureDefinition definition, Month month, CancellationToken cancellationToken)
    {
        var first = month.AddMonths(1 - ExceptionCheck.SignalMonths);
        var series = (await figures.SeriesAsync(scope, definition.Id, OrgTree.AuthorityId, cancellationToken)).Where(point => point.Month >= first && point.Month <= month).ToList();
        if (series is not [.., var now] || now.Month != month)
        {
            return null;
        }

        var values = series.ConvertAll(point => point.Figure.Value);
        var limits = ProcessLimits.Of(values, definition.Least, definition.Greatest, place => definition.Kind == MeasureKind.Share && series[place].Figure.Cases < DisclosureRules.Few);
        var before = series.Find(point => point.Month == month.Previous);
        return (new MovedFigure(definition, now.Figure, before?.Figure, limits.Signals[^1]), before is null ? null : MonthChange.Of(values));
    }

    private async Task<IReadOnlyList<PreviewedMark>> ExceptionsAsync(AccessScope scope, StoreStatus status, Month month, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(scope, status.Tree, cancellationToken);
        var read = await ExceptionFigures.ReadAsync(context, ExceptionMarker.Measures(rules), month, month, cancellationToken);
        var before = status.Publications.GetValueOrDefault(month.Previous)?.Id;
        var units = await context.OrgUnits.OrderBy(unit => unit.Id).ToListAsync(cancellationToken);
        var items = await new ExceptionMarker(context, read, catalogue, rules, targets).MarkAsync(0, month, units, before, cancellationToken);
        return [.. items
            .GroupBy(item => (item.RuleId, item.UnitId, item.Owner))
            .Select(group => new PreviewedMark(group.Key.RuleId, group.Key.UnitId, group.Key.Owner, group.Count(), group.Sum(item => item.Cases), group.Count(item => item.TimesRunning > 1)))];
    }
}
