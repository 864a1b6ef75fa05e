namespace Dashboard.Demo.Simulation;

/// <summary>What an extract taken on a day can see of the simulated history.</summary>
internal sealed class Extract(DemoOptions options)
{
    public DateOnly AsAt => options.AsAt;

    public DateOnly HistoryTo => options.HistoryTo;

    /// <summary>The last day that anything in the extract can speak of.</summary>
    public DateOnly Latest => AsAt < HistoryTo ? AsAt : HistoryTo;

    public bool Sees(DateOnly happened, int daysToRecord = 0) =>
        happened <= HistoryTo && happened <= AsAt && AsAt.DayNumber - happened.DayNumber >= daysToRecord;

    /// <summary>The date when it can be seen, else nothing: the record is still open in this extract.</summary>
    public DateOnly? Past(DateOnly happened, int daysToRecord = 0) => Sees(happened, daysToRecord) ? happened : null;

    /// <summary>A dated record that may later be corrected: the wrong date first, or deleted; null when not in this extract.</summary>
    public DateOnly? Corrected(Rng rng, DateOnly happened, int daysToRecord)
    {
        // All draws are made whatever the extract sees, so that what follows does not depend on its day.
        var roll = rng.Next();
        var days = rng.Int(5, 60);
        var off = rng.Int(1, 9);
        if (!Sees(happened, daysToRecord))
        {
            return null;
        }

        if (roll > DemoRates.CorrectedShare + DemoRates.DeletedShare)
        {
            return happened;
        }

        var after = AsAt.DayNumber - happened.DayNumber - daysToRecord >= days;
        if (roll < DemoRates.DeletedShare)
        {
            return after ? null : happened;
        }

        return after ? happened : happened.AddDays(-off);
    }
}
