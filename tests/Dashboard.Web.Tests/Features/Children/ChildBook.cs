using System.Globalization;
using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Web.Tests.Features.Children;

/// <summary>Two workers in Beech, one in Rowan, one in Alder; every third child has a safety plan. Some ids look like formulas and markup, as ids of real systems may.</summary>
internal static class ChildBook
{
    public const string Month = "2026-11";
    public const string Formula = "=1+2";
    public const string Markup = "<b>x</b>";
    public const string Stale = "A-stale";
    public const string New = "A-new";
    public const string Other = "A-other";

    public static BookBuilder Build()
    {
        var book = new BookBuilder();
        Children(book, "A", "T1", "W1", 12);
        Children(book, "B", "T1", "W2", 6);
        Children(book, "R", "T2", "W3", 7);
        Children(book, "D", "T3", "W4", 5);
        foreach (var element in Enum.GetValues<PracticeElement>())
        {
            book.Did("A-01", element, "2026-09-15");
        }

        return book
            .OpenChild(Formula).Did(Formula, PracticeElement.SafetyPlan, "2026-10-01")
            .OpenChild(Markup)
            .OpenChild(Stale).Did(Stale, PracticeElement.SafetyPlan, "2026-04-05")
            .OpenChild(New, "2026-11-24")
            .Child(Other).Referred(Other, "2026-03-01").Allocated(Other, "T1", "2026-03-01");
    }

    private static void Children(BookBuilder book, string prefix, string team, string worker, int count)
    {
        for (var number = 1; number <= count; number++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{number:D2}");
            book.OpenChild(id, team: team, worker: worker);
            if (number % 3 == 0)
            {
                book.Did(id, PracticeElement.SafetyPlan, "2026-10-10");
            }
        }
    }
}
