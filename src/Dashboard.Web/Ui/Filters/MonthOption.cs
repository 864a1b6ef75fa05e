namespace Dashboard.Web.Ui.Filters;

/// <summary>A month that can be chosen, as "2026-10", and whether it can still change.</summary>
public sealed record MonthOption(string Value, bool IsLive = false)
{
    public string Text => DateOnly.ParseExact(Value, "yyyy-MM", System.Globalization.CultureInfo.InvariantCulture)
        .ToString("MMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("en-GB")) + (IsLive ? " (live)" : "");
}
