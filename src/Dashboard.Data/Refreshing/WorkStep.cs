namespace Dashboard.Data.Refreshing;

/// <summary>How far long work has come.</summary>
/// <param name="Text">What is being done, in words.</param>
/// <param name="Fraction">0 to 1.</param>
public sealed record WorkStep(string Text, double Fraction);
