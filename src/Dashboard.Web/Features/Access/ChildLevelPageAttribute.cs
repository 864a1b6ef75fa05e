namespace Dashboard.Web.Features.Access;

/// <summary>Marks a page that shows rows about single children: rendered once, in the circuit only, so that one view is one entry in the access log.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ChildLevelPageAttribute : Attribute;
