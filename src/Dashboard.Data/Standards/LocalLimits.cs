using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Standards;

/// <summary>Limits that an administrator sets before those of a profile.</summary>
internal static class LocalLimits
{
    /// <summary>Where they come from, for faults.</summary>
    public static string Origin(Month from) => $"Local limits from {from}";
}
