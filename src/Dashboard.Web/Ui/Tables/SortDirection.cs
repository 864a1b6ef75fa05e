namespace Dashboard.Web.Ui.Tables;

/// <summary>How a column is sorted at present.</summary>
public enum SortDirection
{
    None,
    Ascending,
    Descending,
}
