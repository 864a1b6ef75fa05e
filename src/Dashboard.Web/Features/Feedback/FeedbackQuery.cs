using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Disclosure;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Measures.Statistics;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Charts;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Feedback;

/// <summary>Reads the page of what families and children say: every figure by the id of its measure. Reads no child.</summary>
public sealed class FeedbackQuery(StatusQueries statuses, FigureQueries figures, PeriodQueries periods, ChartLines lines, Catalogue catalogue, IOptions<PortalOptions> portal)
{
    /// <summary>The page of a choice; null before anything has been counted.</summary>
    public async Task<FeedbackView?> LoadAsync(AccessScope scope, UnitMonthFilter filter, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        if (status.Months.Count == 0)
        {
            return null;
        }

        var place = PagePlace.Of(scope, status, filter);
        var months = FeedbackPeriods.Of(place.Filter).MonthsTo(place.Month);
        var reading = new FeedbackReading(scope, status, place, months, figures, periods, lines, catalogue, cancellationToken);
        var head = await reading.FiguresAsync(FeedbackIds.Head);
        var children = await reading.FiguresAsync(FeedbackIds.Children);
        var complaints = await reading.FiguresAsync(FeedbackIds.Complaining);
        var statements = await StatementsAsync(reading);
        var history = new List<(MeasureTrend, ChartSpec)>();
        foreach (var id in FeedbackIds.OverTime)
        {
            if (await reading.ChartAsync(id) is { Chart.IsBlank: false } drawn)
            {
                history.Add(drawn);
            }
        }

        return new FeedbackView
        {
            Place = place,
            Months = months,
            Finding = FeedbackWords.Finding(place.UnitName, place.Month, months, head, statements),
            Head = head,
            Respondents = await SplitsAsync(reading, (FeedbackIds.Received, Dimensions.Respondent), (FeedbackIds.Received, Dimensions.FeedbackSource)),
            Statements = statements,
            Sources = await SourcesAsync(reading, place.OpensCases),
            Units = await UnitsAsync(scope, status, place, months, reading),
            Children = children,
            ChildScores = await SplitsAsync(reading, (FeedbackIds.Helpful, Dimensions.Band), (FeedbackIds.Safer, Dimensions.Band)),
            Complaints = complaints,
            ComplaintSplits = await SplitsAsync(
                reading,
                (FeedbackIds.Complaints, Dimensions.ComplaintTheme),
                (FeedbackIds.Compliments, Dimensions.ComplaintTheme),
                (FeedbackIds.Complaints, Dimensions.Procedure),
                (FeedbackIds.Upheld, Dimensions.ComplaintOutcome)),
            History = history,
            Notes = Notes(scope, place, [.. head, .. children, .. complaints]),
            AsAt = head[0].Period?.DataAsAt,
        };
    }

    private static async Task<IReadOnlyList<FeedbackSplit>> SplitsAsync(FeedbackReading reading, params IReadOnlyList<(string Id, string Dimension)> wanted)
    {
        var found = new List<FeedbackSplit>();
        foreach (var (id, dimension) in wanted)
        {
            if (await reading.SplitAsync(id, dimension) is { } split)
            {
                found.Add(split);
            }
        }

        return found;
    }

    private static async Task<IReadOnlyList<StatementRow>> StatementsAsync(FeedbackReading reading)
    {
        var means = await reading.CategoriesAsync(FeedbackIds.Parent, Dimensions.Statement);
        var scores = await reading.CategoriesAsync(FeedbackIds.Parent, Dimensions.StatementScore);
        var high = await reading.CategoriesAsync(FeedbackIds.High, Dimensions.Statement);
        return
        [
            .. FeedbackStatements.Parents.Where(means.ContainsKey).Select(code => new StatementRow(
                new CategoryPair(Dimensions.Statement, code),
                FeedbackStatements.List.Label(code),
                means[code],
                ScaleSpread.Of([.. Enumerable.Range(0, ScaleSpread.Scores).Select(score => scores.GetValueOrDefault(FeedbackStatements.ScoreCode(code, score)).Cases)]),
                high.TryGetValue(code, out var share) ? share : null)),
        ];
    }

    private static async Task<IReadOnlyList<VoiceRow>> SourcesAsync(FeedbackReading reading, bool opens)
    {
        var means = await reading.CategoriesAsync(FeedbackIds.Parent, Dimensions.FeedbackSource);
        var received = await reading.CategoriesAsync(FeedbackIds.Received, Dimensions.FeedbackSource);
        return
        [
            .. means.Keys.OrderBy(FeedbackCodes.Sources.Order).Select(code => new VoiceRow(
                FeedbackCodes.Sources.Label(code), null, new CategoryPair(Dimensions.FeedbackSource, code), received.GetValueOrDefault(code), means[code], UnitFigure.NotSupplied, null, opens)),
        ];
    }

    private async Task<IReadOnlyList<VoiceRow>> UnitsAsync(AccessScope scope, StoreStatus status, PagePlace place, int months, FeedbackReading reading)
    {
        var teams = UnitChoice.Teams(status, scope, place.UnitId);
        var below = teams.Count > 0 ? teams : UnitChoice.Services(status, scope, place.UnitId);
        if (below.Count == 0)
        {
            return [];
        }

        var definition = catalogue[FeedbackIds.Parent].Definition;
        var received = await reading.UnitsAsync(FeedbackIds.Received);
        var mean = await reading.UnitsAsync(FeedbackIds.Parent);
        var high = await reading.UnitsAsync(FeedbackIds.High);
        var hasBefore = status.Months[0] <= place.Month.AddMonths(1 - (2 * months));
        var before = hasBefore ? await reading.UnitsAsync(FeedbackIds.Parent, months) : _ => UnitFigure.NotSupplied;
        return
        [
            .. AttentionOrder.Of(definition, below, unit => mean(unit.Id).Value, unit => unit.Name).Select(unit => new VoiceRow(
                unit.Name,
                unit.Id,
                null,
                received(unit.Id),
                mean(unit.Id),
                high(unit.Id),
                ChangeText.Against(definition, before(unit.Id).Value, mean(unit.Id).Value, PeriodText.Span(months) + " before"),
                scope.MaySeeChildrenOf(status.Tree, unit.Id))),
        ];
    }

    private static List<Note> Notes(AccessScope scope, PagePlace place, IReadOnlyList<FeedbackFigure> shown)
    {
        var notes = new List<Note>(FigureNotes.Of(scope, place.OpensCases, [.. shown.Select(figure => figure.Trend).Where(trend => !trend.IsSmall)]))
        {
            new(NoteKind.SmallNumbers, $"“{FeedbackWords.Few}” stands beside an average or share of fewer than {AnswerRules.FewestAnswers}: one family moves it a long way. Read it with the number of answers."),
        };
        if (!scope.SeesChildren)
        {
            notes.Add(new Note(NoteKind.SmallNumbers, "Averages are withheld wherever the number of responses is, since one family gives several answers. Statements, occasions and themes stay inside the service."));
        }
        else
        {
            notes.Add(new Note(NoteKind.Information, "Themes of complaints and compliments are words of the source. They are not put into addresses, so that they do not open a list of their own."));
        }

        return notes;
    }
}
