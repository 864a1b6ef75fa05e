using System.Globalization;
using Dashboard.Data.Queries;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Links;

namespace Dashboard.Web.Features.Cases;

/// <summary>The columns of a measure's records, in words.</summary>
public static class CaseTable
{
    private const string Authority = "Held by no team";

    /// <summary>The columns as shown; the first one heads its row.</summary>
    public static IReadOnlyList<CaseTableColumn> Columns(CasesView view)
    {
        var team = new CaseTableColumn("Team", CaseOrder.Team, 24, row => row.TeamId is { Length: > 0 } id ? view.Status.UnitName(id) : Authority);
        var worker = new CaseTableColumn("Worker", CaseOrder.Worker, 24, row => row.WorkerId is { Length: > 0 } id ? view.Status.WorkerName(id) : null);
        var counted = new CaseTableColumn("Counted", CaseOrder.Counted, 12, row => row.Counted ? "Counted" : "Not counted") { IsCounted = true };
        var months = view.Definition.Months > 1 || view.Filter.Months > 1 ? [new CaseTableColumn("Month", null, 10, row => row.Month.ToString())] : Array.Empty<CaseTableColumn>();
        var splits = view.Definition.Splits.Except(Dimensions.OfEveryChild).Select(Of);
        var own = view.Definition.Columns.Select(column => Of(column, view.Definition)).Concat(splits);
        return view.IsAboutChildren ? [Child, team, worker, counted, .. months, .. own] : [worker, team, counted, .. months, .. own];
    }

    /// <summary>The columns as exported: those shown, with the ids that other tools join by.</summary>
    public static IReadOnlyList<CaseTableColumn> Exported(CasesView view) =>
    [
        .. Columns(view),
        new CaseTableColumn("Team id", null, 12, row => row.TeamId),
        new CaseTableColumn("Worker id", null, 14, row => row.WorkerId),
    ];

    /// <summary>A band in words: 11 to 20, 46 or more.</summary>
    public static string BandWords(string band) =>
        band.EndsWith('+') ? band[..^1] + " or more" : band.Replace("-", " to ", StringComparison.Ordinal);

    private static CaseTableColumn Child { get; } =
        new("Child", CaseOrder.Child, 18, row => row.ChildId) { Url = row => row.ChildId is { } id ? ChildUrls.Timeline(id) : null };

    private static CaseTableColumn Of(CaseColumn column, MeasureDefinition definition) => column switch
    {
        CaseColumn.Record => new("Record", null, 20, row => row.RecordId),
        CaseColumn.Status => new("Status", CaseOrder.Status, 24, row => Label(row, Dimensions.Status)),
        CaseColumn.OccurredOn => new("Date", CaseOrder.OccurredOn, 14, row => row.OccurredOn),
        CaseColumn.DueOn => new("Due", CaseOrder.DueOn, 14, row => row.DueOn),
        CaseColumn.Amount => new(Capital(definition.AmountUnit ?? "amount"), CaseOrder.Amount, 14, row => row.Amount) { IsNumber = true },
        CaseColumn.Band => new("Band", null, 14, row => row.Band is { } band ? BandWords(band) : null),
        CaseColumn.Reason => new("Why", CaseOrder.Reason, 40, row => row.Reason is { } reason ? Reasons.List.Label(reason) : null),
        CaseColumn.Weight => new(Capital(definition.WeightUnit ?? "weight"), null, 14, row => row.Weight) { IsNumber = true },
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "The column has no words."),
    };

    private static CaseTableColumn Of(string dimension) => new(CodeLists.Of(dimension)?.Title ?? dimension, null, 28, row => Label(row, dimension));

    private static string? Label(CaseRow row, string dimension) =>
        row.Categories[dimension].Select(code => CodeLists.Of(dimension)?.Label(code) ?? code).ToList() is { Count: > 0 } labels ? string.Join("; ", labels) : null;

    private static string Capital(string text) => char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];
}
