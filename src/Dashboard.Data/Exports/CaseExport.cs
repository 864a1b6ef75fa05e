using Dashboard.Data.Queries;
using Dashboard.Measures.Engine;

namespace Dashboard.Data.Exports;

/// <summary>Cases behind a figure as CSV.</summary>
public static class CaseExport
{
    /// <summary>Columns that every such file begins with, and those that follow.</summary>
    public const string Header = "measure,month,unit,child,record,team,worker,counted,days,band,due,reason,occurred,status,weight";

    /// <summary>Writes the rows.</summary>
    public static void Write(TextWriter writer, string measureId, string unitId, IEnumerable<CaseRow> rows)
    {
        writer.Write(Header + "\r\n");
        var csv = new CsvText(writer);
        foreach (var row in rows)
        {
            csv.Text(measureId).Text(row.Month.ToString()).Text(unitId)
                .Text(row.ChildId).Text(row.RecordId).Text(row.TeamId).Text(row.WorkerId)
                .Number(row.Counted ? 1 : 0).Number(row.Amount).Text(row.Band).Date(row.DueOn).Text(row.Reason)
                .Date(row.OccurredOn).Text(row.Categories[Dimensions.Status].FirstOrDefault()).Number(row.Weight)
                .EndRow();
        }
    }

    /// <summary>One row as an object with the names of the columns.</summary>
    public static object Json(string measureId, string unitId, CaseRow row) => new
    {
        measure = measureId,
        month = row.Month.ToString(),
        unit = unitId,
        child = row.ChildId,
        record = row.RecordId,
        team = row.TeamId,
        worker = row.WorkerId,
        counted = row.Counted ? 1 : 0,
        days = row.Amount,
        band = row.Band,
        due = row.DueOn,
        reason = row.Reason,
        occurred = row.OccurredOn,
        status = row.Categories[Dimensions.Status].FirstOrDefault(),
        weight = row.Weight,
    };
}
