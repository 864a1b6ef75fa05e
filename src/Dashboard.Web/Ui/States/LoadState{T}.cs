namespace Dashboard.Web.Ui.States;

/// <summary>Where a load has got to. Made by <see cref="LoadState"/>; shown by <see cref="DataPanel{T}"/>. Holds no exception: the log does.</summary>
public sealed record LoadState<T>
{
    public required LoadPhase Phase { get; init; }

    public T? Value { get; init; }

    /// <summary>Empty: why there is nothing.</summary>
    public string? Why { get; init; }

    /// <summary>Empty: what the reader can do about it.</summary>
    public string? WhatToDo { get; init; }

    /// <summary>Failed: what stands beside the fault in the log.</summary>
    public string? Reference { get; init; }
}
