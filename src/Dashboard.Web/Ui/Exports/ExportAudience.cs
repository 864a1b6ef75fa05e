using Dashboard.Data.Access;
using Dashboard.Measures.Disclosure;

namespace Dashboard.Web.Ui.Exports;

/// <summary>For whom a file of figures is: to share, with small numbers withheld, unless exact figures are asked for by somebody who may have them.</summary>
/// <remarks>Leaves out lists of cases: they are always for use inside the service, and are offered to nobody else.</remarks>
public sealed class ExportAudience
{
    /// <summary>Parameter of addresses that asks for exact figures.</summary>
    public const string Parameter = "numbers";

    /// <summary>Its value.</summary>
    public const string Exact = "exact";

    /// <summary>What stands first in a file of exact figures.</summary>
    public const string ExactNotice = "Exact figures: for use inside children's services only";

    private readonly bool _isExact;

    private ExportAudience(AccessScope scope, bool isExact, DisclosureRules rules)
    {
        _isExact = isExact;
        Scope = isExact ? scope : scope with { ForSharing = true };
        Notice = Words(Scope, rules);
    }

    /// <summary>For whom what is read for a scope is, in words.</summary>
    public static string Words(AccessScope scope, DisclosureRules rules) => scope.SeesExactNumbers ? ExactNotice : "To share: small numbers are withheld. " + rules.Words;

    /// <summary>What is read for the file.</summary>
    public AccessScope Scope { get; }

    /// <summary>What stands first in the file.</summary>
    public string Notice { get; }

    /// <summary>For whom a request asks. A worker's own page has nothing to share: it is a list, for the worker.</summary>
    public static ExportAudience Of(HttpContext context, AccessScope scope)
    {
        var asksForExact = context.Request.Query[Parameter] == Exact;
        return Of(context, scope, scope.SeesExactNumbers && (asksForExact || scope.OnlyWorker is not null));
    }

    /// <summary>For a file of which nothing is shared: as its reader sees it.</summary>
    public static ExportAudience Inside(HttpContext context, AccessScope scope) => Of(context, scope, scope.SeesExactNumbers);

    private static ExportAudience Of(HttpContext context, AccessScope scope, bool isExact) =>
        new(scope, isExact, context.RequestServices.GetRequiredService<DisclosureRules>());

    /// <summary>The name of the file, saying for whom it is.</summary>
    public string Name(string name) => $"{name}-{(_isExact ? "exact-inside-only" : "to-share")}";

    /// <summary>A sheet, saying first for whom it is.</summary>
    public SheetSpec Sheet(SheetSpec sheet) => sheet with { Notice = Notice, About = [("Numbers", Notice), .. sheet.About] };
}
