using Dashboard.Demo.Output;

namespace Dashboard.Demo.Quality;

/// <summary>Deliberate faults.</summary>
internal sealed class Oddities(Scribe scribe)
{
    public void Write() => scribe.Odd("none");
}
