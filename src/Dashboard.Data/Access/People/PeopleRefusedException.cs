namespace Dashboard.Data.Access.People;

/// <summary>A change of rights that cannot be made.</summary>
/// <param name="faults">Everything that is wrong with it.</param>
public sealed class PeopleRefusedException(IReadOnlyList<string> faults) : Exception(string.Join(' ', faults))
{
    /// <summary>Everything that is wrong with it.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}
