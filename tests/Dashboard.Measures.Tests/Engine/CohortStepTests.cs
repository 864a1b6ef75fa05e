using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Tests.Engine;

public sealed class CohortStepTests
{
    [Fact]
    public void Steps_CountThoseWhoStandThereOrBeyond()
    {
        var steps = CohortStep.Of([("enquiry", 6), ("conference", 1), ("plan", 3)]);

        Assert.Equal([(10, 1.0, 6), (4, 0.4, 1), (3, 0.3, 3)], steps.Select(step => (step.Reached, step.Share!.Value, step.Ended)));
        Assert.Equal(["conference", "plan"], steps[1].Beyond);
    }

    [Fact]
    public void Steps_OfNobody_HaveNoShare() => Assert.Null(Assert.Single(CohortStep.Of([("enquiry", 0)])).Share);
}
