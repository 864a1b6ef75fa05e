namespace Dashboard.Import.Normalising;

/// <summary>Reads the answers of a care plan: the first kind of permanence answered with yes.</summary>
internal static class CarePlans
{
    /// <summary>False when the text is no JSON object; null when no answer is yes.</summary>
    public static bool TryRead(string json, out string? permanence)
    {
        permanence = null;
        if (!JsonAnswers.TryRead(json, out var answers))
        {
            return false;
        }

        permanence = answers.Where(answer => answer.Answer == true && answer.Key.Length is > 0 and <= 48)
            .Select(answer => answer.Key.ToUpperInvariant()).FirstOrDefault();
        return true;
    }
}
