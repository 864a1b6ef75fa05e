using Dashboard.Measures.Records;

namespace Dashboard.Measures.Book;

/// <summary>Sorts records into one file per child and leaves out what is dated after the date of the data.</summary>
internal sealed class ChildFiles(CaseBookRecords records, DateOnly asAt)
{
    public IReadOnlyList<ChildFile> All()
    {
        var disabilities = Group(records.Disabilities, row => row.ChildId, row => row, row => row.Code);
        var allocations = Dated(records.Allocations, row => row.ChildId, row => row.StartedOn, row => row.Id, row => row with { EndedOn = Come(row.EndedOn) });
        var contacts = Dated(records.Contacts, row => row.ChildId, row => row.ReceivedOn, row => row.Id);
        var referrals = Dated(records.Referrals, row => row.ChildId, row => row.ReceivedOn, row => row.Id, row => row with { ClosedOn = Come(row.ClosedOn) });
        var assessments = Dated(
            records.Assessments,
            row => row.ChildId,
            row => row.StartedOn ?? row.AuthorisedOn ?? DateOnly.MinValue,
            row => row.Id,
            row => row with { AuthorisedOn = Come(row.AuthorisedOn) });
        var needPlans = Dated(records.NeedPlans, row => row.ChildId, row => row.StartedOn, row => row.Id, row => row with { EndedOn = Come(row.EndedOn) });
        var enquiries = Dated(records.Enquiries, row => row.ChildId, row => row.StartedOn, row => row.Id, row => row with { EndedOn = Come(row.EndedOn) });
        var conferences = Group(records.Conferences, row => row.ChildId, row => row with { HeldOn = Come(row.HeldOn) }, row => row.HeldOn ?? DateOnly.MaxValue);
        var protectionPlans = Dated(records.ProtectionPlans, row => row.ChildId, row => row.StartedOn, row => row.Id, row => row with { EndedOn = Come(row.EndedOn) });
        var care = Dated(records.CareEpisodes, row => row.ChildId, row => row.StartedOn, row => row.Id, row => row with { EndedOn = Come(row.EndedOn) });
        var legal = Dated(records.LegalStatuses, row => row.ChildId, row => row.StartedOn, row => row.Id, row => row with { EndedOn = Come(row.EndedOn) });
        var activities = Dated(records.Activities, row => row.ChildId, row => row.DoneOn, row => row.Sequence);
        var scalings = Dated(records.Scalings, row => row.ChildId, row => row.ScaledOn, row => row.Sequence);
        var consultations = Dated(records.Consultations, row => row.ChildId, row => row.HeldOn, row => row.Id);
        var visits = Dated(records.Visits, row => row.ChildId, row => row.VisitedOn, row => row.Id);
        var reviews = Group(records.Reviews, row => row.ChildId, row => row with { HeldOn = Come(row.HeldOn) }, row => (row.HeldOn ?? DateOnly.MaxValue, row.DueOn, row.Id));
        var placements = Dated(records.Placements, row => row.ChildId, row => row.StartedOn, row => row.Id, row => row with { EndedOn = Come(row.EndedOn) });
        var carePlans = Dated(records.CarePlans, row => row.ChildId, row => row.StartedOn, row => row.Id, row => row with { EndedOn = Come(row.EndedOn) });
        var health = Dated(records.HealthChecks, row => row.ChildId, row => row.CheckedOn, row => row.Id);
        var missing = Dated(records.MissingEpisodes, row => row.ChildId, row => row.StartedOn, row => row.Id, row => row with { EndedOn = Come(row.EndedOn) });
        var leavers = Group(records.CareLeavers, row => row.ChildId, row => row, row => row.Id);
        var permanences = Group(records.Permanences, row => row.ChildId, Come, row => (row.DecidedOn ?? DateOnly.MinValue, row.Id));
        var immigration = Group(records.ImmigrationStatuses, row => row.ChildId, row => row, row => (row.StartedOn ?? DateOnly.MinValue, row.Id));

        var earlyHelp = Dated(records.EarlyHelp, row => row.ChildId, row => row.StartedOn, row => row.Id, row => row with { EndedOn = Come(row.EndedOn) });
        var supervisions = Dated(records.Supervisions, row => row.ChildId, row => row.SupervisedOn, row => row.Id);
        var audits = Dated(records.Audits, row => row.ChildId, row => row.AuditedOn, row => row.Id, row => row.ModeratedOn > asAt ? row with { ModeratedOn = null, ModerationAgrees = null, ModeratedGrade = null } : row);
        var escalations = Dated(records.Escalations, row => row.ChildId, row => row.RaisedOn, row => row.Id, row => row with { ResolvedOn = Come(row.ResolvedOn) });

        return [.. records.Children
            .OrderBy(child => child.Id, StringComparer.Ordinal)
            .Select(child => new ChildFile
            {
                Child = child,
                Disabilities = Of(disabilities, child),
                Allocations = Of(allocations, child),
                Contacts = Of(contacts, child),
                Referrals = Of(referrals, child),
                Assessments = Of(assessments, child),
                NeedPlans = Of(needPlans, child),
                Enquiries = Of(enquiries, child),
                Conferences = Of(conferences, child),
                ProtectionPlans = Of(protectionPlans, child),
                Care = PeriodOfCare.Of(Of(care, child)),
                LegalStatuses = Of(legal, child),
                Activities = Of(activities, child),
                Scalings = Of(scalings, child),
                Consultations = Of(consultations, child),
                Visits = Of(visits, child),
                Reviews = Of(reviews, child),
                Placements = Of(placements, child),
                CarePlans = Of(carePlans, child),
                HealthChecks = Of(health, child),
                MissingEpisodes = Of(missing, child),
                CareLeavers = Of(leavers, child),
                Permanences = Of(permanences, child),
                ImmigrationStatuses = Of(immigration, child),
                EarlyHelp = Of(earlyHelp, child),
                Supervisions = Of(supervisions, child),
                Audits = Of(audits, child),
                Escalations = Of(escalations, child),
            })];
    }

