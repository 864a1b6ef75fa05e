namespace Dashboard.Web.Setup.Protection;

/// <summary>What a page may load and run: only what the portal itself serves.</summary>
/// <param name="formTargets">Origins that a form may lead on to, besides the portal.</param>
internal sealed class ContentPolicy(IEnumerable<string> formTargets)
{
    private const string Nonce = "{nonce}";

    private readonly string _template = string.Join("; ",
        "default-src 'none'",
        "base-uri 'self'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action " + string.Join(' ', ["'self'", .. formTargets]),
        "frame-ancestors 'none'",
        "img-src 'self' data: blob:",
        "manifest-src 'self'",
        $"script-src 'self' 'nonce-{Nonce}'",
        $"style-src 'self' 'nonce-{Nonce}'",

        // The chart library and the grid place their parts with style attributes.
        "style-src-attr 'unsafe-inline'");

    /// <summary>The policy of one response.</summary>
    /// <param name="nonce">Word of this response, carried by the map of module addresses and by the styles of charts.</param>
    public string For(string nonce) => _template.Replace(Nonce, nonce, StringComparison.Ordinal);
}
