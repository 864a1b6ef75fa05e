using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Book;
using Dashboard.Measures.Disclosure;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Measures.Prompts;
using Dashboard.Measures.Statistics;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Links;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Feedback.Triangulation;

/// <summary>Reads practice, audit, feedback and outcome of one unit, and holds the rules of disagreement against them.</summary>
public sealed class TriangulationQuery(StatusQueries statuses, PeriodQueries periods, Catalogue catalogue, IOptions<PortalOptions> portal)
{
    private const int MonthsInYear = 12;
    private const string RulesOf = "triangulation";

    /// <summary>The page of a choice; null before anything has been counted.</summary>
    public async Task<TriangulationView?> LoadAsync(AccessScope scope, UnitMonthFilter filter, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        if (status.Months.Count == 0)
        {
            return null;
        }

        var place = PagePlace.Of(scope, status, filter);
        var rules = PromptRules.Of(RulesOf);
        var figures = new TriangulationFigures(scope, status, place.Month, periods, cancellationToken);
        var shown = TriangulationSource.All.SelectMany(source => source.Measures);
        foreach (var id in shown.Concat(rules.SelectMany(rule => rule.Measures)).Append(FeedbackIds.Received).Distinct())
        {
            await figures.ReadAsync(id);
        }

        var peers = Peers(scope, status, place.UnitId);
        List<TriangulationRow> rows = [.. TriangulationSource.All.SelectMany(source => source.Measures.Select(id => Row(source.Id, catalogue[id].Definition, status, place, figures, peers)))];
        var check = new PromptCheck((measure, unit) => figures.Find(measure, unit), (measure, unit) => figures.Find(measure, unit, before: true));
        List<Disagreement> disagreements = [.. rules.Select(rule => check.Of(rule, place.UnitId)).OfType<Prompt>().Select(prompt => Worded(prompt, status, place))];
        return new TriangulationView
        {
            Place = place,
            Finding = TriangulationWords.Finding(place.UnitName, place.Month, rows, disagreements),
            Rows = rows,
            Disagreements = disagreements,
            Rules = rules.Count,
            Notes = Notes(scope, place, rows, peers.Count),
            AsAt = status.DataAsAt,
        };
    }

    private static List<string> Peers(AccessScope scope, StoreStatus status, string unitId)
    {
        var isTeam = status.Tree.IsTeam(unitId);
        return TriangulationFigures.IsAuthority(unitId)
            ? []
            : [.. (isTeam ? UnitChoice.Teams(status, scope, OrgTree.AuthorityId) : UnitChoice.Services(status, scope, OrgTree.AuthorityId)).Select(unit => unit.Id)];
    }

    private static TriangulationRow Row(string source, MeasureDefinition definition, StoreStatus status, PagePlace place, TriangulationFigures figures, IReadOnlyList<string> peers)
    {
        var (now, before) = (figures.Of(definition.Id, place.UnitId), figures.Of(definition.Id, place.UnitId, before: true));
        var adds = Figures.AddUp(definition);
        var months = adds ? MonthsInYear : 1;
        var known = peers.Select(unit => figures.Of(definition.Id, unit)).Where(figure => figure.Value is not null && !AnswerRules.IsFew(figure.Cases)).Select(figure => figure.Value!.Value).ToList();
        var rank = now.Value is { } value && !AnswerRules.IsFew(now.Cases) ? PeerRank.Find(definition.Polarity, value, known) : null;
        var opens = place.OpensCases && definition.ListsCases && now.Cases > 0;
        return new TriangulationRow(
            source,
            definition,
            now,
            months,
            YearChange.Of(definition, before, now),
            adds ? ChangeText.Against(definition, before.Value, now.Value, "the 12 months before") : ChangeText.Since(definition, before.Value, now.Value, place.Month.AddMonths(-MonthsInYear)),
            TriangulationWords.Rank(rank, status.Tree.IsTeam(place.UnitId) ? "teams" : "services"),
            TriangulationFigures.IsAuthority(place.UnitId) ? null : TriangulationWords.Beside(definition, now, figures.Of(definition.Id, OrgTree.AuthorityId)),
            opens ? CaseUrls.For(definition.Id, place.Month, place.UnitId, counted: definition.Kind == MeasureKind.Share ? true : null, months: months) : null);
    }

    private Disagreement Worded(Prompt prompt, StoreStatus status, PagePlace place)
    {
        var audited = catalogue[prompt.Rule.Audit.Measure].Definition;
        return new Disagreement(
            prompt.Rule,
            [.. prompt.Rule.Conditions.Zip(prompt.Evidence, (condition, found) =>
            {
                var definition = catalogue[found.MeasureId].Definition;
                return (definition.Id, definition.Title, TriangulationWords.Evidence(definition, found.Unit, found.Other, condition.Than, status.AuthorityName));
            })],
            place.OpensCases
                ? CaseUrls.For(audited.Id, place.Month, place.UnitId, counted: audited.Kind == MeasureKind.Share ? prompt.Rule.Audit.Counted : null, months: Figures.AddUp(audited) ? MonthsInYear : 1)
                : null);
    }

    private static List<Note> Notes(AccessScope scope, PagePlace place, IReadOnlyList<TriangulationRow> rows, int peers)
    {
        var notes = new List<Note>(FigureNotes.Of(scope, place.OpensCases, []))
        {
            new(NoteKind.SmallNumbers, $"“{TriangulationWords.Few}” stands beside figures of fewer than {AnswerRules.FewestAnswers} records. They have no direction and no place, and no rule rests on them."),
            new(NoteKind.Information, "The survey of staff shows nothing where fewer than five people can have answered, and its answers are not listed, for any reader."),
        };
        var missing = rows.Where(row => row.Figure is { Value: null, IsWithheld: false }).Select(row => $"“{row.Definition.Title}”").ToList();
        if (missing.Count > 0)
        {
            notes.Add(new Note(NoteKind.NotSupplied, $"There is nothing to count here for {Wording.List(missing)}."));
        }

        if (peers is > 0 and < PeerRank.FewestPeers)
        {
            notes.Add(new Note(NoteKind.Information, "Your role sees too few units of this kind for a place among them; the authority stands beside each figure instead."));
        }

        return notes;
    }
}
