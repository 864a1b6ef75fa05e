using System.Globalization;
using Dashboard.Demo.Output;
using Dashboard.Demo.Simulation;

namespace Dashboard.Demo.Journeys;

/// <summary>Periods of care: episodes, placements, legal statuses, reviews, care plans, permanence.</summary>
internal sealed class CareWriter(Scribe scribe)
{
    private readonly HealthWriter _health = new(scribe);

    public void Write(Episode episode)
    {
        foreach (var care in episode.Cares)
        {
            var rng = episode.Rng.Fork("care-" + care.Id);
            var placements = Placements(episode, care, rng);
            var statuses = Statuses(episode, care, rng);
            Episodes(episode, care, placements, statuses, rng);
            Reviews(episode, care, rng);
            CarePlans(episode, care, rng);
            Permanence(episode, care, rng);
            _health.Write(episode, care);
        }
    }

    private List<(string Id, DateOnly From, DateOnly To)> Placements(Episode episode, Care care, Rng rng)
    {
        var list = new List<(string, DateOnly, DateOnly)>();
        var from = care.From;
        var restless = rng.Exponential(DemoRates.PlacementMovesPerYear);
        var adoptedFrom = care.Kind == CareKind.Adoption ? care.To.AddDays(-rng.Int(200, 360)) : DateOnly.MaxValue;
        while (from < care.To)
        {
            var settled = from.DayNumber - care.From.DayNumber > 500 ? 2.2 : from == care.From ? 0.55 : 1;
            var to = from.AddDays((int)Math.Clamp(rng.Exponential(365 / Math.Max(0.05, restless)) * settled, 12, 6000));
            var adoptive = from >= adoptedFrom;
            to = !adoptive && to > adoptedFrom ? adoptedFrom : to;
            to = to > care.To || adoptive || care.To.DayNumber - to.DayNumber < 10 ? care.To : to;
            var id = scribe.Next("PL");
            list.Add((id, from, to));
            Placement(episode, care, id, from, to, adoptive, rng);
            from = to;
        }

        return list;
    }

    private void Placement(Episode episode, Care care, string id, DateOnly from, DateOnly to, bool adoptive, Rng rng)
    {
        var type = adoptive ? "A5" : rng.Weighted(episode.Child.AgeOn(from) >= 13 ? DemoRates.PlacementOfTeenagers : DemoRates.PlacementOfChildren);
        type = type is "P2" or "H5" && episode.Child.AgeOn(from) < 16 ? "U6" : type;
        var own = type[0] == 'U' ? rng.Chance(0.6) : rng.Chance(0.25);
        var provider = type is "P1" or "A5" or "U1" ? "PR0" : own ? "PR1" : rng.Chance(0.85) ? "PR4" : rng.Chance(0.5) ? "PR5" : "PR3";
        var distance = rng.Chance(0.02) ? (double?)null : Math.Round(type is "K2" or "S1" or "K1" ? rng.LogNormal(17, 0.9) : rng.LogNormal(5.5, 0.95), 1);
        var urn = type is "K2" or "S1" or "U4" or "U6" ? "SC" + rng.Int(900000, 909999).ToString(CultureInfo.InvariantCulture) : null;
        var why = rng.Weighted(DemoRates.PlacementChange);
        var postcode = PersonWriter.Postcode(rng);
        var (lag, lagEnd) = (rng.Int(0, 3), rng.Int(0, 5));
        if (scribe.Extract.Sees(from, lag))
        {
            var ended = scribe.Extract.Past(to, lagEnd);
            scribe.Ssd.ClaPlacement.Row(id, care.Id, episode.Child.Id, from, type, urn, distance is null ? Cell.None : distance.Value, provider, postcode, ended,
                ended is null || to == care.To ? null : why);
        }
    }

