using Dashboard.Demo.Output;

namespace Dashboard.Demo.Practice;

/// <summary>Practice leadership: practice weeks, intensives, learning reviews, learning sets, inductions, training, surveys.</summary>
internal sealed class EventWriter(Scribe scribe)
{
    private static readonly (string Kind, string Name, int EveryMonths, int Days, int Invited)[] Events =
    [
        ("practice-week", "Practice week", 6, 4, 150), ("practice-intensive", "Practice intensive", 6, 1, 40), ("learning-review", "Learning review", 3, 0, 18),
        ("serious-success-review", "Serious success review", 4, 0, 16), ("action-learning-set", "Managers' learning set", 1, 0, 12),
        ("induction", "Induction for new starters", 2, 2, 9), ("training", "Signs of Safety two-day training", 2, 1, 28), ("survey", "Parent and carer survey", 12, 13, 300),
    ];

    public void Write()
    {
        var rng = scribe.World.Rng.Fork("events");
        for (var (month, index) = (scribe.World.Start, 0); month <= scribe.World.End; month = month.AddMonths(1), index++)
        {
            for (var kind = 0; kind < Events.Length; kind++)
            {
                var (code, name, every, days, invited) = Events[kind];
                var on = DemoCalendar.Add(month, rng.Int(3, 15));
                var asked = Math.Max(3, (int)(invited * scribe.World.Options.Scale));
                var came = (int)(asked * rng.Between(0.62, 0.97));
                var evaluation = Math.Round(rng.Between(6.2, 9.3), 1);
                var id = scribe.Next("EV");
                if ((index + kind) % every == 0 && scribe.Extract.Sees(on, days + 3))
                {
                    scribe.Practice.PracticeEvent.Row(id, code, name, on, on.AddDays(days), default, came, asked, evaluation);
                }
            }
        }
    }
}
