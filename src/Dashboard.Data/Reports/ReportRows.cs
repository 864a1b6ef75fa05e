using Dashboard.Data.Access;
using Dashboard.Data.Portal;
using Dashboard.Data.Reporting;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;

namespace Dashboard.Data.Reports;

/// <summary>Makes the rows of reports that are owed.</summary>
internal static class ReportRows
{
    /// <summary>The row of a report, or of one that nobody has opened.</summary>
    public static ReportRow Of(AccessScope scope, ReportPlace place, Publication publication, Report? report, DateOnly today, WorkingDays calendar)
    {
        var due = report?.DueOn ?? ReportDue.On(place.Kind, publication);
        var state = report?.State ?? ReportStates.NotOpened;
        var delivered = state is ReportStates.Submitted or ReportStates.Accepted;
        var late = calendar.Between(due, delivered && report?.SubmittedAt is { } at ? DateOnly.FromDateTime(at.ToLocalTime()) : today);
        return new ReportRow
        {
            Id = report?.Id,
            Kind = place.Kind,
            UnitId = place.UnitId,
            UnitName = place.Issued.Units[place.Issued.NumberOf(place.UnitId)].Name,
            State = state,
            DueOn = due,
            SubmittedAt = report?.SubmittedAt,
            LateDays = late > 0 ? late : null,
            IsClosed = place.IsClosed,
            MayWrite = ReportRights.MayWrite(scope, place),
            MayDecide = ReportRights.MayDecide(scope, place),
        };
    }
}
