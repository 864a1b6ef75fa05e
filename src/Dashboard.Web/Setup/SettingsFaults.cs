using Microsoft.Extensions.Options;

namespace Dashboard.Web.Setup;

/// <summary>Finds what is wrong with the settings in the fault of a start, all of it at once.</summary>
internal static class SettingsFaults
{
    /// <summary>One line per fault; empty when the start failed for another reason.</summary>
    public static IReadOnlyList<string> Of(Exception exception) => exception switch
    {
        OptionsValidationException invalid => [.. invalid.Failures],
        AggregateException several => [.. several.InnerExceptions.SelectMany(Of)],
        _ => [],
    };
}
