using System.Globalization;
using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Links;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using StatusCodes = Dashboard.Measures.Codes.StatusCodes;

namespace Dashboard.Web.Features.Cases;

/// <summary>The whole state of the list behind a figure, as it stands in the address. Values that mean nothing fall back and are dropped.</summary>
public sealed record CasesFilter
{
    public const int DefaultSize = 50;

    private const int MostMonths = 12;

    private static readonly Dictionary<string, CaseOrder> Orders = new(StringComparer.Ordinal)
    {
        ["child"] = CaseOrder.Child,
        ["team"] = CaseOrder.Team,
        ["worker"] = CaseOrder.Worker,
        ["counted"] = CaseOrder.Counted,
        ["occurred"] = CaseOrder.OccurredOn,
        ["due"] = CaseOrder.DueOn,
        ["amount"] = CaseOrder.Amount,
        ["reason"] = CaseOrder.Reason,
        ["status"] = CaseOrder.Status,
    };

    public string? MeasureId { get; init; }

    public Month? Month { get; init; }

    /// <summary>Months that end with the month; more than one only for measures whose months add up.</summary>
    public int Months { get; init; } = 1;

    public string? UnitId { get; init; }

    public string? WorkerId { get; init; }

    public string? Band { get; init; }

    public string? Reason { get; init; }

    /// <summary>Status of the child. Written as a parameter of its own, and read as a split too.</summary>
    public string? Status { get; init; }

    /// <summary>Categories of other splits.</summary>
    public IReadOnlyList<CategoryPair> Splits { get; init; } = [];

    public bool? Counted { get; init; }

    /// <summary>As the records say now, also when the month is issued.</summary>
    public bool Live { get; init; }

    public CaseOrder Order { get; init; } = CaseOrder.Child;

    public bool Descending { get; init; }

    public int Page { get; init; } = 1;

    public int Size { get; init; } = DefaultSize;

    /// <summary>Whether the list holds fewer rows than stand behind the figure.</summary>
    public bool IsNarrowed => WorkerId is not null || Band is not null || Reason is not null || Status is not null || Splits.Count > 0 || Counted is not null;

    /// <summary>The same list without any narrowing.</summary>
    public CasesFilter Whole => this with { WorkerId = null, Band = null, Reason = null, Status = null, Splits = [], Counted = null, Page = 1 };

    public static CasesFilter FromQuery(string? query)
    {
        var values = QueryHelpers.ParseQuery(query);
        var splits = Splitting(values.GetValueOrDefault("split"));
        return new CasesFilter
        {
            MeasureId = Text(values, "measure"),
            Month = Measures.Calendar.Month.TryParse(Text(values, "month"), out var month) ? month : null,
            Months = Number(Text(values, "months"), 1, MostMonths) ?? 1,
            UnitId = Text(values, "unit"),
            WorkerId = Text(values, "worker"),
            Band = Text(values, "band") ?? Of(splits, Dimensions.Band),
            Reason = Text(values, "reason") is { } reason && Reasons.List.Holds(reason) ? reason : null,
            Status = Text(values, "status") is { } status && StatusCodes.List.Holds(status) ? status : Of(splits, Dimensions.Status),
            Splits = [.. splits.Where(pair => pair.Dimension is not (Dimensions.Status or Dimensions.Band))],
            Counted = Text(values, "counted") switch { "1" => true, "0" => false, _ => null },
            Live = Text(values, "edition") == "live",
            Order = Orders.GetValueOrDefault(Text(values, "sort") ?? string.Empty, CaseOrder.Child),
            Descending = Text(values, "desc") == "1",
            Page = Number(Text(values, "page"), 1, int.MaxValue / CaseFilter.MaxPageSize) ?? 1,
            Size = Number(Text(values, "size"), 1, CaseFilter.MaxPageSize) ?? DefaultSize,
        };
    }

    /// <summary>Without a band that the measure does not have, and without months that it does not add up.</summary>
    public CasesFilter Fitting(MeasureDefinition definition) => this with
    {
        Band = definition.Bands.Any(band => band.Id == Band) ? Band : null,
        Months = Measures.Engine.Figures.CasesAddUp(definition) ? Months : 1,
    };

    public string ToUrl() => Address(CaseUrls.Page, ("page", Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture)), ("size", Size == DefaultSize ? null : Size.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Address of all that meets the filter as a file.</summary>
    public string ExportUrl(string format) => Address(CaseUrls.Page + "/export", ("format", format));

    /// <summary>What the query is asked for.</summary>
    /// <exception cref="InvalidOperationException">Measure, month or unit is missing.</exception>
    public CaseFilter ToQuery() => new()
    {
        MeasureId = MeasureId ?? throw new InvalidOperationException("The list needs a measure."),
        Month = Month ?? throw new InvalidOperationException("The list needs a month."),
        Months = Months,
        UnitId = UnitId ?? throw new InvalidOperationException("The list needs a unit."),
        Edition = Live ? Edition.Live : Edition.AsIssued,
        WorkerId = WorkerId,
        Counted = Counted,
        Band = Band,
        Reason = Reason,
        Categories = Status is null ? Splits : [new CategoryPair(Dimensions.Status, Status), .. Splits],
        Order = Order,
        Descending = Descending,
        Page = Page,
        PageSize = Size,
    };

    private string Address(string path, params IEnumerable<(string Name, string? Value)> more) => LinkText.With(
        path,
        [
            ("measure", MeasureId),
            ("month", Month?.ToString()),
            ("months", Months == 1 ? null : Months.ToString(CultureInfo.InvariantCulture)),
            ("unit", UnitId),
            ("worker", WorkerId),
            ("band", Band),
            ("status", Status),
            .. Splits.Select(pair => ("split", (string?)$"{pair.Dimension}:{pair.Category}")),
            ("counted", Counted switch { true => "1", false => "0", _ => null }),
            ("reason", Reason),
            ("edition", Live ? "live" : null),
            ("sort", Order == CaseOrder.Child ? null : Orders.First(order => order.Value == Order).Key),
            ("desc", Descending ? "1" : null),
            .. more,
        ]);

    private static List<CategoryPair> Splitting(StringValues values) =>
        [.. values.OfType<string>()
            .Select(text => text.Split(':', 2))
            .Where(parts => parts.Length == 2 && (parts[0] == Dimensions.Band || CodeLists.Of(parts[0])?.Holds(parts[1]) == true))
            .Select(parts => new CategoryPair(parts[0], parts[1]))
            .Distinct()];

    private static string? Of(List<CategoryPair> splits, string dimension) =>
        splits.Where(pair => pair.Dimension == dimension).Select(pair => pair.Category).FirstOrDefault();

    private static string? Text(Dictionary<string, StringValues> values, string name) =>
        values.TryGetValue(name, out var found) && !string.IsNullOrWhiteSpace(found[0]) ? found[0] : null;

    private static int? Number(string? text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least ? Math.Min(number, most) : null;
}
