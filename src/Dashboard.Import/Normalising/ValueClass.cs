namespace Dashboard.Import.Normalising;

/// <summary>Says what a value looks like without giving it away.</summary>
internal static class ValueClass
{
    public static string Of(string text) =>
        text.All(char.IsAsciiDigit) ? $"number of {text.Length} {(text.Length == 1 ? "digit" : "digits")}"
        : $"text of {text.Length} {(text.Length == 1 ? "character" : "characters")}";
}
