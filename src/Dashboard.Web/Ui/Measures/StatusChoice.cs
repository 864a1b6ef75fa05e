using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Filters;
using StatusCodes = Dashboard.Measures.Codes.StatusCodes;

namespace Dashboard.Web.Ui.Measures;

/// <summary>The kinds of plan by which figures can be narrowed.</summary>
public static class StatusChoice
{
    private static readonly string[] Codes = [StatusCodes.LookedAfter, StatusCodes.ProtectionPlan, StatusCodes.NeedPlan, StatusCodes.OpenAssessment];

    public static IReadOnlyList<FilterOption> Options { get; } = [.. Codes.Select(code => new FilterOption(code, Words(code)))];

    /// <summary>The code where it is one of the choices, else none.</summary>
    public static string? Settle(string? asked) => Codes.Contains(asked) ? asked : null;

    /// <summary>The split that a choice stands for.</summary>
    public static CategoryPair? Pair(string? status) => status is null ? null : new CategoryPair(Dimensions.Status, status);

    /// <summary>On a chip or in a list.</summary>
    public static string Words(string status) => StatusCodes.List.Label(status);

    /// <summary>The children of a choice, in a sentence.</summary>
    public static string Children(string? status) => status switch
    {
        StatusCodes.LookedAfter => "looked after children",
        StatusCodes.ProtectionPlan => "children on a child protection plan",
        StatusCodes.NeedPlan => "children on a child in need plan",
        StatusCodes.OpenAssessment => "children being assessed",
        _ => "open children",
    };
}
