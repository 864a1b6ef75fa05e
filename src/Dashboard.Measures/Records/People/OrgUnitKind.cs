namespace Dashboard.Measures.Records;

/// <summary>Level of an <see cref="OrgUnit"/>. A unit with units below it is a service, one without is a team.</summary>
public enum OrgUnitKind
{
    Authority,
    Service,
    Team,
}
