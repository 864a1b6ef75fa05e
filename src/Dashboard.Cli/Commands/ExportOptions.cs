using System.CommandLine;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Cli.Commands;

/// <summary>Options that the exports share, and how they are checked against the store.</summary>
internal static class ExportOptions
{
    public const string Csv = "csv";
    public const string Json = "json";

    public static Option<string?> Month { get; } = new("--month") { Description = "Month, for instance 2026-10. Default: the latest." };

    public static Option<string> Format { get; } = Formats();

    public static Option<bool> Live { get; } = new("--live") { Description = "What the records say now, also for months that are issued." };

    public static Edition EditionOf(ParseResult parsed) => parsed.GetValue(Live) ? Edition.Live : Edition.AsIssued;

    public static Month MonthOf(ParseResult parsed, StoreStatus status)
    {
        var month = Session.MonthOf(parsed, Month) ?? status.LatestMonth
            ?? throw new StoreException("Nothing has been counted yet: run \"dashboard refresh\" first.");
        return status.Months.Contains(month)
            ? month
            : throw new StoreException($"{month} has not been counted. The store holds {(status.Months.Count == 0 ? "no months" : $"{status.Months[0]} to {status.Months[^1]}")}.");
    }

    public static MeasureDefinition? MeasureOf(string? id, Catalogue catalogue) => id is null
        ? null
        : catalogue.Find(id)?.Definition ?? throw new StoreException($"There is no measure \"{id}\". \"dashboard check\" lists them.");

    public static string? UnitOf(string? id, StoreStatus status) => id is null || status.Tree.Holds(id)
        ? id
        : throw new StoreException($"There is no unit \"{id}\" in the organisation.");

    private static Option<string> Formats()
    {
        var option = new Option<string>("--format") { Description = "csv or json.", DefaultValueFactory = _ => Csv };
        option.AcceptOnlyFromAmong(Csv, Json);
        return option;
    }
}
