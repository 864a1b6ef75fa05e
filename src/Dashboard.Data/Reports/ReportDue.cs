using Dashboard.Data.Reporting;
using Dashboard.Measures.Codes;

namespace Dashboard.Data.Reports;

/// <summary>By when reports of a publication are due.</summary>
internal static class ReportDue
{
    public static DateOnly On(string kind, Publication publication) =>
        kind == ReportKinds.ServiceManager ? publication.ServiceManagersDueOn ?? publication.DueOn : publication.DueOn;
}
