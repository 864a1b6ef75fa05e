using Dashboard.Data.Model;
using Dashboard.Data.Reporting;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Loading;

namespace Dashboard.Import.Practice;

/// <summary>Local words and the standard codes that they stand for.</summary>
internal sealed class CodeMapTable : SourceTable<CodeMapping>
{
    private readonly Column _field;
    private readonly Column _word;
    private readonly Column _code;

    public CodeMapTable()
        : base("code_map", "One row per local word.")
    {
        _field = Key("field", "Column that the word stands in, such as cine_close_reason.", "cine_close_reason", max: TextLength.LongCode);
        _word = Key("source_value", "Word in the source.", "Moved away", max: TextLength.Label);
        _code = Needed("code", ColumnKind.Text, "Standard code.", "RC5");
    }

    public override CodeMapping? Map(Row row) => new()
    {
        Field = row.KeyPart(_field),
        SourceValue = row.KeyPart(_word),
        Code = row.NeededText(_code),
    };

    /// <summary>Words of the same folder hold for the templates read after it.</summary>
    public override void Complete(TableLoad<CodeMapping> load, LoadState state) => state.Words = CodeMapReader.Words(load.Records);
}
