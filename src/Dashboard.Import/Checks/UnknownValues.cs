using System.Runtime.InteropServices;
using Dashboard.Data.Model;

namespace Dashboard.Import.Checks;

/// <summary>Counts the values of coded columns that no code list knows.</summary>
/// <remarks>A column with very many different ones holds no codes but something else, perhaps about people: its texts are dropped, their number stays.</remarks>
internal sealed class UnknownValues
{
    /// <summary>Different values of one column that are kept.</summary>
    public const int MostOfAColumn = 100;

    private readonly Dictionary<(string File, string Column), Counts> _columns = [];

    /// <summary>The values, column by column, the commonest first.</summary>
    public IReadOnlyList<UnknownValueCount> All =>
    [
        .. _columns.SelectMany(column => column.Value.Texts
            .OrderByDescending(text => text.Value)
            .ThenBy(text => text.Key, StringComparer.Ordinal)
            .Select(text => new UnknownValueCount(column.Key.File, column.Key.Column, text.Key, text.Value))
            .Concat(column.Value.NotKept == 0 ? [] : [new UnknownValueCount(column.Key.File, column.Key.Column, null, column.Value.NotKept)])),
    ];

    public void Add(string file, string column, string text)
    {
        ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(_columns, (file, column), out _);
        counts ??= new Counts();
        counts.Add(text);
    }

    private sealed class Counts
    {
        private bool _full;

        public Dictionary<string, int> Texts { get; } = new(StringComparer.OrdinalIgnoreCase);

        public int NotKept { get; private set; }

        public void Add(string text)
        {
            if (_full || text.Length > TextLength.Label)
            {
                NotKept++;
                return;
            }

            CollectionsMarshal.GetValueRefOrAddDefault(Texts, text, out _)++;
            if (Texts.Count > MostOfAColumn)
            {
                _full = true;
                NotKept += Texts.Values.Sum();
                Texts.Clear();
            }
        }
    }
}
