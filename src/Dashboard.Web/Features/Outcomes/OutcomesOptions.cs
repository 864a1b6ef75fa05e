namespace Dashboard.Web.Features.Outcomes;

/// <summary>Which measures the outcomes matrix shows, in this order: ids of the catalogue. A quadrant that is not set shows what the portal ships with.</summary>
public sealed class OutcomesOptions
{
    /// <summary>Section of the settings.</summary>
    public const string Section = "Outcomes";

    /// <summary>Effort and quantity.</summary>
    public string[]? HowMuchDidWeDo { get; set; }

    /// <summary>Effort and quality.</summary>
    public string[]? HowWellDidWeDoIt { get; set; }

    /// <summary>Effect and quantity.</summary>
    public string[]? HowManyAreBetterOff { get; set; }

    /// <summary>Effect and quality.</summary>
    public string[]? WhatShareIsBetterOff { get; set; }
}
