#if !NET
namespace System.Runtime.CompilerServices;

/// <summary>For targets that lack it: the compiler requires it for <c>init</c> accessors.</summary>
internal static class IsExternalInit
{
}
#endif
