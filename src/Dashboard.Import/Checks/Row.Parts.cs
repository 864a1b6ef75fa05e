using Dashboard.Import.Contract;
using Dashboard.Import.Normalising;

namespace Dashboard.Import.Checks;

/// <content>Values that hold several answers, or one of many names.</content>
internal sealed partial class Row
{
    public TOutcomes? Json<TOutcomes>(Column column, OutcomeKeys<TOutcomes> keys)
        where TOutcomes : struct, Enum
    {
        if (Values[column.Ordinal] is not { } text)
        {
            return null;
        }

        if (keys.TryRead(text, out var outcomes))
        {
            return outcomes;
        }

        Flag(column, ValueClass.Of(text), "The text is no JSON object. Read as not known.");
        return null;
    }

    /// <summary>Factor codes of an assessment; those that can be read are kept.</summary>
    public IReadOnlyList<string> Factors(Column column)
    {
        if (Values[column.Ordinal] is not { } text)
        {
            return [];
        }

        if (!Normalising.Factors.TryRead(text, out var codes))
        {
            Flag(column, ValueClass.Of(text), "The text holds something that is no factor code. Factors that can be read are kept.");
        }

        return codes;
    }

    /// <summary>A statement that is scored, as part of the key: one that the portal does not know is flagged, kept and never averaged.</summary>
    /// <param name="column">Column.</param>
    /// <param name="known">Statements of the questionnaire.</param>
    public string KeyStatement(Column column, IReadOnlyList<string> known)
    {
        var statement = KeyOf(column, state.Words.Standard(column.Name, Needed(column)));
        if (Rejection is null && !known.Contains(statement))
        {
            Flag(column, ValueClass.Of(statement), "Not a statement of the questionnaire. The answer is kept and no average holds it.", Values[column.Ordinal]);
        }

        return statement;
    }

    /// <summary>Kind of permanence that a care plan aims at.</summary>
    public string? Permanence(Column column)
    {
        if (Values[column.Ordinal] is not { } text)
        {
            return null;
        }

        if (CarePlans.TryRead(text, out var permanence))
        {
            return permanence;
        }

        Flag(column, ValueClass.Of(text), "The text is no JSON object. Read as not known.");
        return null;
    }

    /// <summary>Kind of a health check.</summary>
    public string? HealthKind(Column column)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        var kind = HealthKinds.Of(text);
        if (kind.Length <= Data.Model.TextLength.Code)
        {
            return kind;
        }

        Flag(column, ValueClass.Of(text), "Neither a health assessment nor a dental check. Read as not known.");
        return null;
    }
}
