namespace Dashboard.Import.Normalising;

/// <summary>Kinds of health check, from the many names that case systems have for them.</summary>
internal static class HealthKinds
{
    public const string Dental = "dental";
    public const string Health = "health";

    /// <summary>Dental, health, or the name as given in lower case.</summary>
    public static string Of(string text) =>
        text.Contains("dent", StringComparison.OrdinalIgnoreCase) ? Dental
        : text.Contains("health", StringComparison.OrdinalIgnoreCase) || text.Contains("medical", StringComparison.OrdinalIgnoreCase) ? Health
        : text.ToLowerInvariant();
}
