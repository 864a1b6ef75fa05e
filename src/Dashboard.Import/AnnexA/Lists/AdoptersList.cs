using Dashboard.Data.Model;
using Dashboard.Import.AnnexA.Writing;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;

namespace Dashboard.Import.AnnexA.Lists;

/// <summary>List 11: prospective adopters. They are adults: the store has no place for them, and no count of children includes them.</summary>
internal sealed class AdoptersList : AnnexAList
{
    private readonly Column _id;

    public AdoptersList()
        : base(11, "Prospective adopters", "One row per prospective adopter of the last twelve months. Read and counted, not kept.")
    {
        _id = KeyColumn("Individual adopter identifier", "Id of the adopter.", ["Adopter identifier", "Adopter ID"]);
        Text("Family identifier", "Family.", TextLength.Code, ["Family ID"]);
        Coded("Gender", "Gender.", AnnexAWords.Gender, ["Sex"]);
        Coded("Ethnicity", "Ethnicity.", AnnexAWords.Ethnicity, []);
        YesOrNo("Disability", "Whether disabled.", ["Does the Prospective Adopter have a Disability"]);
        YesOrNo("Is the (prospective) adopter fostering for adoption?", "Whether fostering for adoption.", ["Fostering for adoption?"]);
        foreach (var (heading, aliases) in Dates)
        {
            Date(heading, "Date.", aliases);
        }

        Passed("No. of children placed", ColumnKind.WholeNumber, "Children placed.", "Number of children placed");
        Date("Date of Adoption Order", "Adoption order.", []);
        Date("Date of leaving adoption process", "Left the process.", ["Date of leaving process"]);
        Coded("Reason for leaving adoption process", "Why.", AnnexAWords.LeavingReason, ["Reason for leaving"]);
    }

    public override IReadOnlyList<string> SheetNames => ["Adopters"];

    private static IReadOnlyList<(string Heading, string[] Aliases)> Dates =>
    [
        ("Date enquiry received", []),
        ("Date Stage 1 started", ["Stage 1 started"]),
        ("Date Stage 1 ended", ["Stage 1 ended"]),
        ("Date Stage 2 started", ["Stage 2 started"]),
        ("Date Stage 2 ended", ["Stage 2 ended"]),
        ("Date application submitted", []),
        ("Date application approved", []),
        ("Date adopter matched with child(ren)", ["Date matched"]),
        ("Date child/children placed with adopter(s)", ["Date placed"]),
    ];

    public override ListEntry? Map(Row row)
    {
        IdOf(row, _id);
        return null;
    }

    /// <summary>No source supplies adopters: the list is written with its headings only.</summary>
    public override IEnumerable<ListLine> Lines(StoredBook book) => [];
}
