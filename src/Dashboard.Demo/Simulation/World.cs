namespace Dashboard.Demo.Simulation;

/// <summary>The whole made-up authority in memory: families, journeys and the organisation, as they truly happened.</summary>
internal sealed class World
{
    public World(DemoOptions options)
    {
        Options = options;
        Rng = new Rng((ulong)(uint)options.Seed * 0x9E3779B97F4A7C15UL);
        End = options.HistoryTo;
        var firstMonth = new DateOnly(End.Year, End.Month, 1).AddMonths(1 - options.HistoryMonths);
        Start = firstMonth.AddMonths(-DemoRates.LeadInMonths);
        Extract = new Extract(options);
    }

    public DemoOptions Options { get; }

    public Rng Rng { get; }

    /// <summary>First day of the lead-in.</summary>
    public DateOnly Start { get; }

    public DateOnly End { get; }

    public Extract Extract { get; }

    public Ids Ids { get; } = new();

    public List<Family> Families { get; } = [];

    public List<Episode> Episodes { get; } = [];

    public List<Contact> Contacts { get; } = [];

    public Organisation.Organisation Organisation { get; set; } = null!;

    /// <summary>Months from a day to the end of the history; the drifts over the years hang on it.</summary>
    public double MonthsToEnd(DateOnly date) => (End.DayNumber - date.DayNumber) / 30.44;

    public DateOnly MonthsBeforeEnd(double months) => End.AddDays(-(int)(months * 30.44));
}

/// <summary>A contact at the front door.</summary>
internal readonly record struct Contact(string Id, Child Child, DateOnly On, string Source, string Outcome, double Roll);
