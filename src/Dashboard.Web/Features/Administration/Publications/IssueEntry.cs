using Dashboard.Data.Refreshing;
using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Forms;

namespace Dashboard.Web.Features.Administration.Publications;

/// <summary>The dates of an issue as chosen so far.</summary>
public sealed class IssueEntry
{
    /// <summary>Date by which team managers' reports are due.</summary>
    public DateOnly? Due { get; set; }

    /// <summary>Date by which service managers' reports are due.</summary>
    public DateOnly? ServiceDue { get; set; }

    /// <summary>What is missing or does not go together; the store has the last word.</summary>
    public IReadOnlyList<FieldFault<IssueField>> Faults(DateOnly today)
    {
        var faults = new List<FieldFault<IssueField>>();
        if (Due is not { } due)
        {
            faults.Add(new FieldFault<IssueField>(IssueField.Due, "Choose the day by which team managers’ reports are due."));
        }
        else if (due < today)
        {
            faults.Add(new FieldFault<IssueField>(IssueField.Due, "That day is past. Choose a day from today on."));
        }

        if (ServiceDue is not { } services)
        {
            faults.Add(new FieldFault<IssueField>(IssueField.ServiceDue, "Choose the day by which service managers’ reports are due."));
        }
        else if (services < today || services < Due)
        {
            faults.Add(new FieldFault<IssueField>(IssueField.ServiceDue, "Service managers’ reports rest on those of team managers. Choose the same day or a later one."));
        }

        return faults;
    }

    /// <summary>The issue as the store takes it.</summary>
    public PublishRequest Request(Month month, string by) => new() { Month = month, DueOn = Due!.Value, ServiceManagersDueOn = ServiceDue, IssuedBy = by };
}
