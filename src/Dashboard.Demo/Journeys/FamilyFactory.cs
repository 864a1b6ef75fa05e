using System.Globalization;
using Dashboard.Demo.Simulation;

namespace Dashboard.Demo.Journeys;

/// <summary>Makes families with children of believable ages on a day.</summary>
internal sealed class FamilyFactory(World world)
{
    private int _families;
    private int _children;

    public Family Make(DateOnly on, bool mayBeUnborn)
    {
        var rng = world.Rng.Fork("family", ++_families);
        var family = new Family { Number = _families };
        var (from, to) = rng.Weighted(DemoRates.OldestAge);
        var age = rng.Between(from, to + 0.98);
        var size = rng.Weighted(DemoRates.FamilySize);
        var unborn = mayBeUnborn && rng.Chance(DemoRates.UnbornShare);
        for (var i = 0; i < size && age > 0; i++)
        {
            family.Children.Add(MakeChild(family, on.AddDays(-(int)(age * 365.25) - 1), rng));
            age -= rng.Chance(0.03) ? 0 : rng.Between(0.9, 3.6);
        }

        if (unborn)
        {
            family.Children.Add(MakeChild(family, on.AddDays(rng.Int(15, 130)), rng));
            family.MotherId = "C" + (++_children).ToString("D6", CultureInfo.InvariantCulture);
        }

        return family;
    }

    public Family MakeUnaccompanied(DateOnly on)
    {
        var rng = world.Rng.Fork("family", ++_families);
        var family = new Family { Number = _families };
        var child = MakeChild(family, on.AddDays(-(int)(rng.Between(15.2, 17.6) * 365.25)), rng);
        child.Unaccompanied = true;
        family.Children.Add(child);
        return family;
    }

    private Child MakeChild(Family family, DateOnly born, Rng rng) => new()
    {
        Number = ++_children,
        Id = "C" + _children.ToString("D6", CultureInfo.InvariantCulture),
        Family = family,
        BornOn = born,
        Gender = rng.Chance(0.515) ? "M" : "F",
        Ethnicity = rng.Chance(DemoRates.MissingEthnicityShare) ? null : rng.Weighted(DemoRates.Ethnicity),
        Disability = rng.Chance(DemoRates.DisabledShare) ? rng.Weighted(DemoRates.Disability) : null,
    };
}
