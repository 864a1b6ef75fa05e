namespace Dashboard.Measures.Subjects.Caseload;

/// <summary>What a team holds beside what it may hold, and how far it is from there. Arithmetic only: what to do about it is for its manager.</summary>
/// <param name="Children">Children the team holds.</param>
/// <param name="FullTime">Full-time equivalents of its caseload workers; null or 0 where not known.</param>
/// <param name="TeamLimit">Children that one team holds at most.</param>
/// <param name="WorkerLimit">Children that one full-time worker holds at most.</param>
public sealed record TeamRoom(int Children, double? FullTime, int TeamLimit, int WorkerLimit)
{
    // Sums of parts such as 0.6 and 0.8 leave dust below this.
    private const double Dust = 1e-6;

    /// <summary>Children above the limit of the team.</summary>
    public int AboveTeamLimit => Math.Max(0, Children - TeamLimit);

    /// <summary>Children that its workers hold when each full-time one holds as many as the limit; null where the hours are not known.</summary>
    public int? RoomOfWorkers => FullTime is > 0 and var hours ? (int)Math.Floor((hours * WorkerLimit) + Dust) : null;

    /// <summary>Children above what its workers may hold; 0 where the hours are not known.</summary>
    public int AboveWorkers => RoomOfWorkers is { } room ? Math.Max(0, Children - room) : 0;

    /// <summary>Full-time workers more with whom the team would hold no more than its workers may; 0 where it does already or the limit leaves no answer.</summary>
    public int MoreWorkers => AboveWorkers == 0 || WorkerLimit <= 0 ? 0 : (int)Math.Ceiling(((Children - (FullTime!.Value * WorkerLimit)) / WorkerLimit) - Dust);

    /// <summary>Whether the team is within both.</summary>
    public bool IsWithin => AboveTeamLimit == 0 && AboveWorkers == 0;

    /// <summary>How far an amount lies above a limit.</summary>
    public static double Above(double held, double limit) => Math.Max(0, held - limit);
}
