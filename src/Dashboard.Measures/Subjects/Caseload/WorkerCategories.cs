using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Caseload;

/// <summary>Role, contract and experience of a worker on the last day of a month.</summary>
internal static class WorkerCategories
{
    public static CategorySet Of(MonthView view, string workerId)
    {
        var post = view.Book.PostOf(workerId);
        return view.Book.Categories.Of(
            new CategoryPair(Dimensions.Role, WorkerRoles.Of(post?.Role)),
            new CategoryPair(Dimensions.Contract, WorkerContracts.Of(view.Book.AgencyOf(workerId))),
            new CategoryPair(Dimensions.Experience, WorkerExperience.Of(post, view.End)));
    }
}
