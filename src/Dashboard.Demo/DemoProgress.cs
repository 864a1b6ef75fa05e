namespace Dashboard.Demo;

/// <summary>How far the writing has come: a step to show and a fraction from 0 to 1.</summary>
public sealed record DemoProgress(string Step, double Fraction);
