using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Data.Refreshing;

/// <summary>Hash of a result: its cases and its figures. Equal hashes mean that nothing need be written.</summary>
internal static class Fingerprint
{
    public static string Of(MeasureResult result, CaseBook book)
    {
        using var digest = new DigestWriter();
        digest.Add(result.Measure.Definition.Version);
        digest.Add(result.Provisional ? 1 : 0);
        digest.Add(string.Join(' ', result.NotSupplied));
        for (var unit = 0; unit < result.Units.Count; unit++)
        {
            digest.Add(book.Tree.Units[unit].Id);
            digest.Add(result.Units[unit].Numerator ?? double.NaN);
            digest.Add(result.Units[unit].Denominator ?? double.NaN);
        }

        foreach (var item in result.Cases)
        {
            Add(digest, item);
        }

        return Convert.ToHexString(digest.Finish());
    }

    private static void Add(DigestWriter digest, MeasureCase item)
    {
        digest.Add(item.ChildId);
        digest.Add(item.RecordId);
        digest.Add(item.Counted ? 1 : 0);
        digest.Add(item.Amount ?? double.NaN);
        digest.Add(item.Weight ?? double.NaN);
        digest.Add(item.OccurredOn?.DayNumber ?? 0);
        digest.Add(item.DueOn?.DayNumber ?? 0);
        digest.Add(item.Reason);
        digest.Add(item.Holdings.Count);
        for (var holder = 0; holder < item.Holdings.Count; holder++)
        {
            digest.Add(item.Holdings[holder].TeamId);
            digest.Add(item.Holdings[holder].WorkerId);
        }

        digest.Add(item.Categories.Digest);
    }
}