    private List<DateOnly> Statuses(Episode episode, Care care, Rng rng)
    {
        var changes = new List<DateOnly>();
        var from = care.From;
        foreach (var (code, days) in Legal(care, rng))
        {
            var to = from.AddDays(days);
            to = to > care.To ? care.To : to;
            var id = scribe.Next("LS");
            var lag = rng.Int(0, 4);
            if (scribe.Extract.Sees(from, lag))
            {
                scribe.Ssd.LegalStatus.Row(id, episode.Child.Id, code, from, scribe.Extract.Past(to, lag));
            }

            if (to >= care.To)
            {
                break;
            }

            changes.Add(to);
            from = to;
        }

        return changes;
    }

    private static List<(string Code, int Days)> Legal(Care care, Rng rng)
    {
        const int rest = 99_999;
        var voluntary = rng.Chance(care.Kind is CareKind.Brief or CareKind.Unaccompanied ? 0.8 : 0.35);
        return care.Kind switch
        {
            CareKind.Unaccompanied => [("V2", rest)],
            CareKind.Brief => voluntary ? [("V2", rest)] : rng.Chance(0.2) ? [("L1", 3), ("V2", rest)] : [("C1", rest)],
            CareKind.Adoption => [("C1", rng.Int(180, 300)), ("E1", rest)],
            CareKind.Guardianship => [("C1", rest)],
            _ => voluntary ? rng.Chance(0.4) ? [("V2", rng.Int(60, 200)), ("C1", rng.Int(180, 320)), ("C2", rest)] : [("V2", rest)]
                : [("C1", rng.Int(180, 330)), ("C2", rest)],
        };
    }

    private void Episodes(Episode episode, Care care, List<(string Id, DateOnly From, DateOnly To)> placements, List<DateOnly> statuses, Rng rng)
    {
        var starts = new SortedDictionary<DateOnly, string>();
        foreach (var on in statuses)
        {
            starts[on] = "L";
        }

        foreach (var (_, from, _) in placements)
        {
            starts[from] = from == care.From ? "S" : starts.ContainsKey(from) ? "B" : "P";
        }

        var days = starts.Keys.ToList();
        for (var i = 0; i < days.Count; i++)
        {
            var id = scribe.Next("CE");
            var to = i + 1 < days.Count ? days[i + 1] : care.To;
            var last = i + 1 == days.Count;
            var lag = rng.Int(0, 3);
            var lagEnd = rng.Int(0, 5);
            var contact = scribe.Extract.Latest.AddDays(-rng.Int(5, 90));
            if (!scribe.Extract.Sees(days[i], lag))
            {
                continue;
            }

            var ceased = scribe.Extract.Past(to, lagEnd);
            scribe.Ssd.ClaEpisodes.Row(id, episode.Child.Id, placements.FindLast(p => p.From <= days[i]).Id, days[i], starts[days[i]],
                episode.Need is "N0" or "N9" ? "N1" : episode.Need, ceased, ceased is null ? null : last ? care.Ceased : "X1", care.Id, episode.Id,
                ceased is null && contact > days[i] ? contact : Cell.None, care.From);
        }
    }

    private void Reviews(Episode episode, Care care, Rng rng)
    {
        var last = care.From;
        for (var i = 0; last < care.To && last <= scribe.World.End; i++)
        {
            var due = i switch { 0 => DemoCalendar.Add(last, 20), 1 => last.AddMonths(3), _ => last.AddMonths(6) };
            var roll = rng.Next();
            var held = roll < 0.945 ? DemoCalendar.OnOrBefore(due.AddDays(-rng.Int(0, i == 0 ? 5 : 20))) : DemoCalendar.OnOrAfter(due.AddDays(rng.Int(1, 30)));
            held = held <= last ? due : held;
            var id = scribe.Next("LR");
            var part = rng.Weighted([("PN1", 52), ("PN2", 5), ("PN3", 7), ("PN4", 4), ("PN5", 8), ("PN6", 6), ("PN7", 6), ("PN0", 12.0)]);
            part = episode.Child.AgeOn(held) < 4 ? "PN0" : part == "PN0" ? "PN1" : part;
            var lag = rng.Int(0, 6);
            if (held >= care.To)
            {
                break;
            }

            if (held >= scribe.World.Start.AddDays(-400) && scribe.Extract.Sees(last))
            {
                var seen = scribe.Extract.Past(held, lag);
                scribe.Ssd.ClaReviews.Row(id, care.Id, episode.Child.Id, due, seen, false, seen is null ? null : part);
            }

            last = held;
        }
    }

