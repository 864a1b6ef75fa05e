using Dashboard.Data.Access;
using Dashboard.Data.Exceptions;
using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Exceptions;

/// <summary>Reads the list of exceptions.</summary>
public sealed class ExceptionsReader(StatusQueries statuses, ExceptionQueries exceptions, ExceptionLines lines, IOptions<PortalOptions> portal)
{
    /// <summary>Code of the page in the access log.</summary>
    public const string Code = "exceptions";

    /// <summary>The list of a choice; null before anything has been counted.</summary>
    public async Task<ExceptionsView?> LoadAsync(AccessScope scope, ExceptionsFilter asked, bool forExport, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        if (status.Months.Count == 0)
        {
            return null;
        }

        var issued = status.Publications.Keys.OrderDescending().ToList();
        var month = asked.Month is { } wanted && status.Publications.ContainsKey(wanted) ? wanted : issued.Count == 0 ? (Month?)null : issued[0];
        var own = UnitChoice.Own(status, scope);
        var unit = asked.Unit is { } chosen && ExceptionRights.Covers(scope, status.Tree, chosen) ? chosen : own;
        var filter = asked with { Unit = unit == own ? null : unit, Month = issued is [var latest, ..] && month == latest ? null : month };
        var all = month is null ? [] : await exceptions.ListAsync(scope, new ExceptionFilter { Month = month.Value, UnitId = unit, WithChildren = true, ForExport = forExport }, Code, cancellationToken);
        var publication = month is null ? null : status.Publications[month.Value];
        return new ExceptionsView
        {
            Filter = filter,
            UnitId = unit,
            UnitName = status.UnitName(unit),
            Month = month,
            Units = [.. UnitChoice.Options(status, scope).Where(option => ExceptionRights.Covers(scope, status.Tree, option.Value))],
            Months = [.. issued.Select(each => new MonthOption(each.ToString()))],
            Rules = [.. lines.RulesOf(all).Select(rule => new FilterOption(rule.Id, rule.Title))],
            Chips = Chips(status, filter),
            All = all,
            Groups = [.. all
                .Where(row => (filter.Owner is null || row.Owner == filter.Owner) && (filter.State is null || row.State == filter.State) && (filter.Rule is null || row.RuleId == filter.Rule))
                .GroupBy(row => row.UnitId)
                .Select(group => new ExceptionGroup(group.Key, status.UnitName(group.Key), [.. group.Select(row => lines.Of(row, status)).OrderBy(line => line.Row.State != ExceptionStates.Open).ThenByDescending(line => line.Row.TimesRunning)]))],
            DueOn = publication?.DueOn,
            DataAsAt = publication?.DataAsAt,
            IssuedOn = month is { } shown ? FigureNotes.IssuedOn(status, shown) : null,
            Source = FigureNotes.Source(status),
        };
    }

    private List<FilterChip> Chips(StoreStatus status, ExceptionsFilter filter)
    {
        var chips = new List<FilterChip>(PlaceChips.Of(status, filter.Unit, (filter with { Unit = null }).ToUrl(), filter.Month, (filter with { Month = null }).ToUrl()));
        if (filter.Owner is { } owner)
        {
            chips.Add(new FilterChip(ExceptionOwners.List.Title, ExceptionOwners.List.Label(owner), (filter with { Owner = null }).ToUrl()));
        }

        if (filter.State is { } state)
        {
            chips.Add(new FilterChip(ExceptionStates.List.Title, ExceptionStates.List.Label(state), (filter with { State = null }).ToUrl()));
        }

        if (filter.Rule is { } rule)
        {
            chips.Add(new FilterChip("What", lines.TitleOf(rule), (filter with { Rule = null }).ToUrl()));
        }

        return chips;
    }
}
