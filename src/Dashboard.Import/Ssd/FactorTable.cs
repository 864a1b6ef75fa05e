using Dashboard.Data.Store;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Factors found by assessments. Builds write one row per assessment with an array, or one row per factor.</summary>
internal sealed class FactorTable : SourceTable<FactorRow>
{
    private readonly Column _id;
    private readonly Column _assessment;
    private readonly Column _factors;

    public FactorTable()
        : base("ssd_assessment_factors", "One row per assessment with its factors, or one row per factor.")
    {
        _id = Key("cinf_table_id", "Id of the row.");
        _assessment = Needed("cinf_assessment_id", ColumnKind.Id, "Assessment.");
        _factors = Optional("cinf_assessment_factors_json", ColumnKind.Json, "Factor codes 1A to 24A, as a JSON array.");
    }

    public override Type Target => typeof(AssessmentFactor);

    public override FactorRow Map(Row row)
    {
        row.KeyPart(_id);
        return new FactorRow(row.Assessment(_assessment), row.Factors(_factors));
    }

    public override async Task WriteAsync(StoreTransaction transaction, IEnumerable<FactorRow> records, CancellationToken cancellationToken)
    {
        await using var writer = transaction.Writer<AssessmentFactor>();
        var written = new HashSet<(string Assessment, string Code)>();
        foreach (var record in records)
        {
            foreach (var code in record.Codes)
            {
                if (written.Add((record.AssessmentId, code)))
                {
                    writer.Write(new AssessmentFactor { AssessmentId = record.AssessmentId, Code = code });
                }
            }
        }

        await writer.FlushAsync(cancellationToken);
    }
}
