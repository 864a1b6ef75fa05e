namespace Dashboard.Data.Standards;

/// <summary>A question that cannot be answered as it is put; the message says why and what can be asked.</summary>
public sealed class WhatIfRefusedException(string message) : Exception(message);
