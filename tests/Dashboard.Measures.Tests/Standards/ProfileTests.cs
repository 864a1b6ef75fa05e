using Dashboard.Measures.Calendar;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Tests.Standards;

public sealed class ProfileTests
{
    [Theory]
    [InlineData("england", "referral-decision assessment-complete icpc-held core-group-first cp-review cla-review cla-visit missing-return-interview pathway-plan-review")]
    [InlineData("bexley", "contact-response assessment-complete icpc-booked icpc-held icpc-consultation case-supervision staff-supervision-case-holding staff-supervision-newly-qualified staff-supervision-non-case-holding group-supervision case-audit-manager audit-follow-up inadequate-audit-actions moderation-window case-summary fostering-escalation conference-chair-escalation reviewing-officer-escalation caseload-worker caseload-team managers-report managers-standards-self-assessment induction-evaluation probation parent-carer-survey practice-week practice-intensive qa-report performance-cycle")]
    [InlineData("redcar-cleveland", "referral-decision visit-record case-summary dispute-resolution early-help-first-contact early-help-visit s47-seen strategy-discussion s47-complete cin-visit cp-first-seen cp-visit cla-visit short-break-visit adoptive-placement-visit private-fostering-visit connected-carer-visit placed-with-parents-visit missing-return-visit care-leaver-contact family-network-meeting chronology genogram-ecomap early-help-assessment-review assessment-update assessment-complete viability-assessment early-help-plan cin-plan-review cp-core-group cla-plan-review permanence-plan pathway-plan-review short-break-plan-review step-up-down-handover case-supervision staff-supervision group-supervision collaborative-audit brief-case-review practice-observation appraisal")]
    [InlineData("st-helena", "contact-response assessment-allocated child-first-seen assessment-progress-review assessment-complete assessment-update case-summary strategy-discussion strategy-follow-up s47-complete icpc-held core-group-first conference-report-shared cp-visit cin-first-meeting cin-plan-review cin-visit care-plan cla-review cla-visit placement-meeting initial-health-assessment personal-education-plan pathway-plan care-leaver-visit short-break-review record-significant-event record-work plan-updated-after-review case-supervision staff-supervision practice-observation appraisal")]
    [InlineData("durham", "contact-response case-summary")]
    public void Profile_HoldsEveryRuleOfItsText(string profile, string rules)
    {
        var own = ProfileLibrary.Shipped.Selectable.Single(item => item.Id == profile).Rules.Select(rule => rule.Kind.Id).ToList();

        Assert.Empty(rules.Split(' ').Except(own));
    }

    [Fact]
    public void Library_ShipsWithoutFaults()
    {
        Assert.Empty(ProfileLibrary.Shipped.Faults);
        Assert.Equal(["bexley", "durham", "england", "redcar-cleveland", "st-helena"], ProfileLibrary.Shipped.Selectable.Select(profile => profile.Id).Order());
    }

    [Theory]
    [InlineData("bexley", "assessment-complete")]
    [InlineData("st-helena", "assessment-progress-review")]
    [InlineData("st-helena", "cin-visit")]
    [InlineData("st-helena", "case-supervision")]
    public void Text_ThatContradictsItself_KeepsBothReadings(string profile, string rule)
    {
        var found = StandardsTimeline.Always(profile).For(default).Find(RuleKinds.Find(rule)!)!;

        Assert.Equal(2, found.Readings.Count);
        Assert.Same(found.Readings[0], found.Reading);
    }

    [Fact]
    public void Rules_ThatAProfileLacks_AreThoseItBuildsOn()
    {
        var bexley = StandardsTimeline.Default.For(default);

        Assert.Equal("bexley", bexley.Find(RuleKinds.ConferenceHeld)!.ProfileId);
        Assert.Equal("england", bexley.Find(RuleKinds.CareReview)!.ProfileId);
        Assert.Equal("defaults", bexley.Find(RuleKinds.ProtectionVisit)!.ProfileId);
        Assert.Equal(17, bexley.Ceiling(RuleKinds.CaseloadWorker));
        Assert.Equal("45 wd", bexley.Limit(RuleKinds.AssessmentComplete).ToString());
        Assert.Equal("35 wd", StandardsTimeline.Always("st-helena").For(default).Limit(RuleKinds.AssessmentComplete).ToString());
    }

