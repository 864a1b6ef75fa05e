namespace Dashboard.Measures.Codes;

/// <summary>Why a case is counted or not.</summary>
public static class Reasons
{
    public const string Done = "done";
    public const string Missing = "missing";
    public const string BeforeEpisode = "before-episode";
    public const string Stale = "stale";
    public const string Shared = "shared";
    public const string NotShared = "not-shared";
    public const string Repeat = "repeat";
    public const string First = "first";
    public const string InTime = "in-time";
    public const string Late = "late";
    public const string LinkedConference = "conference-linked";
    public const string MatchedConference = "conference-matched";
    public const string NoConference = "no-conference";
    public const string NewReferral = "new-referral";
    public const string Referred = "referred";
    public const string NoReferral = "no-referral";
    public const string OtherOutcome = "other-outcome";
    public const string NoFurtherAction = "no-further-action";
    public const string FurtherAction = "further-action";
    public const string SupportNeeded = "support-needed";
    public const string ChildSeen = "child-seen";
    public const string ChildNotSeen = "child-not-seen";
    public const string EnquiryOpen = "enquiry-open";
    public const string ConferenceExpected = "conference-expected";
    public const string PlanMade = "plan-made";
    public const string NoPlan = "no-plan";
    public const string Consulted = "consulted";
    public const string ConsultedLate = "consulted-late";
    public const string NotConsulted = "not-consulted";
    public const string FullTimeEquivalentNotKnown = "fte-not-known";
    public const string NoVisit = "no-visit";
    public const string Seen = "seen";
    public const string NotSeen = "not-seen";
    public const string SeenInEpisode = "seen-in-episode";
    public const string UnseenInEpisode = "unseen-in-episode";
    public const string SeenAlone = "seen-alone";
    public const string NotSeenAlone = "not-seen-alone";
    public const string ReviewLate = "review-late";
    public const string ReviewMissing = "review-missing";
    public const string EarlierPlan = "earlier-plan";
    public const string EarlierPlanLongAgo = "earlier-plan-long-ago";
    public const string NoEarlierPlan = "no-earlier-plan";
    public const string ThreePlacements = "three-placements";
    public const string FewerPlacements = "fewer-placements";
    public const string NoPlacement = "no-placement";
    public const string Settled = "settled";
    public const string SettledForAdoption = "settled-for-adoption";
    public const string NotSettled = "not-settled";
    public const string Far = "far";
    public const string Near = "near";
    public const string NoCheck = "no-check";
    public const string PlanOnRecord = "plan-on-record";
    public const string NoPlanOnRecord = "no-plan-on-record";
    public const string FosterCare = "foster-care";
    public const string OtherPlacement = "other-placement";
    public const string Offered = "offered";
    public const string NotOffered = "not-offered";
    public const string Accepted = "accepted";
    public const string Declined = "declined";
    public const string NoInterview = "no-interview";
    public const string InTouch = "in-touch";
    public const string NotInTouch = "not-in-touch";
    public const string RefusedContact = "refused-contact";
    public const string Suitable = "suitable";
    public const string Unsuitable = "unsuitable";
    public const string NoInformation = "no-information";
    public const string InEducationOrWork = "eet";
    public const string NotInEducationOrWork = "neet";
    public const string NoReview = "no-review";

    public const string DoneLate = "done-late";
    public const string NotDone = "not-done";
    public const string AboveLimit = "above-limit";
    public const string WithinLimit = "within-limit";
    public const string Allocated = "allocated";
    public const string InTeamWithoutWorker = "team-without-worker";
    public const string NotAllocated = "not-allocated";
    public const string ManyWorkers = "many-workers";
    public const string FewerWorkers = "fewer-workers";
    public const string AgencyWorker = "agency-worker";
    public const string EmployedWorker = "employed-worker";
    public const string LeftPost = "left-post";
    public const string InPost = "in-post";

    public const string Recorded = "recorded";
    public const string NotRecorded = "not-recorded";
    public const string Contradiction = "contradiction";
    public const string NotSeenLast = "not-seen-last";
    public const string SeenLast = "seen-last";
    public const string InWorkforce = "in-workforce";
    public const string NotInWorkforce = "not-in-workforce";
    public const string NothingToPutRight = "nothing-to-put-right";

    public const string WithinExtension = "within-extension";
    public const string PastExtension = "past-extension";
    public const string NoLimit = "no-limit";
    public const string StageNotKnown = "stage-not-known";
    public const string CheckMade = "check-made";
    public const string CheckNotMade = "check-not-made";

