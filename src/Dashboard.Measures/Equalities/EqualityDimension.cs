using Dashboard.Measures.Codes;

namespace Dashboard.Measures.Equalities;

/// <summary>A way to group children for comparison.</summary>
/// <param name="List">Its groups.</param>
/// <param name="Reference">Group that the others are compared with unless another is chosen.</param>
/// <param name="NotKnown">Code for children whose group is not known; they are shown and not compared.</param>
public sealed record EqualityDimension(CodeList List, string Reference, string NotKnown)
{
    /// <summary>By ethnic group, gender, disability and age; the first one stands when none is chosen.</summary>
    public static IReadOnlyList<EqualityDimension> All { get; } =
    [
        new(EthnicGroups.List, EthnicGroups.List.Codes[0], EthnicGroups.NotKnown),
        new(Genders.List, Genders.Female, Genders.NotKnown),
        new(DisabilityCodes.List, DisabilityCodes.No, DisabilityCodes.NotKnown),
        new(AgeBands.List, AgeBands.TenToFifteen, AgeBands.NotKnown),
    ];

    /// <summary>Id of the split.</summary>
    public string Id => List.Id;

    /// <summary>Groups that others may be compared with.</summary>
    public IReadOnlyList<string> Known => [.. List.Codes.Where(code => code != NotKnown)];

    /// <summary>The dimension of an id; the first one when it is none.</summary>
    public static EqualityDimension Of(string? id) => All.FirstOrDefault(dimension => dimension.Id == id) ?? All[0];

    /// <summary>The group to compare with: the one asked for where it is known, else the usual one.</summary>
    public string Settle(string? reference) => reference is not null && Known.Contains(reference) ? reference : Reference;
}
