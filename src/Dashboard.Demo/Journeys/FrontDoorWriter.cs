using System.Globalization;
using Dashboard.Demo.Output;
using Dashboard.Demo.Simulation;

namespace Dashboard.Demo.Journeys;

/// <summary>Contacts, their decisions, and the early help that follows some of them.</summary>
internal sealed class FrontDoorWriter(Scribe scribe)
{
    private readonly Dictionary<string, string> _sourceText = DemoRates.Source.ToDictionary(s => s.Code, s => s.Text);

    public void Write()
    {
        var rng = scribe.World.Rng.Fork("front-door");
        foreach (var contact in scribe.World.Contacts)
        {
            Write(contact, rng);
        }
    }

    private void Write(in Contact contact, Rng rng)
    {
        var late = rng.Next();
        var days = rng.Int(0, 1);
        var decided = late < DemoRates.DecisionInTimeShare ? DemoCalendar.Add(contact.On, days) : DemoCalendar.Add(contact.On, 2 + (int)((1 - late) * 40));
        var hour = rng.Int(8, 17);
        var minute = rng.Int(0, 59);
        var supplied = rng.Chance(0.97);
        var help = contact.Outcome == "OTHER_OUTCOMES_EXIST" && rng.Chance(DemoRates.EarlyHelpAfterContactShare * 5);
        var helpId = help ? scribe.Next("EH") : null;
        var began = contact.On.AddDays(rng.Int(4, 30));
        var lasted = rng.Int(60, 280);
        if (!scribe.Extract.Sees(contact.On))
        {
            return;
        }

        scribe.Ssd.Contacts.Row(contact.Id, contact.Child.Id, contact.On, contact.Source, _sourceText[contact.Source],
            contact.Roll < 0.01 ? null : Outcomes.Contact(contact.Outcome));
        if (supplied && scribe.Extract.Sees(decided))
        {
            scribe.Practice.ContactDecision.Row(contact.Id, At(decided, decided == contact.On ? hour + 1 : hour, minute), At(contact.On, hour, minute));
        }

        if (helpId is not null && scribe.Extract.Sees(began, 2))
        {
            var ended = scribe.Extract.Past(began.AddDays(lasted), 3);
            scribe.Ssd.EarlyHelpEpisodes.Row(helpId, contact.Child.Id, began, ended, "Family support", ended is null ? null : "Needs met",
                DemoRates.EarlyHelpLeads[began.DayNumber % DemoRates.EarlyHelpLeads.Length], default);
        }
    }

    private static string At(DateOnly on, int hour, int minute) =>
        on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T" + hour.ToString("D2", CultureInfo.InvariantCulture) + ":" +
        minute.ToString("D2", CultureInfo.InvariantCulture) + ":00";
}
