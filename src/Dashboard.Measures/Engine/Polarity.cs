namespace Dashboard.Measures.Engine;

/// <summary>Which direction is better. Measures without one are never coloured.</summary>
public enum Polarity
{
    None,
    HigherIsBetter,
    LowerIsBetter,
}
