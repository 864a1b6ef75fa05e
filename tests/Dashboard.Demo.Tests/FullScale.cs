using System.Collections.Concurrent;

namespace Dashboard.Demo.Tests;

/// <summary>The authority at scale 1, written once for all tests that look at volumes.</summary>
public sealed class FullScale : IDisposable
{
    private readonly ConcurrentDictionary<string, Table> _tables = new();

    public FullScale()
    {
        Folder = Directory.CreateTempSubdirectory("demo").FullName;
        Summary = DemoAuthority.Write(new DemoOptions { AsAt = AsAt }, Folder, null, CancellationToken.None);
        MonthEnds = [.. Enumerable.Range(1, 60).Select(n => new DateOnly(2026, 11, 1).AddMonths(1 - n).AddDays(-1)).Reverse()];
    }

    public static DateOnly AsAt { get; } = new(2026, 11, 20);

    public string Folder { get; }

    public DemoSummary Summary { get; }

    /// <summary>The last days of the 60 finished months.</summary>
    public IReadOnlyList<DateOnly> MonthEnds { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    internal Table this[string name] => _tables.GetOrAdd(name, n => Table.Read(Folder, n));

    /// <summary>Rows as spans of a child: from, and to when ended.</summary>
    internal List<(string Child, DateOnly From, DateOnly? To, string[] Row)> Spans(string name, string child, string from, string to)
    {
        var table = this[name];
        var (c, f, t) = (table[child], table[from], table[to]);
        return [.. table.Rows.Where(r => Table.Date(r[f]) is not null).Select(r => (r[c], Table.Date(r[f])!.Value, Table.Date(r[t]), r))];
    }
}
