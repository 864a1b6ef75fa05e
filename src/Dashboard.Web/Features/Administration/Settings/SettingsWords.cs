using Dashboard.Measures.Formatting;

namespace Dashboard.Web.Features.Administration.Settings;

/// <summary>What the page of settings says, in words, by rule.</summary>
internal static class SettingsWords
{
    /// <summary>How the settings stand, in a sentence.</summary>
    public static string Finding(SettingsView view)
    {
        var all = view.Rows.ToList();
        var unread = all.Count(row => !row.IsRead);
        var changed = all.Count(row => row.IsSet && row.IsRead);
        var faults = unread == 0 ? "no faults" : $"{Wording.Count(unread, "setting")} under a name that the portal does not read";
        return $"{Wording.Count(all.Count - unread, "setting")} in force, {FigureText.Number(changed)} of them set for this portal; {faults}.";
    }
}
