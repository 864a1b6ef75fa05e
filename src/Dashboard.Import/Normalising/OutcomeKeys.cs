namespace Dashboard.Import.Normalising;

/// <summary>Reads the outcome JSON of one process step into flags.</summary>
/// <remarks>Builds differ: OUTCOME_NFA_FLAG or NFA, Y or Yes or true or 1, keys left out, null or empty text.</remarks>
/// <typeparam name="TOutcomes">Flags that may hold together; its value 0 says that none of them does.</typeparam>
internal sealed class OutcomeKeys<TOutcomes>(params (string Key, TOutcomes Outcome)[] keys)
    where TOutcomes : struct, Enum
{
    private readonly Dictionary<string, int> _bits = keys.ToDictionary(
        key => key.Key, key => Convert.ToInt32(key.Outcome, System.Globalization.CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    /// <summary>False when the text is no JSON object; null when it holds no answer.</summary>
    public bool TryRead(string json, out TOutcomes? outcomes)
    {
        outcomes = null;
        if (!JsonAnswers.TryRead(json, out var answers))
        {
            return false;
        }

        var bits = 0;
        var answered = false;
        foreach (var (key, answer) in answers)
        {
            if (answer is { } yes && _bits.TryGetValue(key, out var bit))
            {
                answered = true;
                bits |= yes ? bit : 0;
            }
        }

        outcomes = answered ? (TOutcomes)Enum.ToObject(typeof(TOutcomes), bits) : null;
        return true;
    }
}
