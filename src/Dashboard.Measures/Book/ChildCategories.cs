using System.Collections.Concurrent;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Book;

/// <summary>The categories that every case about a child has: status, age, gender, ethnic group, disability, and age with gender as one split more.</summary>
/// <remarks>There are few combinations and millions of cases, so each combination is put together once. Safe for use from several threads.</remarks>
internal sealed class ChildCategories(CategoryRegistry registry)
{
    private readonly ConcurrentDictionary<(string Status, string Age, string Gender, string Ethnicity, string Disability), CategorySet> _met = new();

    public CategorySet Of(ChildFile file, ChildStatus? status, DateOnly date) => _met.GetOrAdd(
        (
            StatusCodes.Of(status),
            AgeBands.Of(file.AgeOn(date)),
            Genders.Of(file.Child.Gender),
            EthnicGroups.Of(file.Child.Ethnicity),
            DisabilityCodes.Of(file.Disabilities)),
        static (child, registry) => registry.Of(
            new CategoryPair(Dimensions.Status, child.Status),
            new CategoryPair(Dimensions.Age, child.Age),
            new CategoryPair(Dimensions.Gender, child.Gender),
            new CategoryPair(Dimensions.Ethnicity, child.Ethnicity),
            new CategoryPair(Dimensions.Disability, child.Disability),
            new CategoryPair(Dimensions.AgeAndGender, AgeAndGender.Of(child.Age, child.Gender))),
        registry);
}
