using Dashboard.Demo.Organisation;

namespace Dashboard.Demo.Simulation;

/// <summary>How long after the event a team writes it down; the struggling team is weeks late.</summary>
internal static class Recording
{
    public static bool InTrouble(World world, Team? team, DateOnly on) =>
        team is { Character: TeamCharacter.Struggling } && world.MonthsToEnd(on) <= DemoRates.StrugglingMonthsBeforeEnd;

    public static int Days(World world, Team? team, DateOnly on, Rng rng)
    {
        var roll = rng.Next();
        if (InTrouble(world, team, on))
        {
            return roll < 0.25 ? rng.Int(0, 5) : rng.Int(14, 42);
        }

        return roll < 0.9 ? rng.Int(0, 3) : rng.Int(4, 12);
    }
}
