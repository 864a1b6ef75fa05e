namespace Dashboard.Measures.Standards;

/// <summary>Why a profile cannot be used.</summary>
/// <param name="File">File, or where the text comes from.</param>
/// <param name="Rule">Rule; null where it is about the file.</param>
/// <param name="Reason">What is wrong, and what is right.</param>
public sealed record ProfileFault(string File, string? Rule, string Reason)
{
    public override string ToString() => Rule is null ? $"{File}: {Reason}." : $"{File}, rule {Rule}: {Reason}.";
}
