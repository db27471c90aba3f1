#if !NET
namespace System.Runtime.CompilerServices;

/// <summary>Defined for targets that lack it. The compiler requires it for <c>init</c> accessors.</summary>
internal static class IsExternalInit
{
}
#endif
