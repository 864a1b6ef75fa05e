using Dashboard.Web.Ui.Progress;

namespace Dashboard.Web.Features.Cycle.Packs;

/// <summary>How far a pack is. A later state is another object.</summary>
/// <param name="Percent">0 to 100; null before the contents are known.</param>
/// <param name="Steps">What is done, in the words of the reader.</param>
/// <param name="File">The pack, once it is made.</param>
/// <param name="Fault">Why it could not be made, with what to do.</param>
public sealed record PackProgress(int? Percent, IReadOnlyList<WorkStep> Steps, PackResult? File = null, string? Fault = null)
{
    /// <summary>Whether it is still being made.</summary>
    public bool IsRunning => File is null && Fault is null;
}
