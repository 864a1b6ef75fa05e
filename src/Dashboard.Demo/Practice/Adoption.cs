using Dashboard.Demo.Organisation;
using Dashboard.Demo.Simulation;

namespace Dashboard.Demo.Practice;

/// <summary>How far the practice framework has taken hold in a team on a day, from about 0.1 to 0.95.</summary>
internal static class Adoption
{
    public static double Level(World world, Team? team, DateOnly on)
    {
        var month = DemoRates.LaunchMonthsBeforeEnd - world.MonthsToEnd(on);
        var strength = DemoRates.AdoptionFrom + (DemoRates.AdoptionRise / (1 + Math.Exp(-(month - 17) / 6.5)));
        if (team is null)
        {
            return strength;
        }

        strength += team.Leaning * 0.17;
        if (team.Character == TeamCharacter.Leading)
        {
            strength += Math.Clamp(month / 24, 0, 1) * 0.16;
        }
        else if (team.Character == TeamCharacter.Struggling)
        {
            var lost = DemoRates.StrugglingMonthsBeforeEnd - world.MonthsToEnd(on);
            strength -= Math.Clamp(lost / 4, 0, 1) * 0.55;
        }

        return Math.Clamp(strength, 0.04, 0.97);
    }
}
