using System.Globalization;
using Dashboard.Demo.Output;
using Dashboard.Demo.Simulation;

namespace Dashboard.Demo.Journeys;

/// <summary>Who the children are: person, family, address, disability, immigration, mother. Nothing looks like a real name or place.</summary>
internal sealed class PersonWriter(Scribe scribe)
{
    private const string Letters = "ABDEFGHJLNPQRSTUWXYZ";

    public void Write(Family family)
    {
        var familyId = "F" + family.Number.ToString("D6", CultureInfo.InvariantCulture);
        if (family.MotherId is { } mother && scribe.Extract.Sees(family.Children[^1].FirstSeen ?? DateOnly.MaxValue))
        {
            var unborn = family.Children[^1];
            scribe.Ssd.Person.Row(default, mother, default, "Parent", "Made-up " + mother, "F", "F", unborn.Ethnicity,
                unborn.BornOn.AddYears(-27).AddDays(unborn.Number % 900), default, default, default, default, default, "Y", default);
            scribe.Ssd.Mother.Row("MO" + mother, mother, unborn.Id, scribe.Extract.Past(unborn.BornOn, 5));
        }

        foreach (var child in family.Children)
        {
            if (child.FirstSeen is { } seen)
            {
                Write(child, familyId, seen);
            }
        }
    }

    private void Write(Child child, string familyId, DateOnly seen)
    {
        var rng = scribe.World.Rng.Fork("person", child.Number);
        var extract = scribe.Extract;
        var visible = extract.Sees(seen);
        var moved = rng.Chance(0.22) ? seen.AddDays(rng.Int(100, 1500)) : DateOnly.MaxValue;
        var addressId = scribe.Next("AD");
        var nextAddress = moved < scribe.World.End ? scribe.Next("AD") : null;
        var disability = child.Disability is null ? null : scribe.Next("DI");
        var second = child.Disability is not null && rng.Chance(0.25) ? scribe.Next("DI") : null;
        var immigration = child.Unaccompanied ? scribe.Next("IM") : null;
        if (!visible)
        {
            return;
        }

        var born = extract.Sees(child.BornOn, child.BornOn > seen ? 5 : 0);
        var stated = rng.Weighted([(child.Gender, 99.2), (null, 0.4), ("N", 0.3), ("Male (M)", 0.02)]);
        var gender = born ? stated : null;
        scribe.Ssd.Person.Row(
            rng.Chance(0.3) ? "OLD" + child.Number.ToString("D6", CultureInfo.InvariantCulture) : null, child.Id, default, "Child",
            "Made-up " + child.Number.ToString(CultureInfo.InvariantCulture), gender, gender, child.Ethnicity,
            born ? child.BornOn : Cell.None, default, rng.Chance(0.1) ? "UN1" : null, rng.Chance(0.17) ? "Y" : "N",
            child.BornOn > seen ? child.BornOn.AddDays(rng.Int(-9, 9)) : Cell.None, Unused(rng, 0.0012, "1900-01-01"), "N", Unused(rng, 0.02, "PLACEHOLDER_DATA"));
        scribe.Ssd.Family.Row("FA" + child.Id, familyId, child.Id);

        var home = scribe.World.Rng.Fork("home", child.Family.Number);
        var from = child.BornOn > seen ? seen : Later(child.BornOn, seen.AddDays(-rng.Int(0, 1500)));
        Address(addressId, child, from, extract.Past(moved), Postcode(home));
        if (nextAddress is not null && extract.Sees(moved))
        {
            Address(nextAddress, child, moved, null, Postcode(home));
        }

        if (disability is not null)
        {
            scribe.Ssd.Disability.Row(disability, child.Id, child.Disability);
        }

        if (second is not null)
        {
            scribe.Ssd.Disability.Row(second, child.Id, child.Disability == "LD" ? "AUT" : "LD");
        }

        if (immigration is not null)
        {
            scribe.Ssd.ImmigrationStatus.Row(immigration, child.Id, seen, default, "UASC");
        }
    }

    /// <summary>What some systems put where there is nothing to say.</summary>
    private Cell Unused(Rng rng, double share, string filler)
    {
        if (!rng.Chance(share))
        {
            return default;
        }

        scribe.Odd("filler " + filler);
        return filler;
    }

    private void Address(string id, Child child, DateOnly from, DateOnly? to, string postcode) =>
        scribe.Ssd.Address.Row(id, child.Id, "Home", from, to, postcode,
            "{\"ADDRESS\":\"Made-up Street\",\"POSTCODE\":\"" + postcode + "\"}");

    /// <summary>No United Kingdom postcode begins with Q.</summary>
    public static string Postcode(Rng rng) =>
        $"QX{rng.Int(1, 20).ToString(CultureInfo.InvariantCulture)} {rng.Int(1, 9).ToString(CultureInfo.InvariantCulture)}{Letters[rng.Int(0, 19)]}{Letters[rng.Int(0, 19)]}";

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
