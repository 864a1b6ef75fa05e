namespace Dashboard.Data.Writing;

/// <summary>What holds for every text that somebody writes in the portal: some length, and plain text.</summary>
internal static class WrittenText
{
    /// <summary>What is wrong with a text, each with the name of its field in front; nothing when it can be kept.</summary>
    public static IEnumerable<string> Faults(string field, string text, int longest)
    {
        if (text.Length == 0 || text.Length > longest)
        {
            yield return $"{field}: it has {text.Length} characters. Write 1 to {longest}.";
        }

        if (text.Any(character => char.IsControl(character) && character != '\n') || HoldsMarkup(text))
        {
            yield return $"{field}: it holds markup or control characters. Write plain text.";
        }
    }

    /// <summary>"fewer than &lt;5" is plain text, "&lt;b&gt;" is not.</summary>
    private static bool HoldsMarkup(string text) =>
        text.Zip(text.Skip(1)).Any(pair => pair.First == '<' && (char.IsAsciiLetter(pair.Second) || pair.Second is '/' or '!' or '?'));
}
