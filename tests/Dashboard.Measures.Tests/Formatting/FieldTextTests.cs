using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;

namespace Dashboard.Measures.Tests.Formatting;

public sealed class FieldTextTests
{
    [Theory]
    [InlineData("ssd_cin_episodes.cine_referral_date", "Referral date (child in need episodes)")]
    [InlineData("ssd_person.pers_dob", "Date of birth (person)")]
    [InlineData("ssd_s47_enquiry.s47e_s47_start_date", "Section 47 start date (section 47 enquiry)")]
    [InlineData("practice_activity.activity_date", "Activity date (practice activity)")]
    [InlineData("workforce.fte|ssd_person.pers_upn", "Full-time equivalent (workforce) or Unique pupil number (person)")]
    [InlineData("records from before 1 May 2026", "records from before 1 May 2026")]
    public void Words_OfAField_ArePlain(string field, string words) => Assert.Equal(words, FieldText.Words(field));

    [Theory]
    [InlineData("cine_close_date", true)]
    [InlineData("invo_involvement_end_date", true)]
    [InlineData("pers_ethnicity", false)]
    public void IsEmptyWhileOpen_EndsAndResults(string column, bool expected) => Assert.Equal(expected, FieldText.IsEmptyWhileOpen(column));

    [Fact]
    public void Words_OfEveryNeed_AreThere() => Assert.All(
        Catalogue.Standard.All.SelectMany(measure => measure.Definition.Needs),
        need => Assert.DoesNotContain("_", FieldText.Words(need), StringComparison.Ordinal));
}
