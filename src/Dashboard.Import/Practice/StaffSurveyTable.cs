using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Practice;

/// <summary>The yearly staff survey.</summary>
internal sealed class StaffSurveyTable : SourceTable<StaffSurveyAnswer>
{
    private readonly Column _response;
    private readonly Column _date;
    private readonly Column _team;
    private readonly Column _section;
    private readonly Column _statement;
    private readonly Column _score;

    public StaffSurveyTable()
        : base("staff_survey", "One row per response and statement.")
    {
        _response = Key("response_id", "Response.", "R1");
        _date = Needed("answered_on", ColumnKind.Date, "Date.", "2026-06-15");
        _team = Optional("team_id", ColumnKind.Id, "Team, as in ssd_department.", "T1");
        _section = Needed("section", ColumnKind.Code, "Section.", "confidence", codes: PracticeWords.Sections);
        _statement = Key("statement", "Statement code.", "confidence-1");
        _score = Needed("score", ColumnKind.Scale, "Score 0 to 10.", "7");
    }

    public override StaffSurveyAnswer? Map(Row row)
    {
        var response = row.KeyPart(_response);
        var section = row.NeededCode(_section);
        return new StaffSurveyAnswer
        {
            ResponseId = response,
            Statement = row.KeyStatement(_statement, FeedbackStatements.OfSection(section)),
            AnsweredOn = row.NeededDate(_date),
            TeamId = row.Team(_team),
            Section = section,
            Score = row.NeededScale(_score),
        };
    }
}
