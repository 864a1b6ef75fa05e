namespace Dashboard.Measures.Equalities;

/// <summary>What is compared between groups of children. Leaves out who is referred at all: no population by group is supplied.</summary>
public static class EqualityPairs
{
    /// <summary>All, in the order of the journey.</summary>
    public static IReadOnlyList<EqualityPair> All { get; } =
    [
        new("assessment.completed", "referral.received", "assessments finished for each referral", EqualitySection.NextStage),
        new("assessment.support-needed", null, "assessments that found a need for support", EqualitySection.NextStage),
        new("s47.started", "referral.received", "section 47 enquiries for each referral", EqualitySection.NextStage),
        new("icpc.held", "s47.started", "initial conferences for each section 47 enquiry", EqualitySection.NextStage),
        new("cp.open", "cin.open", "children on a child protection plan among children open", EqualitySection.NextStage) { IsPart = true },
        new("cla.open", "cin.open", "children looked after among children open", EqualitySection.NextStage) { IsPart = true },
        new("sos.safety-plan", null, "children with a safety plan", EqualitySection.Practice),
        new("sos.family-network-meeting", null, "children with a family network meeting", EqualitySection.Practice),
        new("referral.re-referral", null, "referrals within 12 months of one before", EqualitySection.WhatFollows),
        new("cp.second-plan", null, "child protection plans that are not the child's first", EqualitySection.WhatFollows),
        new("cla.three-placements", null, "children looked after with three or more placements", EqualitySection.WhatFollows),
        new("leaver.eet", null, "care leavers in education, employment or training", EqualitySection.WhatFollows),
    ];
}
