using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Enquiries;

/// <summary>The three checks at a consultation with the conference chair.</summary>
public sealed class ConsultationCheckTests
{
    private const string Month = "2026-10";

    [Fact]
    public void Checks_AreSharesOfTheConsultationsWithAnAnswer()
    {
        var book = new BookBuilder().OpenChild("A").Consulted("A", "2026-10-01", danger: true, assessment: true, network: false)
            .Consulted("A", "2026-10-12", danger: true, network: false).Consulted("A", "2026-10-31", danger: false)
            .Consulted("A", "2026-09-30", danger: true, assessment: true, network: true);

        Assert.Equal((2, 3), Parts(book, "icpc.consulted.danger-statement"));
        Assert.Equal((1, 1), Parts(book, "icpc.consulted.assessment"));
        Assert.Equal((0, 2), Parts(book, "icpc.consulted.network"));
    }

    [Fact]
    public void Check_WithoutAnyAnswer_IsNoShare() =>
        Assert.Null(new BookBuilder().OpenChild("A").Consulted("A", "2026-10-01").Figure("icpc.consulted.assessment", Month).Value);

    [Fact]
    public void Consultation_CountsInItsOwnMonth_WhenTheConferenceIsLaterOrNotAtAll() =>
        Assert.Equal((1, 1), Parts(new BookBuilder().OpenChild("A").Consulted("A", "2026-10-30", danger: true).Conference("A", "2026-11-04"), "icpc.consulted.danger-statement"));

    [Fact]
    public void Consultation_BelongsToTheHolderOfTheDay()
    {
        var book = new BookBuilder().Child("A").Referred("A", "2026-03-01").Allocated("A", "T1", "2026-03-01", "2026-10-20").Allocated("A", "T2", "2026-10-20", worker: "W2")
            .Consulted("A", "2026-10-19", danger: true).Consulted("A", "2026-10-20", danger: false);

        Assert.Equal((1, 1), (book.Figure("icpc.consulted.danger-statement", Month, "T1").Numerator, book.Figure("icpc.consulted.danger-statement", Month, "T1").Denominator));
        Assert.Equal((0, 1), (book.Figure("icpc.consulted.danger-statement", Month, "T2").Numerator, book.Figure("icpc.consulted.danger-statement", Month, "T2").Denominator));
    }

    private static (double?, double?) Parts(BookBuilder book, string measure)
    {
        var figure = book.Figure(measure, Month);
        return (figure.Numerator, figure.Denominator);
    }
}
