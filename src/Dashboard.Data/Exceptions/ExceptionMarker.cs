using Dashboard.Data.Model;
using Dashboard.Data.Portal;
using Dashboard.Data.Reporting;
using Dashboard.Data.Targets;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Exceptions;
using Dashboard.Measures.Records;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Exceptions;

/// <summary>Finds what the rules mark in a month.</summary>
/// <param name="context">Where the cases are read.</param>
/// <param name="figures">Figures of the month and those before.</param>
/// <param name="catalogue">Measures.</param>
/// <param name="rules">Rules in force; those whose measure is not in the catalogue are passed over.</param>
/// <param name="targets">Targets in force.</param>
internal sealed class ExceptionMarker(DashboardContext context, ExceptionFigures figures, Catalogue catalogue, ExceptionRules rules, TargetFinder targets)
{
    /// <summary>Most exceptions of single cases of one rule and month. A unit whose cases do not fit has one exception for all of them.</summary>
    public const int MostCases = 200;

    /// <summary>Measures that the rules rest on.</summary>
    public static IReadOnlyCollection<string> Measures(ExceptionRules rules) => [.. rules.All.Select(rule => rule.Measure).Distinct()];

    /// <summary>What is marked, in the order of the rules and the organisation; not yet numbered.</summary>
    /// <param name="publicationId">Publication; 0 for a month that is looked at before it is issued.</param>
    /// <param name="month">Its month.</param>
    /// <param name="units">Organisation of the month.</param>
    /// <param name="before">Publication of the month before; null where there is none.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<ExceptionItem>> MarkAsync(int publicationId, Month month, IReadOnlyList<OrgUnit> units, int? before, CancellationToken cancellationToken)
    {
        var items = new List<ExceptionItem>();
        var check = new ExceptionCheck(new ExceptionFigureSet(
            (measure, unit) => figures.Series(measure, unit, month),
            (measure, unit) => targets.Find(measure, unit, month)?.Value));
        var cases = await CasesAsync(month, cancellationToken);
        foreach (var rule in rules.All)
        {
            if (catalogue.Find(rule.Measure)?.Definition is { } definition)
            {
                items.AddRange(Marked(rule, definition, check, units, cases).Select(item => item with { PublicationId = publicationId }));
            }
        }

        return before is { } earlier ? await WithTimesAsync(items, earlier, cancellationToken) : items;
    }

    private static bool IsOf(ExceptionLevel level, OrgUnit unit) => level switch
    {
        ExceptionLevel.Team => unit.Kind == OrgUnitKind.Team,
        ExceptionLevel.Service => unit.Kind == OrgUnitKind.Service,
        _ => unit.Id == OrgTree.AuthorityId,
    };

    private static IEnumerable<ExceptionItem> Marked(ExceptionRule rule, MeasureDefinition definition, ExceptionCheck check, IReadOnlyList<OrgUnit> units, ILookup<string, StoredCase> cases)
    {
        var left = MostCases;
        foreach (var unit in units.Where(unit => IsOf(rule.Level, unit)))
        {
            if (check.Of(rule, definition, unit.Id) is not { } marked)
            {
                continue;
            }

            var own = rule.Per == ExceptionScope.Case ? cases[rule.Id].Where(stored => stored.TeamId == unit.Id).ToList() : [];
            if (rule.Per == ExceptionScope.Case && own.Count <= left)
            {
                left -= own.Count;
                foreach (var stored in own)
                {
                    yield return Item(rule, unit.Id, rule.Owner, stored);
                }
            }
            else
            {
                yield return Item(rule, unit.Id, rule.Owner, null, marked);
            }
        }

        // Nobody's team holds them: those who answer for whole services do.
        foreach (var stored in rule.Per == ExceptionScope.Case ? cases[rule.Id].Where(stored => stored.TeamId is null).Take(left) : [])
        {
            yield return Item(rule, OrgTree.AuthorityId, ExceptionOwners.Other, stored);
        }
    }

    private static ExceptionItem Item(ExceptionRule rule, string unitId, string owner, StoredCase? stored, MarkedUnit? marked = null) => new()
    {
        PublicationId = 0,
        RuleId = rule.Id,
        MeasureId = rule.Measure,
        UnitId = unitId,
        ChildId = stored?.ChildId,
        RecordId = stored?.RecordId,
        Value = marked?.Value,
        Compared = marked?.Compared,
        Cases = marked?.Cases ?? 1,
        Owner = owner,
        State = ExceptionStates.Open,
        TimesRunning = 1,
    };

    private async Task<ILookup<string, StoredCase>> CasesAsync(Month month, CancellationToken cancellationToken)
    {
        var found = new List<(string Rule, StoredCase Case)>();
        foreach (var side in rules.All.Where(rule => rule.Per == ExceptionScope.Case).GroupBy(rule => rule.Counted))
        {
            var evaluations = side.Select(rule => (rule.Id, Evaluation: figures.Evaluation(rule.Measure, month))).Where(entry => entry.Evaluation is not null).ToLookup(entry => entry.Evaluation!.Value, entry => entry.Id);
            var ids = evaluations.Select(group => group.Key).ToList();
            var counted = side.Key;
            var stored = await context.Cases
                .Where(row => ids.Contains(row.EvaluationId) && row.Holder == 0 && row.Counted == counted)
                .OrderBy(row => row.EvaluationId).ThenBy(row => row.Subject)
                .ToListAsync(cancellationToken);
            found.AddRange(stored.SelectMany(row => evaluations[row.EvaluationId].Select(rule => (rule, row))));
        }

        return found.ToLookup(entry => entry.Rule, entry => entry.Case);
    }

    private async Task<IReadOnlyList<ExceptionItem>> WithTimesAsync(List<ExceptionItem> items, int before, CancellationToken cancellationToken)
    {
        var earlier = (await context.Exceptions.Where(item => item.PublicationId == before).ToListAsync(cancellationToken))
            .GroupBy(Key).ToDictionary(group => group.Key, group => group.Max(item => item.TimesRunning));
        foreach (var item in items)
        {
            item.TimesRunning = earlier.GetValueOrDefault(Key(item)) + 1;
        }

        return items;
    }

    private static (string Rule, string Unit, string? Child, string? Record) Key(ExceptionItem item) => (item.RuleId, item.UnitId, item.ChildId, item.RecordId);
}
