using System.Text.RegularExpressions;

namespace Dashboard.Web.Features.Administration.Settings;

/// <summary>Which settings are never shown: those listed here, those whose name says so, and those whose value holds a password.</summary>
public static partial class SecretSettings
{
    /// <summary>Secrets of the portal. A key that ends with a star stands for everything below it.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["ConnectionStrings:*", "SignIn:ClientSecret", "Mail:Password"];

    /// <summary>Whether a setting is a secret.</summary>
    public static bool Hides(string key, string? value) =>
        Keys.Any(secret => secret.EndsWith('*') ? key.StartsWith(secret[..^1], StringComparison.OrdinalIgnoreCase) : secret.Equals(key, StringComparison.OrdinalIgnoreCase))
        || SecretName().IsMatch(key)
        || (value is not null && SecretValue().IsMatch(value));

    [GeneratedRegex("secret|passw|passphrase|pwd|token|credential|connection.?string|certificate|signature|(^|:)[^:]*key(:|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SecretName();

    [GeneratedRegex(@"(password|pwd|accountkey|accesskey|accesskeyname|secret|sig)\s*=|://[^/\s:@]+:[^/\s@]+@|-----BEGIN", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SecretValue();
}
