using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Refreshing;
using Dashboard.Data.Store;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Timescales;

namespace Dashboard.Data.Standards;

/// <summary>Counts a rule as it holds and as it might, from the records themselves. Stored figures stay as they are.</summary>
public sealed class WhatIfQueries(ReportingStore store, StatusQueries statuses, StandardsQueries standards, TimeProvider clock, GradeBands? gradeBands = null)
{
    /// <summary>Most months that one question looks at.</summary>
    public const int MaxMonths = 12;

    private const string Page = "what-if";

    /// <summary>The answer.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the figures of the unit.</exception>
    /// <exception cref="WhatIfRefusedException">The question makes no sense.</exception>
    public async Task<WhatIfResult> AskAsync(AccessScope scope, WhatIfRequest request, IProgress<WorkStep>? progress, CancellationToken cancellationToken)
    {
        var status = await statuses.StatusAsync(cancellationToken);
        if (!scope.SeesChildren || !scope.MaySeeFigures(status.Tree, request.UnitId))
        {
            throw new AccessDeniedException("Your role does not show what another limit would mean here.");
        }

        var timeline = await standards.TimelineAsync(cancellationToken);
        var rule = RuleOf(timeline, request);
        var (otherStandards, other, title) = OtherOf(timeline, await standards.LibraryAsync(cancellationToken), rule, request);

        progress?.Report(new WorkStep("Reading the records", 0));
        await using var context = await store.OpenAsync(scope, status.Tree, cancellationToken);
        var asAt = await DataDate.ReadAsync(context, cancellationToken) ?? request.Month.End;

        // What is counted may lie above the reader's own units; children are named below to who may open them.
        var book = CaseBook.Of(await CaseBookReader.ReadTablesAsync(store, RowPass.Work, RuleTables.Of(rule.Kind), cancellationToken), asAt, timeline, gradeBands: gradeBands);
        var tree = book.Tree;
        bool Belongs(MeasureCase item) => request.UnitId == OrgTree.AuthorityId || item.Holdings.Any(holding => holding.TeamId is { } team && tree.IsWithin(team, request.UnitId));

        var months = new List<WhatIfMonth>();
        foreach (var month in Month.Range(request.Month.AddMonths(1 - request.Months), request.Month))
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(new WorkStep($"Counting {month}", (double)months.Count / request.Months));
            var view = new MonthView(book, month);
            if (view.Standards.Find(rule.Kind) is { } then)
            {
                months.Add(WhatIf.Count(view, then, other, otherStandards, Belongs));
            }
        }

        var opens = scope.OnlyWorker is null && scope.MaySeeChildrenOf(status.Tree, request.UnitId);
        if (opens)
        {
            var children = months.Count == 0 ? [] : months[^1].Changed.Select(item => item.Either.ChildId).OfType<string>().Distinct().ToList();
            await AccessLog.WriteAsync(context, clock, scope, new AccessedRecords { Page = Page, MeasureId = TimescaleMeasure.Prefix + request.RuleId, Month = request.Month, UnitId = request.UnitId, ChildIds = children }, cancellationToken);
        }

        return new WhatIfResult(rule, other, title, opens ? months : [.. months.Select(month => month with { Changed = [] })], opens);
    }

    private static TimescaleRule RuleOf(StandardsTimeline timeline, WhatIfRequest request)
    {
        if (request.Months is < 1 or > MaxMonths)
        {
            throw new WhatIfRefusedException($"Ask about 1 to {MaxMonths} months.");
        }

        var kind = RuleKinds.Find(request.RuleId) ?? throw new WhatIfRefusedException($"There is no rule \"{request.RuleId}\".");
        if (kind.Lacks is { } lacks)
        {
            throw new WhatIfRefusedException($"No source supplies {lacks}, so another limit cannot be tried.");
        }

        return kind.Shape == RuleShape.Ceiling
            ? throw new WhatIfRefusedException($"\"{kind.Title}\" is no timescale. See the page of caseloads.")
            : timeline.For(request.Month).Find(kind) ?? throw new WhatIfRefusedException($"The standards of {request.Month} set nothing for \"{kind.Title}\".");
    }

    private static (StandardsInForce Standards, TimescaleRule Rule, string Title) OtherOf(StandardsTimeline timeline, ProfileLibrary library, TimescaleRule rule, WhatIfRequest request)
    {
        var inForce = timeline.For(request.Month);
        if (request.Profile is { } profile && !library.Offers(profile))
        {
            throw new WhatIfRefusedException($"There is no standards profile \"{profile}\".");
        }

        var other = request.Profile is { } id ? library.InForce(id, request.Month, []) : inForce;
        var found = other.Find(rule.Kind) ?? throw new WhatIfRefusedException($"{other.Profile.Title} sets nothing for \"{rule.Kind.Title}\".");
        if (request.Reading is { } reading)
        {
            found = found with { Reading = found.Readings.FirstOrDefault(item => item.Id == reading) ?? throw new WhatIfRefusedException($"The rule has no reading \"{reading}\".") };
        }

        if (request.Limit is { } limit)
        {
            if (!TimeLimit.TryParse(limit, out var read, out var fault))
            {
                throw new WhatIfRefusedException($"That limit cannot be tried: {fault}.");
            }

            found = found with { Reading = found.Reading.WithLimit(read) };
        }

        return (other, found, request.Profile is null ? "The limit tried" : other.Profile.Title);
    }
}
