namespace Dashboard.Web.Features.Escalations;

/// <summary>Open escalations with the children they are about.</summary>
/// <param name="Items">Those listed, those past their limit first.</param>
/// <param name="Total">How many are open.</param>
public sealed record EscalationItemList(IReadOnlyList<EscalationItem> Items, int Total);
