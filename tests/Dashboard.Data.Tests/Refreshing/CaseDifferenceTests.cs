using Dashboard.Data.Refreshing;

namespace Dashboard.Data.Tests.Refreshing;

public sealed class CaseDifferenceTests
{
    private static readonly CaseState Missing = new("A", false, null, "T1/W1");
    private static readonly CaseState Done = new("A", true, null, "T1/W1");

    [Fact]
    public void Reason_OfAGain_IsLateRecording() => Assert.Equal("late-recording", CaseDifference.Between([Missing], [Done]).Reason);

    [Fact]
    public void Reason_OfAnAddedCase_IsLateRecording() => Assert.Equal("late-recording", CaseDifference.Between([], [Missing]).Reason);

    [Fact]
    public void Reason_OfALoss_IsACorrection() => Assert.Equal("correction", CaseDifference.Between([Done], [Missing]).Reason);

    [Fact]
    public void Reason_OfAMove_IsACorrection() => Assert.Equal("correction", CaseDifference.Between([Done], [Done with { Holders = "T2/W1" }]).Reason);

    [Fact]
    public void Reason_OfBoth_IsBoth() =>
        Assert.Equal("late-recording-and-correction", CaseDifference.Between([Missing, new CaseState("B", true, null, "T1/W1")], [Done]).Reason);
}