    private static List<T> Of<T>(Dictionary<string, List<T>> byChild, Child child) =>
        byChild.TryGetValue(child.Id, out var rows) ? rows : [];

    private static Dictionary<string, List<T>> Group<T, TOrder>(IEnumerable<T> rows, Func<T, string> childId, Func<T, T> adjust, Func<T, TOrder> order)
    {
        var byChild = new Dictionary<string, List<T>>();
        foreach (var row in rows)
        {
            var id = childId(row);
            if (!byChild.TryGetValue(id, out var list))
            {
                byChild.Add(id, list = []);
            }

            list.Add(adjust(row));
        }

        foreach (var list in byChild.Values.Where(list => list.Count > 1))
        {
            list.Sort((left, right) => Comparer<TOrder>.Default.Compare(order(left), order(right)));
        }

        return byChild;
    }

    private Dictionary<string, List<T>> Dated<T, TTie>(
        IEnumerable<T> rows,
        Func<T, string> childId,
        Func<T, DateOnly> date,
        Func<T, TTie> tie,
        Func<T, T>? adjust = null) =>
        Group(rows.Where(row => date(row) <= asAt), childId, adjust ?? (row => row), row => (date(row), tie(row)));

    private DateOnly? Come(DateOnly? date) => date > asAt ? null : date;

    private Permanence Come(Permanence row) => row with
    {
        DecidedOn = Come(row.DecidedOn),
        PlacementOrderOn = Come(row.PlacementOrderOn),
        MatchedOn = Come(row.MatchedOn),
        PlacedOn = Come(row.PlacedOn),
        FosterToAdoptPlacedOn = Come(row.FosterToAdoptPlacedOn),
        ReversedOn = Come(row.ReversedOn),
        OrderOn = Come(row.OrderOn),
    };
}
