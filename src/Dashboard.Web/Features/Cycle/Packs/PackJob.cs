using Dashboard.Data.Access;
using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Documents.Packs;

namespace Dashboard.Web.Features.Cycle.Packs;

/// <summary>A pack that is being made or waits to be taken away, for one person.</summary>
/// <param name="scope">Who asked for it.</param>
/// <param name="kind">Pack.</param>
/// <param name="month">Month asked for; null for the latest issued.</param>
public sealed class PackJob(AccessScope scope, PackKind kind, Month? month)
{
    private PackProgress _progress = new(null, []);
    private DateTimeOffset? _endedAt;

    public Guid Id { get; } = Guid.NewGuid();

    public PackKind Kind => kind;

    public Month? Month => month;

    /// <summary>How far it is.</summary>
    public PackProgress Progress
    {
        get => Volatile.Read(ref _progress);
        internal set => Volatile.Write(ref _progress, value);
    }

    internal AccessScope Scope => scope;

    /// <summary>Whether it was asked for by this person, with the rights that the person has now.</summary>
    internal bool IsOf(AccessScope reader) =>
        reader.UserId == scope.UserId && reader.Role == scope.Role && reader.ForSharing == scope.ForSharing && reader.UnitIds.Order(StringComparer.Ordinal).SequenceEqual(scope.UnitIds.Order(StringComparer.Ordinal));

    internal void End(DateTimeOffset at) => _endedAt = at;

    internal bool EndedBefore(DateTimeOffset moment) => _endedAt < moment;
}
