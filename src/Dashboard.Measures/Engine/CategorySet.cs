namespace Dashboard.Measures.Engine;

/// <summary>The categories of one case: pairs of split and category. Equal sets are one instance within a <see cref="CategoryRegistry"/>.</summary>
public sealed class CategorySet
{
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

    /// <summary>Numbers of the pairs within the registry, ascending.</summary>
    internal int[] Pairs { get; }
}
