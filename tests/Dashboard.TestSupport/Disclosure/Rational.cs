using System.Numerics;

namespace Dashboard.TestSupport.Disclosure;

/// <summary>An exact fraction.</summary>
internal readonly record struct Rational
{
    public Rational(BigInteger over, BigInteger under)
    {
        var factor = BigInteger.GreatestCommonDivisor(over, under) * (under.Sign < 0 ? -1 : 1);
        (Over, Under) = (over / factor, under / factor);
    }

    public BigInteger Over { get; }

    public BigInteger Under { get; }

    public bool IsZero => Over.IsZero;

    public static implicit operator Rational(long number) => new(number, 1);

    public static Rational operator -(Rational left, Rational right) => new((left.Over * right.Under) - (right.Over * left.Under), left.Under * right.Under);

    public static Rational operator *(Rational left, Rational right) => new(left.Over * right.Over, left.Under * right.Under);

    public static Rational operator /(Rational left, Rational right) => new(left.Over * right.Under, left.Under * right.Over);
}
