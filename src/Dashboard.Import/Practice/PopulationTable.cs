using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Practice;

/// <summary>Resident children.</summary>
internal sealed class PopulationTable : SourceTable<Population>
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    private readonly Column _unit;
    private readonly Column _year;
    private readonly Column _children;

    public PopulationTable()
        : base("population", "One row per unit and year.")
    {
        _unit = Key("org_unit_id", "Unit, as in ssd_department; authority for the whole authority.", "authority");
        _year = Key("year", "Calendar year of the estimate.", "2025");
        _children = Needed("age_0_17", ColumnKind.WholeNumber, "Residents aged 0 to 17.", "60000");
    }

    public override Population? Map(Row row)
    {
        row.KeyPart(_year);
        return new Population
        {
            UnitId = row.KeyUnit(_unit),
            Year = row.WholeNumber(_year, FirstYear, LastYear) ?? 0,
            Children = row.WholeNumber(_children) ?? 0,
        };
    }
}
