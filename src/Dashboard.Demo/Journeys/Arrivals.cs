using Dashboard.Demo.Simulation;

namespace Dashboard.Demo.Journeys;

/// <summary>Day by day: which families are contacted about and referred, from 16 years before the history (for the stock) to its end.</summary>
internal sealed class Arrivals(World world)
{
    private const int YearsOfStock = 16;

    private readonly FamilyFactory _families = new(world);
    private readonly JourneyPlanner _planner = new(world);
    private readonly List<Family> _onlyContacted = [];
    private readonly List<Family> _recent = [];
    private readonly (string Value, double Weight)[] _sources = Array.ConvertAll(DemoRates.Source, s => (s.Code, s.Weight));
    private int _recentFrom;
    private int _event;

    public void Run(CancellationToken cancellationToken)
    {
        var rng = world.Rng.Fork("arrivals");
        for (var day = world.Start.AddYears(-YearsOfStock); day <= world.End; day = day.AddDays(1))
        {
            if (day.Day == 1)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            Day(day, rng);
        }
    }

    private void Day(DateOnly day, Rng rng)
    {
        var children = DemoRates.Population * world.Options.Scale * Trend(day) * DemoRates.Season[day.Month - 1] / 10_000 / 365.25;
        children *= DemoCalendar.IsWorkingDay(day) ? (365.25 - (113 * DemoRates.WeekendShare)) / 252.25 : DemoRates.WeekendShare;
        var referred = children * DemoRates.ReferralsPer10K;
        var families = rng.Poisson(referred / DemoRates.ChildrenPerReferredFamily);
        for (var i = 0; i < families; i++)
        {
            Refer(day, rng);
        }

        if (day < world.Start)
        {
            return;
        }

        var step = world.MonthsToEnd(day) <= DemoRates.ContactStepMonthsBeforeEnd ? DemoRates.ContactStep : 1;
        var contacts = rng.Poisson(referred * ((DemoRates.ContactsPerReferral * step) - 1) / 1.4);
        for (var i = 0; i < contacts; i++)
        {
            ContactOnly(day, rng);
        }
    }

    private double Trend(DateOnly day) => day < world.Start
        ? 1 + (DemoRates.ReferralDriftPerYear * (world.Start.DayNumber - world.End.DayNumber) / 365.25)
        : 1 + (DemoRates.ReferralDriftPerYear * (day.DayNumber - world.End.DayNumber) / 365.25);

    private void Refer(DateOnly day, Rng rng)
    {
        var history = day < world.Start;
        var unaccompanied = rng.Chance(DemoRates.UnaccompaniedPerReferral * DemoRates.ChildrenPerReferredFamily);
        var roll = rng.Next();
        var family = unaccompanied ? null
            : roll < DemoRates.ReturnWithinYearShare ? Returning(day, rng)
            : roll < DemoRates.ReturnWithinYearShare + DemoRates.ReturnLaterShare ? ReturningLater(day, rng)
            : roll > 1 - ((1 - DemoRates.ReturnWithinYearShare - DemoRates.ReturnLaterShare) * DemoRates.FromContactsShare) ? FromContacts(day, rng)
            : null;
        var fresh = family is null;
        family ??= unaccompanied ? _families.MakeUnaccompanied(day) : _families.Make(day, mayBeUnborn: true);
        var episodes = _planner.Plan(family, day, rng.Weighted(_sources), world.Rng.Fork("event", ++_event));
        var busy = day;
        foreach (var episode in episodes)
        {
            busy = episode.Closed > busy ? episode.Closed : busy;
        }

        if (episodes.Count == 0 || (history && busy <= world.Start))
        {
            return;
        }

        if (fresh)
        {
            world.Families.Add(family);
        }

        family.LastReferred = day;
        family.BusyUntil = busy;
        _recent.Add(family);
        foreach (var episode in episodes)
        {
            Keep(episode, history, rng);
        }
    }

    private void Keep(Episode episode, bool history, Rng rng)
    {
        var child = episode.Child;
        if (history && episode.Closed <= world.Start)
        {
            child.FirstSeen ??= episode.Referred;
            return;
        }

        child.Episodes.Add(episode);
        world.Episodes.Add(episode);
        child.FirstSeen ??= episode.Referred;
        if (!history)
        {
            world.Contacts.Add(new Contact(world.Ids.Next("K"), child, episode.Referred, episode.Source, "NEW_REFERRAL", rng.Next()));
        }
    }

    private Family? Returning(DateOnly day, Rng rng)
    {
        while (_recentFrom < _recent.Count && _recent[_recentFrom].LastReferred < day.AddDays(-350))
        {
            _recentFrom++;
        }

        return Find(_recent, _recentFrom, day, rng, family => family.LastReferred > day.AddDays(-350));
    }

    private Family? ReturningLater(DateOnly day, Rng rng) =>
        Find(_recent, 0, day, rng, family => family.LastReferred <= day.AddDays(-366));

    private Family? FromContacts(DateOnly day, Rng rng) =>
        Find(_onlyContacted, 0, day, rng, family => family.LastReferred == DateOnly.MinValue);

    private static Family? Find(List<Family> families, int from, DateOnly day, Rng rng, Func<Family, bool> fits)
    {
        for (var attempt = 0; attempt < 25 && from < families.Count; attempt++)
        {
            var family = families[rng.Int(from, families.Count - 1)];
            if (family.BusyUntil < day && fits(family) && family.Children.Exists(c => c.LeftForGood is null && day < c.Birthday(17).AddDays(200)))
            {
                return family;
            }
        }

        return null;
    }

    private void ContactOnly(DateOnly day, Rng rng)
    {
        Family? family = null;
        if (rng.Chance(DemoRates.KnownContactShare) && world.Families.Count > 0)
        {
            family = rng.Pick(world.Families);
            if (!family.Children.Exists(c => c.LeftForGood is null && c.AgeOn(day) is >= 0 and < 18))
            {
                family = null;
            }
        }

        if (family is null)
        {
            family = _families.Make(day, mayBeUnborn: false);
            world.Families.Add(family);
            _onlyContacted.Add(family);
        }

        var source = rng.Weighted(_sources);
        var outcome = family.BusyUntil > day ? "EXISTING_REFERRAL" : rng.Weighted(DemoRates.OtherContactOutcome);
        foreach (var child in family.Children)
        {
            if (child.AgeOn(day) is >= 0 and < 18 && child.LeftForGood is null && (child == family.Children[0] || rng.Chance(0.55)))
            {
                child.FirstSeen ??= day;
                world.Contacts.Add(new Contact(world.Ids.Next("K"), child, day, source, outcome, rng.Next()));
            }
        }
    }
}
