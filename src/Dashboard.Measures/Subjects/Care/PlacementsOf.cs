using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Care;

/// <summary>The placements of a child, as the measures of care look at them.</summary>
internal static class PlacementsOf
{
    /// <summary>Which placement counts, in words.</summary>
    public const string InWords = "Of two open placements the later one counts; a temporary one (T0 to T4) counts only where no other is open.";

    /// <summary>First days of placements.</summary>
    public const string StartField = "ssd_cla_placement.clap_cla_placement_start_date";

    /// <summary>Kinds of placements.</summary>
    public const string TypeField = "ssd_cla_placement.clap_cla_placement_type";

    /// <summary>Where the child lives on a date; null when no placement is on record.</summary>
    public static Placement? On(ChildFile file, DateOnly date)
    {
        Placement? temporary = null;
        for (var index = file.Placements.Count - 1; index >= 0; index--)
        {
            var placement = file.Placements[index];
            if (!Span.IsOpen(placement.StartedOn, placement.EndedOn, date))
            {
                continue;
            }

            if (!IsTemporary(placement))
            {
                return placement;
            }

            temporary ??= placement;
        }

        return temporary;
    }

    /// <summary>The placement before another; temporary ones and those of one day are none.</summary>
    public static Placement? Before(ChildFile file, Placement placement) => file.Placements.LastOrDefault(earlier =>
        earlier.StartedOn < placement.StartedOn && Counts(earlier));

    /// <summary>How many placements began between two dates or were open on the first of them.</summary>
    public static int Number(ChildFile file, DateOnly from, DateOnly to)
    {
        var number = 0;
        foreach (var placement in file.Placements)
        {
            if (Counts(placement) && placement.StartedOn <= to && (placement.EndedOn is null || placement.EndedOn > from) && !(placement.StartedOn > from && CarriesOn(file, placement)))
            {
                number++;
            }
        }

        return number;
    }

    /// <summary>Whether it counts as a placement: not temporary, and lasting overnight.</summary>
    private static bool Counts(Placement placement) => !IsTemporary(placement) && placement.EndedOn != placement.StartedOn;

    private static bool IsTemporary(Placement placement) => PlacementTypes.Of(placement.Type) == PlacementTypes.Temporary;

    /// <summary>Whether the child only became placed for adoption with the foster carer it lived with already.</summary>
    private static bool CarriesOn(ChildFile file, Placement placement) =>
        PlacementTypes.IsWithSameCarer(placement.Type)
        && file.Placements.Any(earlier => Counts(earlier) && earlier.StartedOn < placement.StartedOn && earlier.EndedOn == placement.StartedOn);
}