    private void CarePlans(Episode episode, Care care, Rng rng)
    {
        var on = care.From.AddDays(rng.Int(8, 80));
        string[] goals = ["RETURN_TO_FAMILY", "ADOPTION", "SGO_CAO", "SUPPORTED_LIVING", "LONG_TERM_RESIDENTIAL", "LONG_TERM_FOSTERING", "OTHER"];
        var second = care.Kind switch
        {
            CareKind.Adoption => 1,
            CareKind.Guardianship => 2,
            CareKind.LongTerm => rng.Chance(0.8) ? 5 : 4,
            CareKind.Unaccompanied => 3,
            _ => 0,
        };
        var change = on.AddDays(rng.Int(120, 260));
        foreach (var (goal, from, to) in new[] { (0, on, change), (second, change, care.To) })
        {
            var id = scribe.Next("CP");
            if (from < care.To && scribe.Extract.Sees(from, 3))
            {
                var json = "{" + string.Join(",", goals.Select((g, i) => $"\"{g}\":\"{(i == goal ? 'Y' : 'N')}\"")) + "}";
                scribe.Ssd.ClaCarePlan.Row(id, episode.Child.Id, from, scribe.Extract.Past(to < care.To ? to : care.To, 3), json);
            }
        }
    }

    private void Permanence(Episode episode, Care care, Rng rng)
    {
        if (care.Kind is not (CareKind.Adoption or CareKind.Guardianship))
        {
            return;
        }

        var id = scribe.Next("PM");
        var adoption = care.Kind == CareKind.Adoption;
        var span = care.To.DayNumber - care.From.DayNumber;
        var decided = care.From.AddDays(adoption ? rng.Int(130, 220) : Math.Max(20, span / 2));
        var order = decided.AddDays(rng.Int(20, 70));
        var placed = care.To.AddDays(-rng.Int(200, 360));
        placed = placed < order.AddDays(45) ? order.AddDays(45) : placed;
        var matched = placed.AddDays(-rng.Int(8, 30));
        var reversed = adoption && rng.Chance(0.07) ? order.AddDays(rng.Int(60, 200)) : (DateOnly?)null;
        var group = rng.Chance(0.3);
        var together = group ? rng.Int(1, 2) : 0;
        if (!scribe.Extract.Sees(decided, 4) || decided < scribe.World.Start.AddDays(-700))
        {
            return;
        }

        var end = scribe.Extract.Past(care.To, 4);
        DateOnly? Only(DateOnly on) => adoption && reversed is null ? scribe.Extract.Past(on, 3) : null;
        var matchedOn = Only(matched);
        scribe.Ssd.Permanence.Row(id, episode.Child.Id, care.Id, adoption ? decided : Cell.None, group, together, group ? 0 : Cell.None, default,
            adoption ? scribe.Extract.Past(order, 3) : null, matchedOn, matchedOn is null ? null : "MF", matchedOn is null ? null : "L0",
            matchedOn is null ? Cell.None : 2, Only(placed), adoption ? false : Cell.None, default, default, default,
            reversed is { } back ? scribe.Extract.Past(back, 3) : null, reversed is { } was && scribe.Extract.Sees(was, 3) ? "RD1" : null,
            reversed is null ? end : null, end is null || reversed is not null ? null : adoption ? "Adoption" : "SGO", default);
    }
}
