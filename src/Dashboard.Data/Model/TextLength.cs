namespace Dashboard.Data.Model;

/// <summary>Lengths of text columns, in characters.</summary>
public static class TextLength
{
    /// <summary>Ids and codes.</summary>
    public const int Code = 48;

    /// <summary>Measure and rule ids, hashes.</summary>
    public const int LongCode = 64;

    /// <summary>Headings, table and column names, words of a source.</summary>
    public const int Label = 200;

    /// <summary>Names of people and units.</summary>
    public const int Name = 300;

    /// <summary>One sentence.</summary>
    public const int Sentence = 400;

    /// <summary>A note on a chart.</summary>
    public const int Note = 500;
}