    public const string AuditDone = "audit-done";
    public const string NoAudit = "no-audit";
    public const string Moderated = "moderated";
    public const string NotModerated = "not-moderated";
    public const string Agreed = "agreed";
    public const string Disagreed = "disagreed";
    public const string NoImmediateAction = "no-immediate-action";
    public const string PastDue = "past-due";
    public const string NotYetDue = "not-yet-due";
    public const string NoActionCompleted = "no-action-completed";
    public const string FamilyAsked = "family-asked";
    public const string FamilyNotAsked = "family-not-asked";
    public const string Rose = "rose";
    public const string Same = "same";
    public const string Fell = "fell";
    public const string Back = "back";
    public const string NotBack = "not-back";
    public const string ReferredAgain = "referred-again";
    public const string NotReferredAgain = "not-referred-again";

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        "reason",
        "Reason",
        [
        (Done, "Done in the current episode"),
        (Missing, "None recorded in the current episode"),
        (BeforeEpisode, "Recorded before the current episode only"),
        (Stale, "Not renewed within six months"),
        (Shared, "Shared with the family"),
        (NotShared, "Not shared with the family"),
        (Repeat, "An earlier one in the 365 days before"),
        (First, "None in the 365 days before"),
        (InTime, "Within the limit"),
        (Late, "Past the limit"),
        (LinkedConference, "Conference linked to the enquiry"),
        (MatchedConference, "Conference found by child and date"),
        (NoConference, "No conference held"),
        (NewReferral, "Led to a new referral"),
        (Referred, "Also referred in the six months"),
        (NoReferral, "Not referred in the six months"),
        (OtherOutcome, "Another outcome"),
        (NoFurtherAction, "No further action"),
        (FurtherAction, "Further action, or not recorded"),
        (SupportNeeded, "Support needed"),
        (ChildSeen, "Child seen"),
        (ChildNotSeen, "Child not seen"),
        (EnquiryOpen, "Enquiry still open"),
        (ConferenceExpected, "Conference expected"),
        (PlanMade, "Led to a plan"),
        (NoPlan, "No plan, or no decision recorded"),
        (Consulted, "Consultation on or before the conference"),
        (ConsultedLate, "Consultation after the conference"),
        (NotConsulted, "No consultation recorded"),
        (FullTimeEquivalentNotKnown, "Hours of the worker not known"),
        (NoVisit, "No visit since the plan or placement began"),
        (Seen, "Seen within the limit"),
        (SeenInEpisode, "Seen in the current episode"),
        (UnseenInEpisode, "No visit in the current episode"),
        (NotSeen, "Last seen longer ago than the limit"),
        (SeenAlone, "Seen alone"),
        (NotSeenAlone, "Not seen alone"),
        (ReviewLate, "A review was held after it was due"),
        (ReviewMissing, "A review is due and not held"),
        (EarlierPlan, "An earlier plan had ended"),
        (EarlierPlanLongAgo, "Earlier plans ended longer ago"),
        (NoEarlierPlan, "No earlier plan on record"),
        (ThreePlacements, "Three placements or more"),
        (FewerPlacements, "Fewer than three placements"),
        (NoPlacement, "No placement on record"),
        (Settled, "In the same placement for two years or more"),
        (SettledForAdoption, "Placed for adoption: this placement and the one before make two years"),
        (NotSettled, "In the placement for less than two years"),
        (Far, "Over 20 miles from home"),
        (Near, "Within 20 miles of home"),
        (NoCheck, "None on record"),
        (PlanOnRecord, "Permanence plan on record"),
        (NoPlanOnRecord, "No permanence plan on record"),
        (FosterCare, "In foster care"),
        (OtherPlacement, "In another kind of placement"),
        (Offered, "Offered"),
        (NotOffered, "Not offered"),
        (Accepted, "Accepted"),
        (Declined, "Declined"),
        (NoInterview, "No interview on record"),
        (InTouch, "In touch"),
        (NotInTouch, "Not in touch"),
        (RefusedContact, "Contact refused"),
        (Suitable, "Suitable"),
        (Unsuitable, "Not suitable"),
        (NoInformation, "No information, for instance because not in touch"),
        (InEducationOrWork, "In education, employment or training"),
        (NotInEducationOrWork, "Not in education, employment or training"),
        (NoReview, "No review on record"),
        (DoneLate, "Done after it was due"),
        (NotDone, "Due and not done"),
        (AboveLimit, "Above the limit"),
        (WithinLimit, "Not above the limit"),
        (Allocated, "Allocated to a worker"),
        (InTeamWithoutWorker, "With a team, without a worker"),
        (NotAllocated, "With no team and no worker"),
        (ManyWorkers, "Three workers or more in the year"),
        (FewerWorkers, "Fewer than three workers in the year"),
        (AgencyWorker, "Agency worker"),
        (EmployedWorker, "Employed"),
        (LeftPost, "Left in the twelve months"),
        (InPost, "Still in post"),
        (Recorded, "Recorded"),
        (NotRecorded, "Not recorded"),
        (Contradiction, "Two records do not agree"),
        (NotSeenLast, "The child was not seen at the last visit"),
        (SeenLast, "The child was seen at the last visit, or it is not known"),
        (InWorkforce, "In the workforce list, with a start in post"),
        (NotInWorkforce, "Not in the workforce list"),
        (NothingToPutRight, "Nothing to put right"),
        (WithinExtension, "Within the extension agreed"),
        (PastExtension, "Past the extension agreed"),
        (NoLimit, "The standards set no limit for its stage"),
        (StageNotKnown, "The stage on that day is not known"),
        (CheckMade, "Recorded as yes"),
        (CheckNotMade, "Recorded as no"),
        (AuditDone, "At least one audit in the month"),
        (NoAudit, "No audit in the month"),
        (Moderated, "Moderated"),
        (NotModerated, "Not moderated"),
        (Agreed, "The moderator agrees"),
        (Disagreed, "The moderator does not agree"),
        (NoImmediateAction, "No immediate action recorded"),
        (PastDue, "Due and not completed"),
        (NotYetDue, "Not yet due"),
        (NoActionCompleted, "No action completed yet"),
        (FamilyAsked, "The family was asked"),
        (FamilyNotAsked, "The family was not asked"),
        (Rose, "Above the first scale"),
        (Same, "The same as at first"),
        (Fell, "Below the first scale"),
        (Back, "Came back"),
        (NotBack, "Not back"),
        (ReferredAgain, "Referred again"),
        (NotReferredAgain, "Not referred again"),
        .. QualityChecks.Entries,
        ]);
}