    [Fact]
    public void StHelena_CountsWeekendsOnly_AndCallsThingsByItsLaw()
    {
        var standards = StandardsTimeline.Always("st-helena").For(default);

        Assert.True(standards.WorkingDays.IsWorkingDay(new DateOnly(2026, 12, 25)));
        Assert.False(StandardsTimeline.Default.For(default).WorkingDays.IsWorkingDay(new DateOnly(2026, 12, 25)));
        Assert.Equal("Section 57 enquiry", standards.Profile.Names["Section 47 enquiry"]);
    }

    [Fact]
    public void Timeline_KeepsTheRuleThatAppliedThen()
    {
        var timeline = new StandardsTimeline(ProfileLibrary.Shipped, "bexley", [new StandardsChange(new Month(2026, 7), "redcar-cleveland", []), new StandardsChange(new Month(2026, 9), "bexley", [TestSupport.BookBuilder.Rule("cp-visit", "5 wd")])]);

        Assert.Equal("bexley", timeline.For(new Month(2026, 6)).Profile.Id);
        Assert.Equal("redcar-cleveland", timeline.For(new Month(2026, 7)).Profile.Id);
        Assert.Equal("10 wd", timeline.For(new Month(2026, 8)).Limit(RuleKinds.ProtectionVisit).ToString());
        Assert.Equal("5 wd", timeline.For(new Month(2026, 9)).Limit(RuleKinds.ProtectionVisit).ToString());
        Assert.Contains(RuleKinds.ProtectionFirstSeen, timeline.Kinds);
        Assert.DoesNotContain(RuleKinds.ProtectionFirstSeen, StandardsTimeline.Default.Kinds);
        Assert.NotEqual(StandardsTimeline.Default.Version, timeline.Version);
    }

