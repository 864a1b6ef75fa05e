using System.Security.Cryptography;
using System.Text;

namespace Dashboard.Measures.Engine;

/// <summary>The categories of one case: pairs of split and category. Equal sets are one instance within a <see cref="CategoryRegistry"/>.</summary>
public sealed class CategorySet
{
    private byte[]? _digest;

    internal CategorySet(int number, int[] pairs, string text)
    {
        Number = number;
        Pairs = pairs;
        Text = text;
    }

    /// <summary>Number within the registry.</summary>
    public int Number { get; }

    /// <summary>Its pairs in order of split and category, the same in every process.</summary>
    public string Text { get; }

    /// <summary>Hash of <see cref="Text"/>, worked out when it is first asked for: it stands for the text where many cases are compared.</summary>
    public ReadOnlySpan<byte> Digest => _digest ??= SHA256.HashData(Encoding.UTF8.GetBytes(Text));

    /// <summary>Numbers of the pairs within the registry, ascending.</summary>
    internal int[] Pairs { get; }
}
