using System.Text.Json;

namespace Dashboard.Measures.Instruments;

/// <summary>The instruments that audits are done with, read from the JSON files beside this one.</summary>
public sealed class InstrumentLibrary
{
    private const string Folder = "Dashboard.Measures.Instruments.";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    private static readonly string[] Shipped = ["collaborative", "brief-review", "durham", "graded-criteria", "ehcp"];

    private readonly Dictionary<string, Instrument> _byId;

    private InstrumentLibrary(IReadOnlyList<Instrument> all)
    {
        All = all;
        _byId = all.ToDictionary(instrument => instrument.Id, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Those that come with the portal.</summary>
    public static InstrumentLibrary Standard { get; } = new([.. Shipped.Select(Read)]);

    /// <summary>All of them, in the order they are shown.</summary>
    public IReadOnlyList<Instrument> All { get; }

    /// <summary>The instrument of an id, whatever its case; null when there is none.</summary>
    public Instrument? Find(string id) => _byId.GetValueOrDefault(id);

    private static Instrument Read(string id)
    {
        using var file = typeof(InstrumentLibrary).Assembly.GetManifestResourceStream($"{Folder}{id}.json")!;
        return JsonSerializer.Deserialize<Instrument>(file, Options)!;
    }
}
