using System.Security.Cryptography;
using System.Text;

namespace Dashboard.Import.AnnexA;

/// <summary>Ids for records that have none in the source: the same content gives the same id.</summary>
internal static class StableId
{
    private const int Bytes = 10;

    public static string Of(string prefix, string content) =>
        $"{prefix}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, Bytes))}";

    /// <summary>The id of something known by its name: capitals and spaces do not matter.</summary>
    public static string OfName(string prefix, string name) => Of(prefix, Headings.Key(name));
}
