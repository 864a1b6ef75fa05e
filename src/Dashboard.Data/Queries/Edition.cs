namespace Dashboard.Data.Queries;

/// <summary>Which figures of a month are meant.</summary>
public enum Edition
{
    /// <summary>As issued where the month is published, else live.</summary>
    AsIssued,

    /// <summary>As the records say now.</summary>
    Live,
}
