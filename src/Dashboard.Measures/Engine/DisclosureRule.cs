namespace Dashboard.Measures.Engine;

/// <summary>How a figure is treated before it leaves the service.</summary>
public enum DisclosureRule
{
    /// <summary>Counts of 1 to 5, and what would give them away, are withheld.</summary>
    SmallNumbers,

    /// <summary>Counts of workers or teams, not of children: no rule.</summary>
    NotAboutChildren,
}
