namespace Dashboard.Web.Features.BoardSummary;

/// <summary>What a measure says in plain words, for readers who do not work with it.</summary>
/// <param name="MeasureId">Measure.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Sentence">What the figure says: {0} is the figure. The month stands above all of them.</param>
/// <param name="Why">Why it matters.</param>
public sealed record HeadlineWording(string MeasureId, string Name, string Sentence, string Why)
{
    /// <summary>Every measure that has plain words.</summary>
    public static IReadOnlyList<HeadlineWording> All { get; } =
    [
        new("referral.received", "Calls for help", "In the month we were asked to help a child {0} times.", "It shows how much help is asked for."),
        new("referral.re-referral", "Calls for the same child", "In the month, {0} of the calls for help were for a child we had been asked to help in the year before.", "It may be that the first help did not last."),
        new("assessment.in-45-days", "Checks done in time", "In the month we did {0} of our checks of what a child needs in time.", "A child should not wait too long for help."),
        new("cin.open", "Children we work with", "At the end of the month we were at work with {0} children.", "It shows how much work there is."),
        new("sos.safety-plan", "Children with a safety plan", "At the end of the month, {0} of the children we work with had a safety plan.", "The plan says who will keep the child safe, and how."),
        new("cp.open", "Children on a protection plan", "At the end of the month, {0} children were on a protection plan.", "These are the children most at risk of harm at home."),
        new("cp.visit-in-time", "Visits to children on a plan", "At the end of the month, {0} of the children on a protection plan had been seen in time.", "We need to see these children often to know that they are safe."),
        new("cp.second-plan", "Children back on a plan", "In the month, {0} of the new protection plans were for a child who had been on one before.", "It may be that the first plan came to an end too soon."),
        new("cla.open", "Children in our care", "At the end of the month, {0} children were in our care.", "The council must be a good parent to each of them."),
        new("cla.visit-in-time", "Visits to children in our care", "At the end of the month, {0} of the children in our care had been seen in time.", "We need to see these children often to know how they are."),
        new("cla.three-placements", "Children who had to move a lot", "At the end of the month, {0} of the children in our care had lived in three homes or more in a year.", "Most children do best when they can stay. Some moves are good, such as a move to stay for good."),
        new("leaver.suitable-accommodation", "Homes for care leavers", "At the end of the month we knew that {0} of our care leavers had a home that was right for them.", "A safe home is the start of life as an adult."),
        new("leaver.eet", "Care leavers in work or school", "At the end of the month we knew that {0} of our care leavers were at work, at school or in training.", "Work and learning open doors in life."),
        new("caseload.children.mean", "Children for each worker", "At the end of the month there were {0} children to each full-time worker.", "Workers need time for each child."),
        new("workforce.agency", "Workers who may not stay", "At the end of the month, {0} of our social workers came from an agency.", "Children do best with a worker who stays."),
        new("audit.good", "Work we found to be good", "In the month we looked at our own work in depth and found {0} of it good or better.", "It tells us how well we work, and not just how much."),
        new("feedback.parent.high", "What parents say", "In the month, parents gave us eight or more out of ten in {0} of their answers.", "Parents know if our help was a help."),
        new("outcome.improved.safety", "Children who are safer", "At the end of the month, {0} of the children we had asked about twice were safer than at the start.", "This is what our work is for."),
        new("outcome.no-re-referral", "Help that lasts", "Of the children whose help came to an end a year ago, {0} have not needed us since.", "Good help lasts."),
    ];

    /// <summary>The plain words of a measure; null where it has none.</summary>
    public static HeadlineWording? Find(string measureId) => All.FirstOrDefault(wording => wording.MeasureId == measureId);
}
