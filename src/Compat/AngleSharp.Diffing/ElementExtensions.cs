using AngleSharp.Dom;

// Stand-in for the package of the same name: the one method of it that the component test library calls outside markup comparison.
namespace AngleSharp.Diffing.Extensions;

public static class ElementExtensions
{
    public static IEnumerable<INode> GetParents(this INode node)
    {
        for (var parent = node.Parent; parent is not null; parent = parent.Parent)
        {
            yield return parent;
        }
    }
}
