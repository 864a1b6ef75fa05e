namespace Dashboard.Demo;

/// <summary>What made-up authority to write: the same options always give the same bytes.</summary>
public sealed record DemoOptions
{
    private readonly DateOnly? _historyTo;

    /// <summary>Chooses one authority out of many.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>1 is an authority of about 62,000 children; children, workers and teams all follow it.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>The extract date: only what was recorded on or before it appears.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>The last day of the simulated history; the extract date unless set.</summary>
    public DateOnly HistoryTo
    {
        get => _historyTo ?? AsAt;
        init => _historyTo = value;
    }

    /// <summary>How many months of full history end in the month of <see cref="HistoryTo"/>.</summary>
    public int HistoryMonths { get; init; } = 60;
}
