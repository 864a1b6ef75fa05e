using System.Globalization;
using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Web.Tests.Features.Support;

/// <summary>A small book with a difference between teams: in Beech every child has a safety plan, in Rowan one in five, in Alder (five children) none.</summary>
internal static class FigureBook
{
    public static BookBuilder New()
    {
        var book = new BookBuilder();
        Team(book, "T1", "W1", 25, plans: 25);
        Team(book, "T2", "W2", 30, plans: 6);
        Team(book, "T3", "W3", 5, plans: 0);
        return book;
    }

    private static void Team(BookBuilder book, string team, string worker, int children, int plans)
    {
        for (var number = 0; number < children; number++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{team}-C{number}");
            book.OpenChild(id, "2025-06-01", team, worker);
            if (number < plans)
            {
                book.Did(id, PracticeElement.SafetyPlan, number % 5 == 4 ? "2026-08-10" : "2025-08-01");
            }
        }
    }
}
