namespace Dashboard.Web.Features.Cycle.Packs;

/// <summary>A pack that is made, in memory only.</summary>
/// <param name="Name">Name of the file.</param>
/// <param name="Content">The zip.</param>
/// <param name="Documents">Documents in it, without the contents.</param>
/// <param name="Missing">Documents that it names as missing.</param>
public sealed record PackResult(string Name, ReadOnlyMemory<byte> Content, int Documents, int Missing);