    [Theory]
    [InlineData("""{ "id": "cp-visit", "source": "x", "steps": ["20 wk"] }""", "\"wk\" is no unit")]
    [InlineData("""{ "id": "cp-vist", "source": "x", "steps": ["20 wd"] }""", "there is no rule \"cp-vist\"")]
    [InlineData("""{ "id": "cp-visit", "source": "x", "steps": ["20 wd", "10 wd"] }""", "stages overlap")]
    [InlineData("""{ "id": "cp-visit", "source": "x", "steps": ["1 w for 8 w", "2 w for 4 w", "4 w"] }""", "stages overlap")]
    [InlineData("""{ "id": "cp-visit", "source": "x", "steps": ["20 wd", "10 wd once"] }""", "stages overlap")]
    [InlineData("""{ "id": "cp-visit", "source": "x", "schedules": [{ "steps": ["1 w"] }, { "when": "permanent", "steps": ["2 w"] }] }""", "two schedules overlap")]
    [InlineData("""{ "id": "cp-visit", "source": "x", "schedules": [{ "when": "sometimes", "steps": ["2 w"] }] }""", "\"sometimes\" is no condition")]
    [InlineData("""{ "id": "cp-visit", "source": "x", "readings": [{ "id": "a", "title": "A", "steps": ["2 w"] }, { "id": "b", "title": "B", "steps": ["3 w"] }] }""", "say in \"reading\" which one holds")]
    [InlineData("""{ "id": "cp-visit", "source": "x", "reading": "c", "readings": [{ "id": "a", "title": "A", "steps": ["2 w"] }, { "id": "b", "title": "B", "steps": ["3 w"] }] }""", "the reading \"c\" is missing")]
    [InlineData("""{ "id": "assessment-complete", "source": "x", "starts": "moon", "steps": ["45 wd"] }""", "cannot start at \"moon\"")]
    [InlineData("""{ "id": "cp-visit", "source": "x", "starts": "start", "steps": ["45 wd"] }""", "one start only")]
    [InlineData("""{ "id": "caseload-worker", "source": "x", "steps": ["45 wd"] }""", "it needs \"ceiling\"")]
    [InlineData("""{ "id": "cp-visit", "source": "x", "ceiling": 3 }""", "is a timescale and has no ceiling")]
    [InlineData("""{ "id": "cp-visit", "steps": ["45 wd"] }""", "\"source\" is missing")]
    [InlineData("""{ "id": "icpc-consultation", "source": "x", "steps": ["0 d"] }""", "must come before an event")]
    [InlineData("""{ "id": "cp-visit", "source": "x" }""", "it needs one of")]
    [InlineData("""{ "id": "s47-complete", "source": "x", "steps": ["5 wd once", "15 wd"] }""", "it takes one step")]
    [InlineData("""{ "id": "cp-visit", "source": "x", "limit": "5 wd" }""", "cannot be read at line 1")]
    public void File_WithAFault_IsRefusedWithFileRuleAndReason(string rule, string reason)
    {
        var text = $$"""{ "id": "local-authority", "title": "Local", "source": "Our standards", "place": "england-and-wales", "onTopOf": "england", "rules": [{{rule}}] }""";
        var library = ProfileLibrary.Of([("ours.json", text)], HolidayChanges.None);

        Assert.Contains(reason, Assert.Single(library.Faults).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("ours.json", library.Faults[0].ToString(), StringComparison.Ordinal);
        Assert.False(library.Offers("local-authority"));
        Assert.True(library.Offers("bexley"));
    }

    [Fact]
    public void File_OfAShippedProfile_MustSayFromWhen_AndThenLeavesThePastAlone()
    {
        const string Text = """{ "id": "durham", "title": "Durham, ours", "source": "x", "place": "england-and-wales", FROM "rules": [{ "id": "contact-response", "source": "x", "steps": ["12 h"] }] }""";
        var without = ProfileLibrary.Of([("durham.json", Text.Replace("FROM", string.Empty, StringComparison.Ordinal))], HolidayChanges.None);
        var with = ProfileLibrary.Of([("durham.json", Text.Replace("FROM", "\"from\": \"2026-09\",", StringComparison.Ordinal))], HolidayChanges.None);

        Assert.Contains("does not say from when", Assert.Single(without.Faults).Reason, StringComparison.Ordinal);
        Assert.Empty(with.Faults);
        Assert.Equal("24 h", with.InForce("durham", new Month(2026, 8), []).Limit(RuleKinds.ContactResponse).ToString());
        Assert.Equal("12 h", with.InForce("durham", new Month(2026, 9), []).Limit(RuleKinds.ContactResponse).ToString());
    }

    [Fact]
    public void Profile_ThatBuildsOnNothing_IsRefused()
    {
        const string Text = """{ "id": "ours", "title": "Ours", "source": "x", "place": "england-and-wales", "onTopOf": "theirs", "rules": [] }""";

        Assert.Contains("builds on \"theirs\"", Assert.Single(ProfileLibrary.Of([("ours.json", Text)], HolidayChanges.None).Faults).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Holidays_AddedOrTakenAway_ChangeTheWorkingDaysOfTheirPlaceOnly()
    {
        var changes = new HolidayChanges(
            new[] { (Place: "st-helena", Day: new DateOnly(2026, 5, 21)) }.ToLookup(item => item.Place, item => item.Day),
            new[] { (Place: "england-and-wales", Day: new DateOnly(2026, 5, 25)) }.ToLookup(item => item.Place, item => item.Day));
        var library = ProfileLibrary.Of([], changes);

        Assert.False(library.InForce("st-helena", null, []).WorkingDays.IsWorkingDay(new DateOnly(2026, 5, 21)));
        Assert.True(library.InForce("bexley", null, []).WorkingDays.IsWorkingDay(new DateOnly(2026, 5, 21)));
        Assert.True(library.InForce("bexley", null, []).WorkingDays.IsWorkingDay(new DateOnly(2026, 5, 25)));
        Assert.False(library.InForce("bexley", null, []).WorkingDays.IsWorkingDay(new DateOnly(2026, 12, 25)));
    }

    [Fact]
    public void Rules_OfEveryProfile_SayWhoWatchesThemOrWhatIsMissing() => Assert.All(RuleKinds.All, kind =>
    {
        var watched = Dashboard.Measures.Subjects.Timescales.Watches.Of(kind) is not null;
        Assert.Equal(kind.Lacks is null && kind.Shape != RuleShape.Ceiling, watched);
        Assert.Equal(kind.Lacks is null, kind.Needs.Count > 0);
    });

    [Fact]
    public void Steps_AreWrittenAsTheyAreRead() => Assert.All(
        ProfileLibrary.Shipped.Selectable.SelectMany(profile => profile.Rules).SelectMany(rule => rule.Readings).SelectMany(reading => reading.Schedules).SelectMany(schedule => schedule.Steps),
        step =>
        {
            Assert.True(RuleStep.TryParse(step.ToString(), out var again, out _));
            Assert.Equal(step, again);
            Assert.NotEmpty(step.Words(RuleShape.Once));
        });
}
