using Dashboard.Demo.Organisation;

namespace Dashboard.Demo.Simulation;

/// <summary>One referral of one child and all that follows from it until closure.</summary>
internal sealed class Episode
{
    public required string Id { get; init; }

    public required Child Child { get; init; }

    public required DateOnly Referred { get; init; }

    public required string Source { get; init; }

    public required string Need { get; init; }

    public required Rng Rng { get; init; }

    public bool NoFurtherAction { get; set; }

    public DateOnly Closed { get; set; } = DateOnly.MaxValue;

    public string CloseReason { get; set; } = "RC7";

    public List<Assessment> Assessments { get; } = [];

    public List<Enquiry> Enquiries { get; } = [];

    public List<ProtectionPlan> ProtectionPlans { get; } = [];

    public List<NeedPlan> NeedPlans { get; } = [];

    public List<Care> Cares { get; } = [];

    public List<HandOver> HandOvers { get; } = [];

    public List<Allocation> Allocations { get; } = [];

    /// <summary>The team holding the child on a day: the last allocation begun by then.</summary>
    public Allocation? HolderOn(DateOnly date)
    {
        Allocation? holder = null;
        foreach (var allocation in Allocations)
        {
            if (allocation.From <= date)
            {
                holder = allocation;
            }
        }

        return holder ?? (Allocations.Count > 0 ? Allocations[0] : null);
    }

    public bool HasStatusOn(DateOnly date) =>
        Cares.Exists(c => c.From <= date && date < c.To) ||
        ProtectionPlans.Exists(p => p.From <= date && date < p.To) ||
        NeedPlans.Exists(p => p.From <= date && date < p.To);
}

/// <summary>A single assessment; <c>Authorised</c> may lie after the simulated history.</summary>
internal sealed record Assessment(string Id, DateOnly Started, DateOnly Authorised, string Outcome, bool NotInNeed);

/// <summary>A section 47 enquiry from the strategy discussion to its end.</summary>
internal sealed record Enquiry(string Id, DateOnly Started, DateOnly Ended, string Outcome)
{
    public Conference? Conference { get; init; }
}

/// <summary>An initial conference.</summary>
internal sealed record Conference(string Id, DateOnly Held, bool LedToPlan, bool TransferIn);

/// <summary>A child protection plan; reviews are (due, held).</summary>
internal sealed record ProtectionPlan(string Id, Conference? Conference, DateOnly From, DateOnly To, string First, string Latest)
{
    public List<(DateOnly Due, DateOnly Held)> Reviews { get; } = [];
}

/// <summary>A child in need plan.</summary>
internal sealed record NeedPlan(string Id, DateOnly From, DateOnly To);

/// <summary>A period of care.</summary>
internal sealed record Care(string Id, DateOnly From, DateOnly To, string Ceased, CareKind Kind);

/// <summary>A hand-over of the child to a kind of team from a day.</summary>
internal sealed record HandOver(DateOnly On, TeamKind To);

/// <summary>How a period of care turns out.</summary>
internal enum CareKind
{
    Brief,
    Middle,
    LongTerm,
    Adoption,
    Guardianship,
    Unaccompanied,
}

/// <summary>A worker (or, without one, a team) holding a child from a day.</summary>
internal sealed class Allocation
{
    public required Team Team { get; init; }

    public required Worker? Worker { get; init; }

    public required DateOnly From { get; init; }

    public required string? Reason { get; init; }

    public DateOnly To { get; set; } = DateOnly.MaxValue;
}
