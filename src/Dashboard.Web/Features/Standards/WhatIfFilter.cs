using System.Globalization;
using Dashboard.Data.Standards;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Standards;
using Dashboard.Web.Ui.Links;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Web.Features.Standards;

/// <summary>A question about another limit, as the address says it.</summary>
public sealed record WhatIfFilter
{
    public const string Page = "/standards/what-if";

    /// <summary>Rule; null until one is chosen.</summary>
    public string? RuleId { get; init; }

    public string? UnitId { get; init; }

    public Month? Month { get; init; }

    /// <summary>Months up to and including the month.</summary>
    public int Months { get; init; } = 1;

    public string? Profile { get; init; }

    public string? Reading { get; init; }

    /// <summary>A number of <see cref="In"/>; null for the limit of the profile.</summary>
    public int? Length { get; init; }

    /// <summary>Code of a unit of time.</summary>
    public string? In { get; init; }

    /// <summary>Whether anything but the rule in force is asked about.</summary>
    public bool Asks => RuleId is not null && (Profile is not null || Reading is not null || Length is not null);

    public static WhatIfFilter FromQuery(string? query)
    {
        var values = QueryHelpers.ParseQuery(query);
        string? Text(string name) => values.TryGetValue(name, out var found) && !string.IsNullOrWhiteSpace(found[0]) ? found[0] : null;
        int? Number(string name) => int.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return new WhatIfFilter
        {
            RuleId = RuleKinds.Find(Text("rule"))?.Id,
            UnitId = Text("unit"),
            Month = Measures.Calendar.Month.TryParse(Text("month"), out var month) ? month : null,
            Months = Number("months") is { } months and >= 1 and <= WhatIfQueries.MaxMonths ? months : 1,
            Profile = Text("profile"),
            Reading = Text("reading"),
            Length = Number("length"),
            In = Text("in"),
        };
    }

    public string ToUrl() => LinkText.With(
        Page,
        ("rule", RuleId),
        ("unit", UnitId),
        ("month", Month?.ToString()),
        ("months", Months == 1 ? null : Months.ToString(CultureInfo.InvariantCulture)),
        ("profile", Profile),
        ("reading", Reading),
        ("length", Length?.ToString(CultureInfo.InvariantCulture)),
        ("in", Length is null ? null : In));
}
